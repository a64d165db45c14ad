/// Arithmetic on the states of one fiscal year of a ``CoverPacking``: numbers that say how many packed substitutes are
/// taken. Adding two states adds what they take, as long as it fits.
struct PackedStates: Sendable {
  let count: Int
  /// See ``CoverPacking/sums(year:)``.
  private let sums: [Int32]

  init(_ packing: CoverPacking, year: Int) {
    count = packing.stateCount[year]
    sums = packing.sums(year: year)
  }

  /// The state of both together; `nil` where there are not so many substitutes. A number beyond the states asks for
  /// more than there are of some substitute.
  func sum(_ left: Int, _ right: Int) -> Int? {
    guard right < count else { return nil }
    if left == 0 { return right }
    let sum = sums[left * count + right]
    return sum < 0 ? nil : Int(sum)
  }

  /// Whether `left` takes no more of any substitute than `right`: then `right − left` is the state of the rest.
  func isWithin(_ left: Int, _ right: Int) -> Bool {
    left == 0 || left == right || left < right && sums[left * count + right - left] == Int32(right)
  }
}
