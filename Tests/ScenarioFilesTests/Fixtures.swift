import Planning
import Testing
import Wording

@testable import ScenarioFiles

/// Scenarios as texts, and shorthands to read them.
enum Fixtures {
  static let yaml = "award:\n  type: 総合型\n"
  static let departments = "id,name\nD1,循環器内科\nD2,消化器外科\n"
  static let researchers = """
    id,name,rank,department
    R01,山田,教授,D1
    R02,鈴木,准教授,D1
    R03,佐藤,講師,D2
    R04,高橋,助教,D2
    R05,伊藤,医員,D2

    """

  static func files(
    yaml: String = yaml, researchers: String = researchers, departments: String = departments,
    _ more: [String: String] = [:]
  ) -> [ScenarioFile] {
    [
      ScenarioFile(name: "scenario.yaml", text: yaml),
      ScenarioFile(name: "researchers.csv", text: researchers),
      ScenarioFile(name: "departments.csv", text: departments),
    ] + more.sorted { $0.key < $1.key }.map { ScenarioFile(name: $0.key, text: $0.value) }
  }

  static func read(
    yaml: String = yaml, researchers: String = researchers, departments: String = departments,
    _ more: [String: String] = [:], overrides: [String] = [], settings: [(path: String, value: String)] = []
  ) -> ScenarioReading {
    ScenarioReader.read(
      files: files(yaml: yaml, researchers: researchers, departments: departments, more), name: "test",
      overrides: overrides, settings: settings)
  }

  /// All findings as lines, for messages of failing expectations.
  static func lines(_ reading: ScenarioReading, _ language: Language = .en) -> String {
    reading.findings.map { $0.line(language) }.joined(separator: "\n")
  }
}
