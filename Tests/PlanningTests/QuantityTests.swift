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

  /// The product with parts per million would not fit into 64 bits: 9 × 10¹⁸ × 10⁶.
  @Test func largestAmountsNeitherTrapNorWrap() {
    #expect(Share.whole.of(.max) == .max)
    #expect(Share(0.5).of(.max) == .max / 2)
    #expect(Share(0.333_333).of(9_000_000_000_000_000_001) == 2_999_997_000_000_000_000)
    #expect(Share(2).of(.max) == .max, "stays at the largest yen")
    #expect(Share(2).charged(.max) == .max)
    #expect(Share(0.1).charged(19) == 20)
    #expect(
      Share.whole.directPart(ofTotal: .max) == .max / 2 + 1
        || Share.whole.directPart(ofTotal: .max) == .max / 2)
    #expect(Share.zero.directPart(ofTotal: .max - 1) == .max - 1)
    #expect(Share(.infinity).partsPerMillion > 0 && Share(-.infinity).partsPerMillion < 0)
    #expect(Share(.nan) == .zero)
  }

  @Test(arguments: [7, 999_999, 1_000_001, 123_456_789_012] as [Yen], [1, 333_333, 999_999, 2_000_000])
  func shareIsTheFloorOfTheProduct(_ yen: Yen, _ partsPerMillion: Int) {
    #expect(Share(partsPerMillion: partsPerMillion).of(yen) == yen * partsPerMillion / 1_000_000)
  }
}

@Suite struct AmountTests {
  @Test func costsGrowByTheirFlooredShare() {
    let role = Self.role(cost: 6_000_000, growth: Share(0.03))
    #expect(role.annualCosts(years: 3) == [6_000_000, 6_180_000, 6_365_400])
    #expect(role.annualCosts(years: 0) == [])
  }

  /// 100 billion yen that double every year would leave 64 bits in the 28th year.
  @Test func costsStayAtTheLimit() {
    let costs = Self.role(cost: AmountLimit.stated, growth: .whole).annualCosts(years: 100)
    #expect(costs[1] == 2 * AmountLimit.stated)
    #expect(costs.allSatisfy { $0 <= AmountLimit.computed } && costs.last == AmountLimit.computed)
  }

  @Test func nearestYenOfAnyNumber() {
    #expect(AmountLimit.nearest(832.5) == 833 && AmountLimit.nearest(0.49) == 0)
    #expect(AmountLimit.nearest(1e300) == AmountLimit.computed)
    #expect(AmountLimit.nearest(-.infinity) == -AmountLimit.computed)
    #expect(AmountLimit.nearest(.nan) == 0)
  }

  private static func role(cost: Yen, growth: Share) -> Role {
    Role(
      id: "technician", title: "Technician", annualCost: cost, wageGrowth: growth, productiveHours: 30,
      skills: [], ramp: .none, placeKinds: [])
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

@Suite struct GapTests {
  @Test func gapIsRelativeAndNeverNegative() {
    #expect(PlanOutcome.gap(objective: 90, bound: 100) == 10.0 / 90)
    #expect(PlanOutcome.gap(objective: 0.5, bound: 1) == 0.5)
    #expect(PlanOutcome.gap(objective: 100, bound: 99.999) == 0)
    var outcome = PlanOutcome(status: .feasible, stoppedBy: .time, objective: 90, seconds: 1)
    #expect(outcome.gap == nil)
    outcome.bestBound = 100
    #expect(outcome.gap == 10.0 / 90)
  }
}
