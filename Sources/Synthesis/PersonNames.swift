/// Invented names of people: common family and given names, combined at random.
struct PersonNames {
  /// Shuffled positions in the lists.
  private var families: [Int]
  private var given: [Int]

  static let families = [
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口",
    "松本", "井上", "木村", "林", "斎藤", "清水", "山崎", "森", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井",
    "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "西村", "福田", "太田",
    "三浦", "藤原", "岡本", "松田", "中川", "中野", "原田", "小野", "田村", "竹内", "金子", "和田", "中山", "石田", "上田",
    "森田", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木",
  ]
  static let given = [
    "大輔", "健太", "翔", "拓也", "直樹", "亮", "誠", "哲也", "隆", "浩", "達也", "雄一", "修", "慎一", "智", "洋平",
    "康介", "俊介", "祐介", "圭", "潤", "学", "剛", "聡", "涼", "裕子", "陽子", "恵", "真由美", "由美子", "久美子",
    "愛", "美咲", "彩", "麻衣", "さやか", "千尋", "舞", "香織", "優", "直子", "智子", "理恵", "友美", "瞳", "綾", "遥",
    "葵", "奈々", "美穂", "真理", "詩織", "桜", "薫", "光", "忍", "望", "泉", "瑞穂",
  ]

  /// Most names that differ.
  static var capacity: Int { families.count * given.count }

  init(random: inout SeededRandom) {
    families = random.order(of: Self.families.count)
    given = random.order(of: Self.given.count)
  }

  /// The `number`-th name, all different for numbers below `capacity`: 67 and 59 have no common divisor, so
  /// counting both round visits every pair once.
  func name(_ number: Int) -> String {
    Self.families[families[number % families.count]] + " " + Self.given[given[number % given.count]]
  }
}
