import Planning
import Testing

@Suite struct ShareTests {
  /// In binary, 0.29 × 100 is below 29.
  @Test func yenOfAShareAreExact() {
    #expect(Share(0.29).of(100) == 29)
    #expect(Share(0.1).of(19) == 1 && Share(0.1).of(9) == 0)
    #expect(Share.whole.of(9_000_000_000_000) == 9_000_000_000_000)
    #expect(Share(0.3).fraction == 0.3 && Share.zero < Share(0.000_001))
  }

  @Test(arguments: [0.0, 0.07, 0.1, 0.3, 1]) func directPartIsTheLargestThatFits(_ fraction: Double) {
    let overhead = Share(fraction)
    for total in Array(0...300) + [15_000_000, 720_000_000, 999_999_999] {
      let direct = overhead.directPart(ofTotal: total)
      #expect(direct + overhead.of(direct) <= total)
      #expect(direct + 1 + overhead.of(direct + 1) > total)
    }
    #expect(overhead.directPart(ofTotal: -5) == 0)
  }
}

@Suite struct RampTests {
  private let ramp = Ramp(quarters: [0.5, 0.8, 1])

  @Test func sharesGoByQuarterAndStayAtTheLast() {
    #expect([0, 2, 3, 5, 6, 40].map(ramp.share(monthOfAge:)) == [0.5, 0.5, 0.8, 0.8, 1, 1])
    #expect(Ramp.none.share(monthOfAge: 0) == 1)
  }

  @Test func periodsTakeTheMeanOfTheirMonths() {
    #expect(abs(ramp.share(periodOfAge: 0, periodMonths: 6) - 0.65) < 1e-12)
    #expect(abs(ramp.share(periodOfAge: 1, periodMonths: 3) - 0.8) < 1e-12)
    #expect(ramp.share(periodOfAge: 1, periodMonths: 6) == 1)
  }
}

@Suite struct CountRangeTests {
  @Test func endsBelongToTheRange() {
    let range = CountRange(minimum: 2, maximum: 4)
    #expect([1, 2, 4, 5].map(range.contains) == [false, true, true, false])
    #expect(CountRange().contains(1_000_000) && !CountRange.exactly(3).contains(2))
  }
}
