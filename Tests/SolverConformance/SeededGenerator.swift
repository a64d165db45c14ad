/// SplitMix64 (Steele, Lea, Flood, doi:10.1145/2660193.2660195): the same numbers for a seed everywhere.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in `range` as a Double. Modulo, not the standard library's method, so that the numbers
  /// do not depend on its version.
  package mutating func whole(_ range: ClosedRange<Int>) -> Double {
    Double(range.lowerBound + Int(next() % UInt64(range.count)))
  }

  /// True with the given chance in percent.
  package mutating func chance(_ percent: Int) -> Bool { next() % 100 < UInt64(percent) }
}
