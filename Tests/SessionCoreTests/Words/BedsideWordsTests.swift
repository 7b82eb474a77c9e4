import Testing

@testable import SessionCore

@Suite("Speech typed with no line open")
struct BedsideWordsTests {
  static let said = [
    "unresponsive", "unable to speak", "unwell", "unsettled", "eyes open", "eyes closed", "woke up",
    "tears",
    "breathing slow", "breathing fine", "crying", "yes", "no", "ok", "okay", "pale", "she is calm",
    "he is asleep", "asleep", "awake", "is crying", "it is fine", "in pain", "no pain",
    "not breathing",
    "nausea", "nauseous", "dizzy", "drowsy", "vomiting", "vomited", "sick", "sleeping", "still",
    "smiling",
    "laughing", "moaning", "moving", "mouth open", "quiet", "very quiet", "restless", "relaxed",
    "hands cold",
    "help", "hello", "hot", "talking", "tearful", "trembling", "twitching", "panicking",
    "pulse fast",
    "patient calm", "pt asleep", "anxious", "agitated", "alert", "at rest", "are you ok",
    "blue lips", "better",
    "coughing", "choking", "cold", "confused", "face red", "fell", "fine", "flushed", "gasping",
    "groaning",
    "good", "jaw clenched", "jerking", "kicking", "limp", "low", "over", "open", "oh",
    "on her side", "seizing",
    "she said yes", "sobbing", "shaking", "sweating", "warm", "was crying", "what", "weeping",
    "well", "yawning",
    "i feel sick", "i want out", "i am scared", "I'm cold", "Yes", "NO", "no.", "ok, calm",
    "stopped breathing",
    "dreaming", "distressed", "rigid", "unrousable", "unhurt", "unbelievably calm",
  ]

  /// The first key opens a line, or does nothing and the second one does, or the third.
  @Test(arguments: said)
  func isToldFromTheKeysItsLettersAre(words: String) {
    for opened in 1...3 {
      let text = String(words.dropFirst(opened))
      #expect(BedsideWords.prose(rawKeys: words, lineText: text) == words, "line: \(text)")
    }
    #expect(BedsideWords.prose(rawKeys: words, lineText: "") == words)
    #expect(BedsideWords.prose(rawKeys: words, lineText: words) == nil)
  }

  /// Keys and their text as they are meant: every verb with its key, and the commands of real sessions.
  static let meant: [(keys: String, text: String)] = [
    ("128/82 74 98", "128/82 74 98"), ("e n2", "n2"), ("en2", "n2"),
    ("n asked for water", "asked for water"),
    ("nasked for water", "asked for water"), ("q it is warm", "it is warm"),
    ("qit is warm", "it is warm"),
    ("a r", "r"), ("ar", "r"), ("at clonidine", "t clonidine"),
    ("a c Dr Lin reached", "c Dr Lin reached"),
    ("h spit", "spit"), ("hspit", "spit"), ("p journey", "journey"), ("p", ""),
    ("x tears", "tears"),
    ("xtears", "tears"), ("4", "4"), ("s91", "s91"), ("h98", "h98"), ("o2 91", "o2 91"),
    ("k escort", "escort"),
    ("t granted", "granted"), ("i music changed", "music changed"), ("o", ""), ("opale", "pale"),
    ("m her hand", "her hand"),
    ("w I felt it", "I felt it"), ("d 100mg sl hold 12m", "100mg sl hold 12m"),
    ("vitals 128/82", "128/82"),
    ("note calm", "calm"), ("by KM", "KM"), ("'no", "no"), ("\"yes", "yes"), ("", ""), ("   ", ""),
    ("s suds 6", "suds 6"), ("un calm now", "calm now"), ("uncalm now", "calm now"),
    ("un responsive to voice", "responsive to voice"), ("un128/82 said the cuff", "128/82"),
  ]

  @Test(arguments: meant)
  func leavesKeysAlone(keys: String, text: String) {
    #expect(BedsideWords.prose(rawKeys: keys, lineText: text) == nil)
  }

  @Test func knowsHundredsOfWords() { #expect(BedsideWords.count > 400) }
}
