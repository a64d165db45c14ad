import Foundation
import Planning
import Testing
import Wording

@testable import ScenarioFiles

/// Repairs as values: a scenario read with them is the repaired one.
@Suite struct RepairSettingsTests {
  private static let scenarios = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios")

  private func read(_ name: String, _ values: [InputValue] = []) -> Scenario? {
    ScenarioReader.read(
      folder: Self.scenarios.appendingPathComponent(name), overrides: [],
      settings: values.map { ($0.path, $0.value) }, language: .en
    ).scenario
  }

  /// Conditions by key that have no values, or whose values are not those of the files.
  private func open(_ name: String) throws -> Set<String> {
    let scenario = try #require(read(name))
    var open: Set<String> = []
    for condition in Condition.all(of: scenario) {
      let steps = condition.scale(in: scenario).map { min(1, $0.most) }
      let repair = Repair(changes: [.init(condition: condition, steps: steps, isLeast: true)])
      guard let values = RepairSettings.values(repair, of: scenario), let read = read(name, values),
        read == repair.applied(to: scenario)
      else {
        open.insert(String(condition.key(in: scenario)))
        continue
      }
    }
    return open
  }

  @Test(arguments: ["infeasible-hard-floor", "hard-floor", "scarce-money", "reference-university"])
  func whatIsAValueIsReadBackAsTheRepair(name: String) throws {
    // Recruitment by the quarter of one of several institutions, hours of law.
    let open = try open(name).filter { !$0.hasSuffix(".level") }
    #expect(open.isEmpty, "\(open.sorted())")
  }

  @Test func decisionsMoneySpentAndLawAreNone() throws {
    let scenario = try #require(read("pins"))
    let kinds = Condition.all(of: scenario).filter { condition in
      switch condition {
      case .pin, .commitment, .ceiling: true
      default: false
      }
    }
    #expect(!kinds.isEmpty)
    for condition in kinds {
      let repair = Repair(changes: [.init(condition: condition, steps: nil, isLeast: true)])
      #expect(RepairSettings.values(repair, of: scenario) == nil)
    }
  }

  /// Two years of a purse are one list, said once.
  @Test func yearsOfAPurseAreOneValue() throws {
    let scenario = try #require(read("reference-university"))
    let repair = Repair(changes: [
      .init(condition: .purse("environment", year: 0), steps: 1, isLeast: true),
      .init(condition: .purse("environment", year: 2), steps: 2, isLeast: true),
    ])
    let values = try #require(RepairSettings.values(repair, of: scenario))
    #expect(values.map(\.path) == ["award.purses.environment.amounts"])
    #expect(read("reference-university", values) == repair.applied(to: scenario))
  }
}
