import Decomposition
import Documents
import Foundation
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Testing
import Wording

/// Small shipped scenarios, read and solved once for all tests.
enum SolvedScenarios {
  struct Solved: Sendable {
    var run: SolvedRun
    var matter: ReportMatter
    /// As somebody else's parser reads it.
    var json: JSONText
    var inputs: [InputValue]
  }

  /// Between them: several people, years, purses, institutions, measures, own funds, buyout, ranks by default.
  static let names = ["dx", "own-funds-salary", "consortium-cover", "carry-over-off"]

  private static let all: [String: Result<Solved, Failure>] = Dictionary(
    names.map { ($0, solve($0)) }, uniquingKeysWith: { first, _ in first })

  struct Failure: Error { var what: String }

  static func solved(_ name: String) throws -> Solved {
    try #require(all[name]).get()
  }

  static func folder(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("scenarios").appendingPathComponent(name)
  }

  static func defaults(_ reading: ScenarioReading) -> [DefaultUsed] {
    reading.defaultsUsed.map {
      DefaultUsed(
        path: $0.path, count: $0.count, value: $0.value, low: $0.low, high: $0.high,
        unit: Phrase.Evidence.unit($0.unit), source: $0.source,
        strength: DefaultUsed.Strength(rawValue: $0.strength.rawValue) ?? .estimate)
    }
  }

  /// The same with changes, solved anew.
  static func solve(
    _ name: String, settings: [(path: String, value: String)] = []
  ) -> Result<Solved, Failure> {
    Result {
      let reading = ScenarioReader.read(folder: folder(name), settings: settings)
      guard let scenario = reading.scenario else { throw Failure(what: "\(name) cannot be read") }
      let outcome = try PlanSearch(engine: GLPKEngine()).solve(
        scenario, options: PlanSearchOptions(relativeGap: 0.01, timeLimit: 30, threads: 1))
      let record = RunRecord(
        version: "1.2.3", solver: "GLPK", gap: 0.01, timeLimit: 30, threads: 1, settings: [], overrides: [],
        inputsHash: reading.inputHash, date: "2026-01-02T03:04:05Z")
      let run = try SolvedRun(
        scenario: scenario, outcome: outcome, defaults: defaults(reading), run: record)
      let given = reading.content?.givenPaths ?? []
      guard let matter = ReportMatter(run, run: "run-1", inputs: reading.inputs, given: given) else {
        throw Failure(what: "\(name) has no plan")
      }
      return Solved(
        run: run, matter: matter, json: try JSONText(PlanJSON.object(run).formatted()), inputs: reading.inputs
      )
    }.mapError { $0 as? Failure ?? Failure(what: "\($0)") }
  }
}
