import Foundation
import Planning
import ScenarioFiles
import Synthesis
import Wording

extension BenchInstance {
  /// Makes or reads the scenario.
  ///
  /// - Parameter folder: where shipped scenarios lie.
  /// - Throws: ``BenchFailure`` with every finding that is an error.
  func scenario(shippedIn folder: String) throws -> Scenario {
    let reading =
      switch source {
      case .generated(let request):
        ScenarioReader.read(
          files: try InstitutionSynthesis(request).folder.files, name: name, settings: settings, language: .en
        )
      case .shipped(let title):
        ScenarioReader.read(
          folder: URL(fileURLWithPath: folder).appendingPathComponent(title), settings: settings,
          language: .en)
      }
    guard let scenario = reading.scenario else {
      let errors = reading.findings.filter { $0.severity == .error }.map { $0.line(.en) }
      throw BenchFailure(.badInput, "\(name): " + errors.joined(separator: "; "))
    }
    return scenario
  }

  /// Whether what the instance needs is on this machine.
  func isPresent(shippedIn folder: String) -> Bool {
    guard case .shipped(let title) = source else { return true }
    return FileManager.default.fileExists(atPath: "\(folder)/\(title)/scenario.yaml")
  }
}
