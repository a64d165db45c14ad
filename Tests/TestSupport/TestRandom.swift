import Planning

/// Random quantities of test scenarios, from ``SplitMix64``: the same numbers on every machine.
package struct TestRandom: RandomNumberGenerator {
  private var generator: SplitMix64

  package init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  package mutating func next() -> UInt64 { generator.next() }

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
