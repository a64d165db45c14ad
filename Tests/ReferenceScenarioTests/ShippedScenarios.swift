import Foundation
import Planning
import ScenarioFiles
import Testing

/// The folders of `scenarios/`, as shipped.
enum ShippedScenarios {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  /// Full-size ones: read in every test run, solved only on request (see `BigScenarioTests`).
  static let big = ["reference-consortium", "reference-university"]
  /// Rests on all defaults over the whole period: small in people, not in program.
  static let minimal = "minimal"
  static let infeasible = "infeasible-hard-floor"

  /// Every folder with a scenario, sorted.
  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: root.appendingPathComponent("\($0)/scenario.yaml").path)
    }
  }()

  /// Small enough to be solved to proven optimality within a second, whole.
  static let small = all.filter { !big.contains($0) && $0 != minimal }

  static func read(_ name: String, overrides: [String] = []) -> ScenarioReading {
    ScenarioReader.read(folder: root.appendingPathComponent(name), overrides: overrides)
  }

  static func scenario(_ name: String, overrides: [String] = []) throws -> Scenario {
    try #require(read(name, overrides: overrides).scenario, "\(name) has errors")
  }
}
