/// SplitMix64: small, fast, and the same numbers on every machine and in every version of the library.
///
/// Only integer arithmetic and IEEE additions and multiplications are used, no transcendental function, so
/// that equal seeds give equal bytes everywhere. (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, OOPSLA 2014.)
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A stream of its own for one purpose, so that drawing more numbers for one thing leaves others as they are.
  package init(seed: UInt64, purpose: Purpose) {
    var mixer = SeededRandom(seed: seed)
    state = mixer.next() ^ (purpose.rawValue &* 0xD1B5_4A32_D192_ED03)
  }

  package enum Purpose: UInt64, Sendable {
    case institutions = 1
    case names, ranks, hours, duties, departments, money
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Uniform in 0 ..< 1, 53 bits.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform in 0 ..< count; 0 for a count below 1.
  package mutating func below(_ count: Int) -> Int {
    count > 1 ? Int((next() >> 1) % UInt64(count)) : 0
  }

  /// Mean 0, standard deviation 1, nearly normal, never beyond ±6: the sum of twelve uniforms less 6
  /// (Irwin–Hall).
  package mutating func bell() -> Double {
    var sum = 0.0
    for _ in 0..<12 { sum += unit() }
    return sum - 6
  }

  /// A permutation of 0 ..< count (Fisher–Yates).
  package mutating func order(of count: Int) -> [Int] {
    var items = Array(0..<max(0, count))
    guard items.count > 1 else { return items }
    for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, below(last + 1)) }
    return items
  }
}
