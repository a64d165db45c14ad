import Testing
import Wording

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (720_000_000, "720,000,000"),
    (-12, "-12"), (-123_456, "-123,456"),
  ])
  func groups(value: Int, text: String) { #expect(NumberText.grouped(value) == text) }

  @Test func groupsTheExtremes() {
    #expect(NumberText.grouped(Int.min) == "-9,223,372,036,854,775,808")
    #expect(NumberText.grouped(Int.max) == "9,223,372,036,854,775,807")
  }

  @Test func roundsHalvesAwayFromZero() {
    #expect(NumberText.decimal(0.15, places: 1) == "0.2")
    #expect(NumberText.decimal(-0.15, places: 1) == "-0.2")
    #expect(NumberText.decimal(2.5, places: 0) == "3")
    #expect(NumberText.decimal(1234.5678, places: 2) == "1,234.57")
    #expect(NumberText.decimal(0.05, places: 2) == "0.05")
  }

  @Test func neverPrintsMinusZero() {
    #expect(NumberText.decimal(-0.0001, places: 1) == "0.0")
    #expect(NumberText.decimal(-0.0, places: 0) == "0")
  }

  @Test func survivesWhatIsNoNumber() {
    #expect(NumberText.decimal(.nan, places: 1) == "nan")
    #expect(NumberText.decimal(.infinity, places: 1) == "inf")
    #expect(NumberText.decimal(1e300, places: 1) == "1e+300")
  }

  @Test func compactDropsZeros() {
    #expect(NumberText.compact(2) == "2")
    #expect(NumberText.compact(0.5) == "0.5")
    #expect(NumberText.compact(100) == "100")
    #expect(NumberText.compact(1.25) == "1.25")
  }

  @Test func percent() {
    #expect(NumberText.percent(0.00123, places: 2) == "0.12%")
    #expect(NumberText.percent(0.5) == "50.0%")
  }

  @Test func roundYenAreSpokenInTenThousands() {
    #expect(Phrase.Units.spokenYen(720_000_000).ja == "7億2,000万円")
    #expect(Phrase.Units.spokenYen(720_000_000).en == "JPY 720,000,000")
    #expect(Phrase.Units.spokenYen(720_000_001).ja == "720,000,001円")
    #expect(Phrase.Units.spokenYen(100_000_000).ja == "1億円")
    #expect(Phrase.Units.spokenYen(15_000_000).ja == "1,500万円")
    #expect(Phrase.Units.spokenYen(100_000_000_000).ja == "1,000億円")
    #expect(Phrase.Units.spokenYen(0).ja == "0円")
  }
}
