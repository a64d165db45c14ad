import Auditing
import Testing

@Suite struct SampleRunTests {
  @Test func theSamplePlanIsValid() {
    let report = PlanAuditor.audit(SampleRun.plan, of: SampleRun.scenario())
    #expect(report.violations.map { "\($0)" } == [])
    #expect(report.account.totals.gained == 4 * 24 * 4)
  }
}
