/// A small seeded generator (SplitMix64): the same numbers on every machine.
package struct TestRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number of `range`.
  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A multiple of 0.1 in [`low`, `high`], so that scenarios stay readable.
  package mutating func tenth(_ low: Double, _ high: Double) -> Double {
    Double(int(Int((low * 10).rounded())...Int((high * 10).rounded()))) / 10
  }

  /// True with probability `percent` / 100.
  package mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  /// One of `options`, which must not be empty.
  package mutating func pick<Element>(_ options: [Element]) -> Element { options[int(0...options.count - 1)] }
}
