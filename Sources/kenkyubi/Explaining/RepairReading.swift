import Planning
import ScenarioFiles
import Wording

/// Finds repairs that are values of the scenario: read with them it is the repaired one.
struct RepairReading {
  let folder: ScenarioOptions
  let scenario: Scenario
  let language: Language

  /// Decisions of the files up to which the one that states a decision is looked for.
  private static let mostEntries = 100

  /// The values of each repair that is one of values, or of entries that go. O(repairs × entries × reading).
  func values(of repairs: [Repair]) -> [Repair: [InputValue]] {
    var found: [Repair: [InputValue]] = [:]
    for repair in repairs {
      guard let values = values(of: repair), isRepaired(by: values, repair) else { continue }
      found[repair] = values
    }
    return found
  }

  private func values(of repair: Repair) -> [InputValue]? {
    if let values = RepairSettings.values(repair, of: scenario) { return values }
    var values: [InputValue] = []
    for change in repair.changes {
      let single = Repair(changes: [change])
      guard let own = RepairSettings.values(single, of: scenario) ?? removal(of: change.condition, single)
      else { return nil }
      for value in own where !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The entry that states a decision, set to none. Scenarios do not know how their files call them, so that each
  /// entry is tried.
  private func removal(of condition: Condition, _ repair: Repair) -> [InputValue]? {
    guard case .pin = condition, let inputs = try? folder.read(language).inputs else { return nil }
    var entries: [String] = []
    for input in inputs {
      let steps = input.path.split(separator: ".", maxSplits: 2)
      guard steps.count > 1, steps[0] == "pins" else { continue }
      let entry = "\(steps[0]).\(steps[1])"
      if entries.last != entry { entries.append(entry) }
    }
    return entries.prefix(Self.mostEntries).lazy.map { [InputValue(path: $0, value: "none")] }
      .first { isRepaired(by: $0, repair) }
  }

  private func isRepaired(by values: [InputValue], _ repair: Repair) -> Bool {
    let changed = folder.with(settings: values.map { "\($0.path)=\($0.value)" })
    guard let read = try? changed.read(language).scenario else { return false }
    return read == repair.applied(to: scenario)
  }
}
