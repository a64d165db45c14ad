import Planning
import Reports
import ScenarioFiles

/// What a scenario was read from, beside its findings: for whoever shows or edits it.
enum ReadInputs {
  /// Adds `inputs` (value by path, defaults included, in the scenario's order), `given` (paths that the user gave) and
  /// `overrides` (names of the scenario's own changes).
  static func add(_ reading: ScenarioReading, to report: JSONValue) -> JSONValue {
    guard case .object(let members) = report else { return report }
    let given = reading.content?.givenPaths ?? []
    return .object(
      members + [
        .init("inputs", .object(reading.inputs.map { .init($0.path, .string($0.value)) })),
        .init("given", .strings(reading.inputs.map(\.path).filter(given.contains))),
        .init("overrides", .strings(reading.overrideNames)),
      ])
  }
}
