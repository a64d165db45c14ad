import Planning
import Testing

/// What can be said of the difference of two values that are known within gaps.
@Suite("Proven values and differences") struct ProvenValueTests {
  private func difference(_ before: (Double, Double), _ after: (Double, Double)) -> ProvenDifference {
    ProvenDifference(
      from: ProvenValue(reached: before.0, most: before.1), to: ProvenValue(reached: after.0, most: after.1))
  }

  @Test func boundsOfADifferenceHoldForAllTrueValues() {
    let change = difference((100, 103), (104, 106))
    #expect(change.least == 1 && change.most == 6 && change.reached == 4)
    #expect(change.verdict == .more && !change.isExact)
  }

  @Test func aDifferenceWithinTheGapsIsNone() {
    let change = difference((100, 103), (102, 104))
    #expect(change.least == -1 && change.most == 4)
    #expect(change.verdict == .unknown)
    #expect(difference((102, 104), (100, 103)).verdict == .unknown)
  }

  @Test func exactValuesAreEqualOrNot() {
    #expect(difference((100, 100), (100, 100)).verdict == .equal)
    #expect(difference((100, 100), (99, 99)).verdict == .less)
    #expect(difference((100, 100.00001), (101, 101)).isExact)
  }

  @Test func aBoundBelowThePlanIsThePlan() {
    let value = ProvenValue(reached: 10, most: 10 - 1e-9)
    #expect(value.most == 10 && value.isExact && value.gap == 0)
  }

  @Test func noPlanHasNoValue() {
    #expect(ProvenValue(PlanOutcome(status: .infeasible, stoppedBy: .gap, seconds: 0)) == nil)
  }
}
