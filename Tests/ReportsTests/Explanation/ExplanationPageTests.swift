import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Wording

@Suite("Pages that explain") struct ExplanationPageTests {
  /// One of nearly every condition.
  private static let scenario = SampleRun.scenario { scenario in
    scenario.title = "架空医科大学"
    scenario.researchers[0].name = "佐藤 花子"
    scenario.researchers[1].name = "鈴木 一郎"
    scenario.researchers[1].selection = .required
    scenario.researchers[2].selection = .excluded
    scenario.roles[0].title = "メディカルライター"
    scenario.places[0].title = "研究支援センター"
    scenario.places[0].requiresMeasure = "M1"
    scenario.measures[0].title = "音声入力による診療記録作成"
    scenario.measures[0].leadMonths = 3
    scenario.sessionKinds[0].title = "外来診療"
    scenario.award.purses[1].title = "研究環境整備費"
    scenario.award.buyoutShareLimit = Share(0.5)
    scenario.departments[0].title = "循環器内科"
    scenario.departments[0].boughtShareLimit = Share(0.25)
    scenario.substitutes[0].title = "近隣の医師"
    scenario.institutions[0].title = "架空医科大学"
    scenario.institutions[0].classHoursLimit = Share(0.3)
    scenario.institutions[0].awardMinimum = 3_000_000
    scenario.institutions[0].awardMaximum = 30_000_000
    scenario.institutions[0].buyoutShareLimit = Share(0.4)
    scenario.rules.floor.isHard = true
    scenario.rules.buyoutAllowed = false
    scenario.rules.hiringAllowed = false
    scenario.rules.dxAllowed = false
    scenario.rules.fillRateStress = true
    scenario.recruitment[0].stepsInTotal = 3
    scenario.requirements = [
      Requirement(id: "W", title: "ライターの配置", roles: ["writer"], base: 1.5, fromPeriod: 2)
    ]
    scenario.quotas = [
      Quota(
        id: "Q", title: "若手", conditions: [.tag("young")], count: CountRange(minimum: 1, maximum: 2),
        minimumShare: Share(0.2), maximumShare: Share(0.7))
    ]
    scenario.commitments = [
      Commitment(
        id: "lease", title: "機器の賃借", institution: "U1", purse: "env", researcher: nil, year: 1, yen: 1_200_000
      )
    ]
    scenario.pins = [
      .support(researcher: "R1", false),
      .hire(role: "writer", place: "C1", period: 2, steps: CountRange(minimum: 1)),
      .measure("M1", fromPeriod: 3),
      .buyout(researcher: "R2", kind: "clinic", term: 1, sessions: .exactly(1)),
      .protected(researcher: "R2", term: 1, halfDays: CountRange(minimum: 1, maximum: 2), isActual: false),
      .payment(.measure("M1"), purse: "env", year: 1, yen: 400_000),
    ]
  }

  private static let explanation = InfeasibilityExplanation(
    conflicts: [
      Conflict(
        members: Condition.all(of: scenario).filter { !$0.isFixed },
        fixed: Condition.all(of: scenario).filter(\.isFixed), isIrreducible: true)
    ],
    repairs: [
      Repair(changes: [.init(condition: .floor, steps: 1, isLeast: true)]),
      Repair(changes: [.init(condition: .buyoutOff, steps: nil, isLeast: true)]),
      Repair(changes: [.init(condition: .required(researcher: "R2"), steps: nil, isLeast: true)]),
      Repair(changes: [.init(condition: .substitutes(tier: "T1"), steps: 1, isLeast: true)]),
      Repair(
        changes: [
          .init(condition: .pin(scenario.pins[1]), steps: nil, isLeast: true),
          .init(condition: .recruitedPerPeriod(0), steps: 1, isLeast: true),
        ]),
      Repair(changes: [.init(condition: .cap, steps: 12, isLeast: false)]),
    ], isComplete: true, solves: 57)

  /// Of the repairs that are values of files.
  private static let values: [Repair: [InputValue]] = [
    explanation.repairs[0]: [InputValue(path: "floor.halfDays", value: "1")],
    explanation.repairs[1]: [InputValue(path: "rules.buyoutAllowed", value: "yes")],
    explanation.repairs[5]: [InputValue(path: "award.cap", value: "73200000")],
  ]

  private func checkGolden(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
  }

  @Test(arguments: Language.allCases) func golden(language: Language) throws {
    let text = InfeasibilityPage.text(Self.explanation, of: Self.scenario, values: Self.values, language)
    try checkGolden(text, "infeasible.\(language.rawValue).txt")
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100) }
  }

  @Test(arguments: Language.allCases) func noRowOfTheProgramIsNamed(language: Language) throws {
    for seed in UInt64(1)...30 {
      let scenario = RandomScenario.make(seed: seed)
      let all = Condition.all(of: scenario)
      let explanation = InfeasibilityExplanation(
        conflicts: [Conflict(members: all, fixed: [], isIrreducible: false)],
        repairs: all.map { condition in
          Repair(changes: [
            .init(condition: condition, steps: condition.scale(in: scenario).map { _ in 1 }, isLeast: true)
          ])
        } + all.map { Repair(changes: [.init(condition: $0, steps: nil, isLeast: true)]) },
        isComplete: false, solves: 1)
      let text = InfeasibilityPage.text(explanation, of: scenario, language)
      #expect(!text.contains("[") && !text.contains("]"))
    }
  }

  @Test func jsonSaysWhatThePageSays() throws {
    let json = InfeasibilityJSON.object(
      Self.explanation, of: Self.scenario, values: Self.values, .en
    ).formatted()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["status"] as? String == "infeasible")
    let repairs = try #require(object["repairs"] as? [[String: Any]])
    #expect(repairs.count == Self.explanation.repairs.count)
    #expect(repairs.last?["yen"] as? Int == 1_200_000)
    #expect(repairs[0]["values"] as? [String: String] == ["floor.halfDays": "1"])
    #expect(repairs[2]["values"] == nil)
  }

  @Test func everyConditionHasAKeyOfItsOwn() {
    let all = Condition.all(of: Self.scenario)
    let keys = all.map { $0.key(in: Self.scenario) }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Language.allCases) func emptyConflictsAreToldHonestly(language: Language) {
    let onlyFacts = InfeasibilityExplanation(
      conflicts: [Conflict(members: [], fixed: [], isIrreducible: true)], repairs: [], isComplete: true,
      solves: 2)
    let text = InfeasibilityPage.text(onlyFacts, of: Self.scenario, language).filter { !$0.isWhitespace }
    #expect(text.contains(Phrase.Explanation.onlyFacts.text(language).filter { !$0.isWhitespace }))
    let unsure = InfeasibilityExplanation(
      conflicts: [Conflict(members: [.cap], fixed: [], isIrreducible: false)], repairs: [],
      isComplete: false, solves: 2)
    let page = InfeasibilityPage.text(unsure, of: Self.scenario, language).filter { !$0.isWhitespace }
    for phrase in [
      Phrase.Explanation.togetherUnsure, Phrase.Explanation.noRepair, Phrase.Explanation.incomplete,
    ] {
      #expect(page.contains(phrase.text(language).filter { !$0.isWhitespace }))
    }
  }
}
