import Auditing
import Planning
import Reports
import Testing
import Wording

@Suite struct AuditPageTests {
  private let scenario = SampleRun.scenario()

  /// Too many half-days for one person in one term.
  private var broken: AuditReport {
    var plan = SampleRun.plan
    plan.protected[1].halfDays = 4
    return PlanAuditor.audit(plan, of: scenario)
  }

  @Test func aCleanAuditSaysSo() {
    let report = PlanAuditor.audit(SampleRun.plan, of: scenario)
    #expect(AuditPage.text(report, of: scenario, .en).contains("No violations"))
    #expect(AuditPage.text(report, of: scenario, .ja).contains("違反はありません"))
    #expect(AuditJSON.object(report, of: scenario, .en)["clean"] == .bool(true))
    #expect(AuditJSON.object(report, of: scenario, .en)["violations"] == .array([]))
  }

  @Test func aViolationNamesPersonTermAndAmounts() {
    let text = AuditPage.violations(broken, of: scenario).map(\.en)
    let slots = "too few timetable slots for the protected half-days"
    #expect(
      text.contains(
        "Suzuki, FY2026 H1: \(slots) (the plan has 4 half-days, at most 2 half-days (2 half-days too much))"),
      "\(text)")
    let japanese = AuditPage.violations(broken, of: scenario).map(\.ja)
    #expect(japanese.contains { $0.hasPrefix("Suzuki、2026前期: ") && $0.contains("半日4回") })
  }

  @Test func theObjectHoldsTheNumbers() {
    let object = AuditJSON.object(broken, of: scenario, .en)
    #expect(object["clean"] == .bool(false))
    guard case .array(let violations)? = object["violations"] else { return #expect(Bool(false)) }
    #expect(violations.count == broken.violations.count)
    let slots = violations.first { $0["check"] == .string("protected.slots") }
    #expect(slots?["found"] == .int(4))
    #expect(slots?["limit"] == .int(2))
    #expect(slots?["excess"] == .int(2))
    #expect(slots?["subject"]?["researcher"] == .string("R2"))
  }

  @Test func everyUnitHasWordsInBothLanguages() {
    var plan = Plan()
    plan.supported = ["nobody"]
    plan.hires = [Hire(role: "writer", place: "P1", start: 90, end: 95, steps: -3)]
    plan.payments = [Payment(item: .commitment("x"), purse: "env", year: 44, yen: 5)]
    let report = PlanAuditor.audit(plan, of: scenario)
    #expect(!report.isClean)
    let phrases = AuditPage.violations(report, of: scenario)
    #expect(phrases.count == report.violations.count)
    #expect(phrases.allSatisfy { !$0.ja.isEmpty && !$0.en.isEmpty && $0.ja != $0.en })
  }
}

@Suite struct FindingReportTests {
  private let findings = [
    Finding(
      severity: .error, place: .init(file: "researchers.csv", line: 3, column: 2, path: "researchers.R1"),
      code: .name(.unknownKey(suggestion: "hours")), value: "huors")
  ]

  @Test func textCounts() {
    #expect(FindingReport.text(findings, .en).hasSuffix("1 error, 0 warnings, 0 notes.\n"))
    #expect(FindingReport.text([], .ja) == "問題は見つかりませんでした。\n")
  }

  @Test func jsonHoldsPlaceAndValue() {
    let object = FindingReport.json(findings, .en)
    #expect(object["errors"] == .int(1))
    guard case .array(let list)? = object["findings"] else { return #expect(Bool(false)) }
    #expect(list[0]["file"] == .string("researchers.csv"))
    #expect(list[0]["line"] == .int(3))
    #expect(list[0]["value"] == .string("huors"))
    #expect(list[0]["severity"] == .string("error"))
  }
}
