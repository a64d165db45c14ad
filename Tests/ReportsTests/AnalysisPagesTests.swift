import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Wording

/// Pages of analyses, as people read them.
@Suite struct AnalysisPagesTests {
  private let scenario = SampleRun.scenario()

  private func checkGolden(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
  }

  private func plan(writers: Int, technicians: Int, supported: [String]) -> Plan {
    var plan = Plan()
    plan.supported = supported
    if writers > 0 { plan.hires.append(Hire(role: "writer", place: "C1", start: 0, end: 2, steps: writers)) }
    if technicians > 0 {
      plan.hires.append(Hire(role: "tech", place: "P1", start: 0, end: 2, steps: technicians))
    }
    return plan
  }

  private var alternatives: Alternatives {
    Alternatives(
      best: ProvenValue(reached: 1234.56, most: 1240), threshold: 1222.2,
      roles: [
        HeadCountRange(
          role: "writer", inBest: 2, least: CountEnd(found: 1, proven: 1), most: CountEnd(found: 3, proven: 4)
        ),
        HeadCountRange(
          role: "tech", inBest: 0, least: CountEnd(found: 0, proven: 0), most: CountEnd(found: 1, proven: 1)),
      ],
      pools: [
        PoolVerdict(role: "writer", place: "C1", inBest: 2, verdict: .always),
        PoolVerdict(role: "tech", place: "P1", inBest: 0, verdict: .depends),
        PoolVerdict(role: "tech", place: "P2", inBest: 0, verdict: .never),
        PoolVerdict(role: "tech", place: "C1", inBest: 0, verdict: .neverSoFar),
      ],
      plans: [
        .init(plan: plan(writers: 2, technicians: 0, supported: ["R1", "R2"]), objective: 1234.56),
        .init(plan: plan(writers: 1, technicians: 1, supported: ["R1", "R3"]), objective: 1223.4),
      ])
  }

  private var values: UnitValues {
    func difference(_ before: (Double, Double), _ after: (Double, Double)) -> UnitValue.Effect {
      .difference(
        ProvenDifference(
          from: ProvenValue(reached: before.0, most: before.1),
          to: ProvenValue(reached: after.0, most: after.1)))
    }
    return UnitValues(
      base: ProvenValue(reached: 100, most: 100),
      items: [
        UnitValue(change: .cap(1_000_000), effect: difference((100, 100), (100, 100))),
        UnitValue(change: .purse("research", -1_000_000), effect: difference((100, 100), (90, 91))),
        UnitValue(change: .places(1), effect: difference((100, 100), (99, 104))),
        UnitValue(change: .substitutes("T1", 1), effect: difference((100, 100), (112.25, 112.25))),
        UnitValue(change: .recruits("writer"), effect: .unknown),
        UnitValue(
          change: .oneHireLess(role: "writer", place: "C1"), effect: difference((100, 100), (80, 80))),
        UnitValue(change: .oneSessionLess(researcher: "R1", kind: "clinic"), effect: .infeasible),
        UnitValue(change: .withoutSupport("R1"), effect: difference((100, 100), (60, 61))),
        UnitValue(change: .withoutMeasure("M1"), effect: difference((100, 100), (99, 99))),
      ])
  }

  private var frontier: FrontierAnswer {
    let high = MoneyBracket(
      reachable: 20_500_000, unreachable: 20_400_000,
      plan: plan(writers: 2, technicians: 1, supported: ["R1", "R2"]), objective: 100)
    let low = MoneyBracket(
      reachable: 14_000_000, unreachable: nil, plan: plan(writers: 2, technicians: 0, supported: ["R1"]),
      objective: 60)
    return FrontierAnswer(
      frontier: Frontier(
        money: .cap, present: 24_000_000, resolution: 100_000,
        steps: [
          .init(value: ProvenValue(reached: 100, most: 100), bracket: high),
          .init(value: ProvenValue(reached: 60, most: 66), bracket: low),
        ], isComplete: false, next: .none(evenWith: 100_000_000_000)),
      wish: .init(hours: 80, need: .bracket(high)),
      evenness: EvennessFront(
        fromTerm: 0,
        points: [
          .init(halfDays: 0, value: ProvenValue(reached: 104, most: 104), isInfeasible: false),
          .init(halfDays: 2, value: nil, isInfeasible: true),
          .init(halfDays: 3, value: nil, isInfeasible: false),
        ]))
  }

  @Test(arguments: Language.allCases) func alternativesGolden(language: Language) throws {
    try checkGolden(
      AlternativesPage.text(alternatives, of: scenario, share: 0.01, language),
      "alternatives.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases) func valuesGolden(language: Language) throws {
    try checkGolden(UnitValuesPage.text(values, of: scenario, language), "values.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases) func frontierGolden(language: Language) throws {
    try checkGolden(FrontierPage.text(frontier, of: scenario, language), "frontier.\(language.rawValue).txt")
  }

  /// What is not proven never reads as if it were, in data as in words.
  @Test func dataSayWhatIsProven() throws {
    let roles = try #require(AlternativesJSON.object(alternatives, of: scenario, share: 0.01, .en)["roles"])
    guard case .array(let items) = roles else {
      Issue.record("roles is no list")
      return
    }
    #expect(items[0]["least"]?["isExact"] == .bool(true) && items[0]["most"]?["isExact"] == .bool(false))
    guard case .array(let effects) = UnitValuesJSON.object(values, of: scenario, .en)["items"] else {
      Issue.record("items is no list")
      return
    }
    #expect(effects[2]["difference"]?["verdict"] == .string("unknown"))
    // The words of data are those of the page.
    let page = UnitValuesPage.text(values, of: scenario, .en)
    for item in effects {
      for key in ["text", "effect"] {
        guard case .string(let words)? = item[key] else {
          Issue.record("no \(key)")
          continue
        }
        #expect(page.contains(words), "\(words)")
      }
    }
    #expect(effects[6]["outcome"] == .string("infeasible") && effects[6]["difference"] == nil)
    let money = try #require(FrontierJSON.object(frontier, of: scenario, .en)["wish"]?["money"])
    #expect(money["suffices"] == .int(20_500_000) && money["doesNotSuffice"] == .int(20_400_000))
  }
}
