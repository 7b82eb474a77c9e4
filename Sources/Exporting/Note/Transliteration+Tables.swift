extension Transliteration {
  /// Letters and, in the same order with blanks between, how each is written in ASCII.
  static var tables: [(letters: String, twins: String)] { signs + latin + greek + cyrillic }

  /// Signs of print and of medicine.
  static let signs: [(String, String)] = [
    (
      "‘’‚“”„«»‹›\u{2010}\u{2011}\u{2012}–—―…•·°±×÷≥≤≠≈",
      "' ' ' \" \" \" \" \" ' ' - - - - -- -- ... * . deg +/- x / >= <= != ~"
    ),
    (
      "→←↑↓Δµ½¼¾²³₂€£©®™",
      "-> <- (up) (down) delta u 1/2 1/4 3/4 2 3 2 EUR GBP (c) (R) (TM)"
    ),
    (
      "§¿¡▲✓−′″\u{2044}",
      "section ? ! ^ ok - ' \" /"
    ),
  ]

  /// Latin letters with their marks.
  private static let latin: [(String, String)] = [
    (
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàá",
      "A A A A A A AE C E E E E I I I I D N O O O O O O U U U U Y Th ss a a"
    ),
    (
      "âãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄ",
      "a a a a ae c e e e e i i i i d n o o o o o o u u u u y th y A a A a A"
    ),
    (
      "ąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħ",
      "a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h"
    ),
    (
      "ĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇň",
      "I i I i I i I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n"
    ),
    (
      "ŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũ",
      "'n N n O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u"
    ),
    (
      "ŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțẠạẢảẤấẦầẨ",
      "U u U u U u U u U u W w Y y Y Z z Z z Z z s S s T t A a A a A a A a A"
    ),
    (
      "ẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊị",
      "a A a A a A a A a A a A a A a E e E e E e E e E e E e E e E e I i I i"
    ),
    (
      "ỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮ",
      "O o O o O o O o O o O o O o O o O o O o O o O o U u U u U u U u U u U"
    ),
    (
      "ữỰựỲỳỴỵỶỷỸỹ",
      "u U u Y y Y y Y y Y y"
    ),
  ]

  /// Greek letters.
  private static let greek: [(String, String)] = [
    (
      "ΑΒΓΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγεζηθικλ",
      "A V G E Z I Th I K L M N X O P R S T Y F Ch Ps O a v g e z i th i k l"
    ),
    (
      "μνξοπρστυφχψωδςάέήίόύώ",
      "m n x o p r s t y f ch ps o d s a e i i o y o"
    ),
  ]

  /// Cyrillic letters.
  private static let cyrillic: [(String, String)] = [
    (
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮ",
      "A B V G D E Yo Zh Z I Y K L M N O P R S T U F Kh Ts Ch Sh Shch Y E Yu"
    ),
    (
      "ЯІЇЄҐЋЂЉЊЏЈабвгдеёжзийклмнопрс",
      "Ya I Yi Ye G C Dj Lj Nj Dz J a b v g d e yo zh z i y k l m n o p r s"
    ),
    (
      "туфхцчшщыэюяіїєґћђљњџјьЬъЪ",
      "t u f kh ts ch sh shch y e yu ya i yi ye g c dj lj nj dz j ' ' ' '"
    ),
  ]
}
