import Planning
import Testing

@Suite struct SplitMix64Tests {
  /// Published first values for the seed 1234567.
  @Test func knownSequence() {
    var random = SplitMix64(seed: 1_234_567)
    let values = (0..<5).map { _ in random.next() }
    #expect(
      values == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func choosesDifferentElements() {
    var random = SplitMix64(seed: 3)
    #expect(random.choose(3, of: [4, 5]).sorted() == [4, 5])
    #expect(random.choose(0, of: [4, 5]).isEmpty && random.choose(2, of: []).isEmpty)
    for _ in 0..<20 {
      let chosen = random.choose(3, of: Array(10..<20))
      #expect(Set(chosen).count == 3 && chosen.allSatisfy { (10..<20).contains($0) })
    }
  }

  /// Elements are taken by remainder: what was chosen once is chosen always.
  @Test func choosesTheSameForASeed() {
    var random = SplitMix64(seed: 1_234_567)
    // …317 mod 10, …973 mod 9 and …423 mod 8 are all 7: the eighth of what is left each time.
    #expect(random.choose(3, of: Array(0..<10)) == [7, 8, 9])
  }
}
