/// Prices of the master program's rows.
struct MasterDuals {
  /// Per linking row; 0 for rows that wait outside.
  var links: [Double]
  /// Per block: its columns weigh 1 together.
  var convexity: [Double]
  /// Per cell: columns in which the researcher is supported weigh z together.
  var support: [Double]
  /// Per extra row over shared variables.
  var extra: [Double]

  /// `share` of `self` and the rest of `other`. Both must come from the same program; rows that one of them
  /// does not know yet count as 0 there.
  func mixed(_ share: Double, with other: MasterDuals) -> MasterDuals {
    func mix(_ left: [Double], _ right: [Double]) -> [Double] {
      right.indices.map { share * ($0 < left.count ? left[$0] : 0) + (1 - share) * right[$0] }
    }
    return MasterDuals(
      links: mix(links, other.links), convexity: mix(convexity, other.convexity),
      support: mix(support, other.support), extra: mix(extra, other.extra))
  }

  /// The price of a row with these sides. On an open side a price is noise, or left from a row that had that side, and
  /// proves nothing: it becomes 0.
  static func projected(_ price: Double, _ lower: Double, _ upper: Double) -> Double {
    (price > 0 && upper == .infinity) || (price < 0 && lower == -.infinity) ? 0 : price
  }
}
