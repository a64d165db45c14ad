import Foundation
import Planning
import Testing

@testable import kenkyubi_bench

/// The fixed changes after which instances are solved again.
@Suite struct ResolveChangeTests {
  private let instance: BenchInstance
  private let scenario: Scenario
  private let changes: [ResolveChange]
  /// What a plan might say: the first twelve people, a clerk and a technician.
  private let plan: Plan

  init() throws {
    instance = try #require(Suite.instance(named: "1u-12of30-loose"))
    scenario = try instance.scenario(shippedIn: "nowhere")
    var plan = Plan()
    plan.supported = scenario.researchers.prefix(12).map(\.id)
    for role in ["technician", "clerk"] {
      let place = try #require(scenario.places.first { $0.kind == .department })
      plan.hires.append(
        Hire(role: role, place: place.id, start: 2, end: scenario.calendar.periods.count, steps: 3))
    }
    self.plan = plan
    changes = ResolveChange.all(of: scenario, plan: plan)
  }

  @Test func twentyOfEachGroup() {
    for group in ResolveChange.Group.allCases {
      #expect(changes.count { $0.group == group } == ResolveChange.countInGroup)
    }
    #expect(Set(changes.map(\.name)).count == changes.count)
    #expect(Set(changes.map { "\($0.path)=\($0.value)" }).count == changes.count)
    #expect(changes == ResolveChange.all(of: scenario, plan: plan))
  }

  /// A change that cannot be read, or that changes nothing, would measure nothing.
  @Test func everyChangeReachesTheScenario() throws {
    for change in changes {
      let changed = try instance.setting(change.path, change.value).scenario(shippedIn: "nowhere")
      #expect(changed != scenario, "\(change.name) changes nothing")
    }
  }

  @Test func pinsGoAgainstThePlan() throws {
    let pins = try changes.filter { $0.path == "pins.resolve" }.map { change in
      try #require(
        try instance.setting(change.path, change.value).scenario(shippedIn: "nowhere").pins.first)
    }
    let people = scenario.researchers.map(\.id)
    #expect(pins.count == 7)
    for hire in plan.hires {
      #expect(
        pins.contains(.hire(role: hire.role, place: hire.place, period: 2, steps: .exactly(0))))
    }
    #expect(pins.contains(.support(researcher: people[0], false)))
    #expect(pins.contains(.support(researcher: people[11], false)))
    #expect(pins.contains(.support(researcher: people[12], true)))
    #expect(pins.contains(.support(researcher: people[people.count - 1], true)))
    let required = pins.compactMap { pin -> (String, String)? in
      guard case .hire(let role, let place, _, let steps) = pin, steps.minimum == 1 else { return nil }
      return (role, place)
    }
    #expect(required.count == 1)
    #expect(!plan.hires.contains { hire in required.contains { $0 == (hire.role, hire.place) } })
  }

  /// Without hires to forbid, others are forbidden: there are still twenty.
  @Test func aPlanWithoutHires() {
    var empty = plan
    empty.hires = []
    #expect(
      ResolveChange.decisions(of: scenario, plan: empty).count == ResolveChange.countInGroup)
  }

  @Test func effectsStayInTheRangeOfTheEvidence() throws {
    let catalogue = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/ScenarioFiles/Resources/evidence.yaml")
    let lines = try String(contentsOf: catalogue, encoding: .utf8).split(separator: "\n")
    var withoutRange: [String] = []
    var directions = Set<Bool>()
    for change in ResolveChange.effects {
      let line = try #require(lines.first { $0.contains("path: \(change.path),") }, "\(change.path)")
      func number(_ key: String) -> Double? {
        line.components(separatedBy: " \(key): ").dropFirst().first
          .flatMap { Double($0.prefix { $0 != "," }) }
      }
      guard let low = number("low"), let high = number("high"), let base = number("base") else {
        withoutRange.append(change.path)
        continue
      }
      let value = try #require(Double(change.value))
      #expect((low...high).contains(value), "\(change.name)")
      directions.insert(value > base)
    }
    #expect(withoutRange == ["roles.clerk.ramp", "roles.medicalWriter.ramp"])
    #expect(directions == [true, false])
  }
}
