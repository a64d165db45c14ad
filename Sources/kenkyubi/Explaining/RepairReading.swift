import Planning
import ScenarioFiles
import Wording

/// Finds repairs that are values of the scenario: read with them it is the repaired one.
struct RepairReading {
  let folder: ScenarioOptions
  let scenario: Scenario
  let language: Language

  /// The values of each repair that is one of values. O(repairs × reading).
  func values(of repairs: [Repair]) -> [Repair: [InputValue]] {
    var found: [Repair: [InputValue]] = [:]
    for repair in repairs {
      guard let values = RepairSettings.values(repair, of: scenario), isRepaired(by: values, repair) else {
        continue
      }
      found[repair] = values
    }
    return found
  }

  private func isRepaired(by values: [InputValue], _ repair: Repair) -> Bool {
    let changed = folder.with(settings: values.map { "\($0.path)=\($0.value)" })
    guard let read = try? changed.read(language).scenario else { return false }
    return read == repair.applied(to: scenario)
  }
}
