import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Wording

/// Pages and JSON about runs on record.
@Suite struct RunsTests {
  /// A run of the sample with names as a Japanese university would use.
  private func archived(
    _ id: String = "20261126-001458-k7q", plan change: (inout Plan) -> Void = { _ in },
    inputs: [InputValue] = Self.inputs, question: RunQuestion = TestRuns.question(),
    ending endingChange: (inout RunEnding) -> Void = { _ in }
  ) throws -> ArchivedRun {
    let scenario = SampleRun.scenario()
    var plan = SampleRun.plan
    change(&plan)
    // Edited plans need not pass the audit: the archive shows what it has.
    let solved = try SampleRun.solved(of: scenario)
    guard case .object(var members) = PlanJSON.object(solved) else { throw CancellationError() }
    for index in members.indices where members[index].key == "plan" {
      members[index].value = PlanJSON.planOnly(plan, of: scenario)
    }
    let ending = TestRuns.ending(endingChange)
    return try ArchivedRun(
      run: Run(id: id, question: question, ending: ending), inputs: inputs,
      answer: JSONValue.object(members).formatted())
  }

  private static let inputs = [
    InputValue(path: "award.cap", value: "7億2000万"),
    InputValue(path: "roles.writer.title", value: "メディカルライター"),
    InputValue(path: "places.C1.title", value: "研究支援センター"),
    InputValue(path: "sessionKinds.clinic.title", value: "外来"),
    InputValue(path: "measures.M1.title", value: "音声入力"),
    InputValue(path: "substitutes.T1.title", value: "近隣の医師"),
  ]

  private func clock(_ utc: String) -> String { "<" + utc.dropLast(4) + ">" }

  private func checkGolden(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
    for line in text.split(separator: "\n") where !line.contains("kenkyubi ") {
      #expect(DisplayWidth.of(String(line)) <= 100, "\(line)")
    }
  }

  /// Another plan from other inputs: one of each kind of change.
  private func other() throws -> ArchivedRun {
    var inputs = Self.inputs
    inputs[0].value = "6億"
    inputs.remove(at: 5)
    inputs.append(InputValue(path: "rules.dxAllowed", value: "no"))
    return try archived(
      "20261126-093000-m2x",
      plan: { plan in
        plan.supported.append("R1")
        plan.adoptions = []
        plan.removals = []
        plan.hires[0].steps = 2
        plan.buyouts.removeLast()
        plan.salaries = [PersonalAmount(researcher: "R1", year: 1, yen: 1_000_000)]
      }, inputs: inputs, question: TestRuns.question { $0.timeLimit = 120 },
      ending: { ending in
        ending.objective = 1100
        ending.bound = 1101
        ending.cost = 60_000_000
      })
  }

  @Test(arguments: Language.allCases) func listGolden(language: Language) throws {
    let runs = [
      try archived().run, try other().run,
      Run(
        id: "20261125-100000-abc",
        question: TestRuns.question {
          $0.overrides = []
          $0.settings = []
        }, ending: RunEnding(ended: "2026-11-25T10:00:01Z", status: .unreadable)),
    ]
    let text = RunListPage.text(runs, of: 12, language, width: 100, clock: clock)
    try checkGolden(text, "runs-list.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases) func showGolden(language: Language) throws {
    let text = RunPage.text(try archived(), language, showsInputs: true, width: 100, clock: clock)
    try checkGolden(text, "runs-show.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases) func differenceGolden(language: Language) throws {
    let difference = RunDifference(from: try archived(), to: try other())
    let text = RunDifferencePage.text(difference, language, showsAll: false, width: 100)
    try checkGolden(text, "runs-diff.\(language.rawValue).txt")
  }

  @Test func sameRunsAreSaidToBeTheSame() throws {
    let text = RunDifferencePage.text(
      RunDifference(from: try archived(), to: try archived()), .en, showsAll: false, width: 100)
    for sentence in ["The same inputs", "The same settings", "The same decisions", "The same figures"] {
      #expect(text.contains(sentence), "\(text)")
    }
    #expect(!text.contains("detail"))
  }

  @Test func differencesWithinTheGapsAreNotCalledDifferences() throws {
    let near = try archived(ending: { $0.objective = 1234.6 })
    let page = RunDifferencePage.text(
      RunDifference(from: try archived(), to: near), .en, showsAll: false, width: 100)
    #expect(page.contains("nothing is proven") && !page.contains("+0.1"), "\(page)")
    let json = RunDifferenceJSON.object(RunDifference(from: try archived(), to: near), .en)
    #expect(json["best"]?["verdict"] == .string("unknown"))
  }

  @Test func whoWorksOnWhatIsCountedNotListed() throws {
    let moved = try archived(plan: { $0.assignments[0].hours = 2.5 })
    let page = RunDifferencePage.text(
      RunDifference(from: try archived(), to: moved), .en, showsAll: false, width: 100)
    #expect(page.contains("The same decisions") && page.contains("2 details differ"), "\(page)")
  }

  @Test func longListsAreCutUnlessAllAreWanted() throws {
    let many = (0..<200).map { InputValue(path: "researchers.R\($0).research", value: "8") }
    let difference = RunDifference(from: try archived(), to: try archived(inputs: Self.inputs + many))
    let short = RunDifferencePage.text(difference, .ja, showsAll: false, width: 100)
    #expect(short.contains("ほかに170件") && !short.contains("R199"))
    #expect(RunDifferencePage.text(difference, .ja, showsAll: true, width: 100).contains("R199"))
  }

  @Test func aRunWithoutAPlanShowsNoFigure() throws {
    let findings = #"{"findings": [{"file": "scenario.yaml", "path": "award.capp", "message": "知らない項目"}]}"#
    let run = try ArchivedRun(
      run: Run(
        id: "x", question: TestRuns.question(),
        ending: RunEnding(ended: "2026-11-26T00:15:03Z", status: .unreadable)), inputs: [], answer: findings)
    let page = RunPage.text(run, .ja, showsInputs: false, width: 100, clock: clock)
    #expect(page.contains("award.capp: 知らない項目") && !page.contains("目的の値"))
    let difference = RunDifferencePage.text(
      RunDifference(from: run, to: try archived()), .ja, showsAll: false, width: 100)
    #expect(difference.contains("決定は比べられません"))
  }

  @Test func everythingInTheAnswerComesBackInJSON() throws {
    let run = try archived()
    let whole = RunJSON.whole(run)
    let plan = PlanJSON.planOnly(SampleRun.plan, of: SampleRun.scenario())
    #expect(whole["answer"]?["plan"]?.formatted() == plan.formatted())
    #expect(whole["run"]?["threads"] == .int(2))
    #expect(throws: JSONSyntaxError.self) { try ArchivedRun(run: run.run, inputs: [], answer: "{") }
  }

  @Test func theCommandToRepeatIsWhatAShellReads() throws {
    let question = TestRuns.question {
      $0.folder = "/data/it's a folder"
      $0.settings = ["title=$HOME `x`", "award.cap=7億2000万"]
      $0.timeLimit = 0.5
    }
    let run = try ArchivedRun(
      run: Run(id: "x", question: question, ending: TestRuns.ending()), inputs: [], answer: nil)
    #expect(
      RunJSON.whole(run)["repeat"]
        == .string(
          #"kenkyubi solve '/data/it'\''s a folder' --gap 0.001 --time-limit 0.5 --threads 2 "#
            + #"--override 採用の遅れ --set 'title=$HOME `x`' --set award.cap=7億2000万"#))
  }
}
