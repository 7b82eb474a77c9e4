import Encoding

/// A session's two words, readable aloud, as a guard against the wrong client: "amber heron".
package enum SessionPhrase {
  /// The same for the same id, whichever part of a continued session it names.
  package static func words(for id: String) -> String {
    let whole = id.prefix { $0 != "+" }
    let hash = SHA256.hash(Array(whole.utf8))
    return "\(adjectives[Int(hash[0]) % adjectives.count]) \(animals[Int(hash[1]) % animals.count])"
  }

  /// Colours, stuffs and weather: no mood, no part of a body, no medicine.
  static let adjectives = [
    "amber", "ashen", "autumn", "azure", "birch", "brass", "bronze", "cedar", "chalk", "cherry",
    "cloudy", "cobalt", "copper", "coral", "cotton", "crimson", "desert", "dusty", "ebony",
    "emerald",
    "fern", "flint", "forest", "frosty", "garnet", "golden", "granite", "hazel", "indigo", "ivory",
    "jade", "lemon", "lilac", "linen", "maple", "marble", "meadow", "misty", "mossy", "northern",
    "oaken", "olive", "opal", "orange", "paper", "pearl", "pebble", "pine", "plum", "rainy",
    "river",
    "ruby", "russet", "sandy", "scarlet", "silver", "snowy", "southern", "sunny", "teal", "topaz",
    "velvet", "walnut", "winter",
  ]

  /// Animals of which no word sounds like another of these, like a drug, or like a body's part.
  static let animals = [
    "badger", "beaver", "bison", "bobcat", "camel", "caribou", "cheetah", "chipmunk", "condor",
    "coyote", "cricket", "curlew", "dolphin", "donkey", "dormouse", "eagle", "egret", "falcon",
    "ferret", "finch", "gannet", "gazelle", "gecko", "gibbon", "giraffe", "hamster", "hedgehog",
    "heron", "hornbill", "ibis", "iguana", "jackdaw", "jaguar", "kestrel", "koala", "lapwing",
    "lemur", "leopard", "lizard", "llama", "lobster", "magpie", "mallard", "marmot", "meerkat",
    "ocelot", "oriole", "osprey", "otter", "panda", "pelican", "penguin", "pheasant", "puffin",
    "rabbit", "raccoon", "robin", "salmon", "sparrow", "squirrel", "tortoise", "toucan", "walrus",
    "wombat",
  ]
}
