/// Universities that nobody will look for on a map: places of Japanese and Chinese myth.
enum FictionalUniversities {
  static let titles = [
    "蓬莱大学", "竜宮医科大学", "桃源大学", "月宮大学", "高天原医科大学", "常世大学", "鳳凰台大学", "扶桑医科大学", "崑崙大学",
    "瑞雲大学", "天の川医科大学", "玉虫大学", "白兎大学", "浦島大学", "かぐや医科大学", "麒麟台大学",
  ]

  static var count: Int { titles.count }

  /// `count` different titles, chosen by `random`.
  static func choose(_ count: Int, random: inout SeededRandom) -> [String] {
    random.order(of: titles.count).prefix(count).map { titles[$0] }
  }
}
