import Drawing

extension KeyTable {
  package static let standard = KeyTable(
    rows: entryRows + sessionRows + lineRows + pageRows + homeRows)

  private static func opens(
    _ verb: String, _ keys: String, _ word: String, _ sentence: String
  ) -> Row {
    row(keys.map(Key.character), .open(verb: verb), word, sentence, .session)
  }

  static func row(
    _ keys: [Key], _ action: Action, _ word: String, _ sentence: String, _ context: Context
  ) -> Row {
    Row(keys: keys, action: action, word: word, sentence: sentence, context: context)
  }

  private static let entryRows: [Row] = [
    opens("vitals", "v", "vitals", "A set of vitals: 128/82 74 98, or s92 h98."),
    opens("note", "n", "note", "A note for the record."),
    opens("quote", "q'\"", "quote", "The patient's words, as said."),
    opens("effect", "e", "side effect", "A side effect: its name or letter, then grade 0 to 3."),
    opens("did", "i", "did", "What you did: a medicine, water, other music."),
    opens("dose", "d", "dose", "A dose: 100mg sl hold 12m."),
    opens("seen", "o", "seen", "A look at the patient; Enter alone keeps the clinic's sentence."),
    opens("hold", "h", "hold", "The hold ends, spit or swallowed; or the infusion and its pump."),
    opens("answer", "a", "answer", "Your answer to what is open: recheck, called, treated."),
    opens("experience", "x", "experience", "An expected experience, which is no side effect."),
    opens("phase", "p", "phase", "The next phase, or the one that you name."),
    opens("score", "s", "score", "A score: suds 6."),
    opens("check", "k", "checklist", "An item of a checklist: escort Maria, sister."),
    opens("touch", "t", "touch", "Touch: its terms, asked, granted, declined, withdrawn."),
    opens("moment", "m", "moment's words", "Words for the oldest moment that has none."),
    opens("private", "w", "private note", "A note of your own that stays out of the record."),
  ]
}
