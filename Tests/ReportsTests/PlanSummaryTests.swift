import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Wording

@Suite struct PlanSummaryTests {
  /// The sample with the names that a Japanese university would use.
  private static func japanese(_ scenario: inout Scenario) {
    scenario.title = "架空医科大学"
    scenario.institutions[0].title = "架空医科大学"
    scenario.researchers[1].name = "鈴木 一郎"
    scenario.roles[0].title = "メディカルライター"
    scenario.places[0].title = "研究支援センター"
    scenario.sessionKinds[0].title = "外来診療"
    scenario.measures[0].title = "音声入力による診療記録作成"
    scenario.award.purses[0].title = "研究費"
    scenario.award.purses[1].title = "研究環境整備費"
    scenario.award.purses[2].title = "自己資金"
  }

  private func checkGolden(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
  }

  @Test func japaneseGolden() throws {
    let scenario = SampleRun.scenario(Self.japanese)
    try checkGolden(PlanSummary.text(try SampleRun.solved(of: scenario), .ja), "summary.ja.txt")
  }

  @Test func englishGolden() throws {
    try checkGolden(PlanSummary.text(try SampleRun.solved(), .en), "summary.en.txt")
  }

  @Test(arguments: Language.allCases) func fitsAHundredColumns(language: Language) throws {
    let solved = try SampleRun.solved(of: SampleRun.scenario(Self.japanese))
    for line in PlanSummary.text(solved, language, detail: .full).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 100, "\(line)")
    }
  }

  @Test func longNamesWrapAndStayWhole() throws {
    let long = "先端医療データ科学・臨床研究推進統合センター附属研究支援部門第二支援室"
    let solved = try SampleRun.solved(of: SampleRun.scenario { $0.places[0].title = long })
    let text = PlanSummary.text(solved, .ja)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100) }
    // Every character of the name is there, in order, in the column of places.
    var rest = Substring(long)
    for character in text where character == rest.first { rest = rest.dropFirst() }
    #expect(rest.isEmpty)
  }

  /// "At most nothing" is not what people say of a plan that is proven best.
  @Test func noGapIsSaidToBeNone() {
    #expect(StatusSection.gapLine(0).ja == "考えられる最良の計画との差: なし")
    #expect(StatusSection.gapLine(1e-4).en == "Gap to the best possible plan: at most 0.01%")
  }

  @Test func aNameInEnglishTextIsTheUsersOwn() throws {
    let solved = try SampleRun.solved(of: SampleRun.scenario(Self.japanese))
    #expect(PlanSummary.text(solved, .en).contains("鈴木 一郎"))
  }

  @Test func verboseListsAllDefaultsWeakestFirst() throws {
    let text = PlanSummary.text(try SampleRun.solved(), .en, detail: .full)
    let places = ["researchers.kept_share", "roles.writer", "rules.overhead"].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(text.contains("GLPK 5.0"))
    #expect(text.contains("--override late"))
  }

  @Test(arguments: [PlanOutcome.Status.infeasible, .noPlan], Language.allCases)
  func withoutAPlanThereAreNoFiguresOfOne(status: PlanOutcome.Status, language: Language) throws {
    let text = PlanSummary.text(try SampleRun.withoutPlan(status), language, detail: .full)
    #expect(!text.contains("123.5"))
    #expect(!text.contains(Phrase.Summary.headline.text(language)))
    #expect(!text.contains(Phrase.MoneyTable.heading.text(language)))
    let sentence = status == .infeasible ? Phrase.Status.infeasible : Phrase.Status.noPlan
    #expect(text.contains(String(sentence.text(language).prefix(20))))
  }

  @Test func statusSentencesSayHowSureTheyAre() throws {
    let limited = try SampleRun.solved(SampleRun.outcome(.feasible, stoppedBy: .time))
    let text = PlanSummary.text(limited, .en)
    #expect(text.contains("not yet proven as good as was asked for"))
    #expect(text.contains("0.05%"))
    #expect(text.contains("time limit"))
    let stopped = try SampleRun.solved(SampleRun.outcome(.feasible, stoppedBy: .interrupt, bound: nil))
    #expect(PlanSummary.text(stopped, .en).contains("interrupted"))
    #expect(PlanSummary.text(stopped, .en).contains("is not known yet"))
    let exact = try SampleRun.solved(SampleRun.outcome(bound: 1))
    #expect(PlanSummary.text(exact, .en).contains("no better plan exists"))
    let unproven = try SampleRun.solved(SampleRun.outcome(bound: nil))
    #expect(!PlanSummary.text(unproven, .en).contains("optimal"))
    #expect(PlanSummary.text(unproven, .en).contains("is not known yet"))
  }

  @Test(arguments: Language.allCases) func aFailingLibraryIsNamed(language: Language) throws {
    let failed = try SampleRun.solved(SampleRun.outcome(.feasible, stoppedBy: .failure, bound: 3))
    for detail in [PlanSummary.Detail.usual, .brief] {
      // The page breaks long sentences into lines.
      let text = PlanSummary.text(failed, language, detail: detail).filter { !$0.isWhitespace }
      #expect(text.contains(Phrase.Status.stoppedByFailure.text(language).filter { !$0.isWhitespace }))
      #expect(!text.contains(Phrase.Status.rough.text(language).filter { !$0.isWhitespace }))
    }
  }

  @Test func aBoundFarAwayIsToldInHours() throws {
    let text = PlanSummary.text(
      try SampleRun.solved(SampleRun.outcome(.feasible, stoppedBy: .time, bound: 3)), .en)
    #expect(text.contains("still rough"))
    #expect(text.contains("hours."))
    #expect(!text.contains("hours (200"))
    #expect(text.contains("at most 200.00%"))
    let brief = PlanSummary.text(
      try SampleRun.solved(SampleRun.outcome(.feasible, stoppedBy: .interrupt)), .en, detail: .brief)
    #expect(brief.contains("interrupted"))
  }

  @Test(arguments: Language.allCases) func tiersGoByTheirTitles(language: Language) throws {
    let solved = try SampleRun.solved(
      of: SampleRun.scenario { $0.substitutes[0].title = "近隣の医師" })
    let text = PlanSummary.text(solved, language)
    #expect(text.contains("近隣の医師"))
    #expect(!text.contains("T1"))
  }

  @Test func aPositiveGapNeverReadsAsZero() throws {
    let solved = try SampleRun.solved(SampleRun.outcome(bound: 1.00001))
    #expect(PlanSummary.text(solved, .en).contains("at most 0.01%"))
  }

  /// What is said of a gap holds: it is rounded up, and nothing is called best that may not be.
  @Test(arguments: Language.allCases) func aGapIsRoundedUpAndNotCalledBest(language: Language) throws {
    let solved = try SampleRun.solved(SampleRun.outcome(bound: 1.00041))
    for detail in [PlanSummary.Detail.usual, .brief] {
      let text = PlanSummary.text(solved, language, detail: detail)
      #expect(text.contains("0.05%") && !text.contains("0.04%"))
      #expect(!text.contains("最適") && !text.lowercased().contains("optimal"))
    }
    let exact = PlanSummary.text(try SampleRun.solved(SampleRun.outcome(bound: 1)), language)
    #expect(
      exact.filter { !$0.isWhitespace }.contains(
        Phrase.Status.exact.text(language).filter { !$0.isWhitespace }))
  }

  @Test func firstYearNoteOnlyWhenTheFirstYearIsShort() throws {
    let note = String(Phrase.Summary.firstYear.en.prefix(40))
    #expect(PlanSummary.text(try SampleRun.solved(), .en).contains(note))
    let solved = try SampleRun.solved(
      of: SampleRun.scenario { scenario in
        for index in scenario.award.purses.indices where !scenario.award.purses[index].amounts.isEmpty {
          scenario.award.purses[index].amounts[0] /= 2
        }
      })
    #expect(!PlanSummary.text(solved, .en).contains(note))
  }

  @Test func aPlanThatFailsTheAuditIsNotReported() {
    var outcome = SampleRun.outcome()
    outcome.plan?.protected[1].halfDays = 4
    #expect(throws: AuditFailure.self) { try SampleRun.solved(outcome) }
    var wrongClaim = SampleRun.outcome()
    wrongClaim.objective = (wrongClaim.objective ?? 0) + 50
    #expect(throws: AuditFailure.self) { try SampleRun.solved(wrongClaim) }
  }
}
