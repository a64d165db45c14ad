import Planning

/// Random quantities of fictional institutions, from ``SplitMix64``.
///
/// Only integer arithmetic and IEEE additions and multiplications are used, no transcendental function, so
/// that equal seeds give equal bytes everywhere.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var generator: SplitMix64

  package init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A stream of its own for one purpose, so that drawing more numbers for one thing leaves others as they are.
  package init(seed: UInt64, purpose: Purpose) {
    var mixer = SplitMix64(seed: seed)
    generator = SplitMix64(seed: mixer.next() ^ (purpose.rawValue &* 0xD1B5_4A32_D192_ED03))
  }

  package enum Purpose: UInt64, Sendable {
    case institutions = 1
    case names, ranks, hours, duties, departments
  }

  package mutating func next() -> UInt64 { generator.next() }

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
