import Formulations
import Foundation
import LinearOptimization
import Planning
import TestSupport
import Testing

/// One printed program per family, and the family's name in all its four places.
@Suite struct GoldenTests {
  /// The rows of one family alone, as text.
  private func program(_ family: ConstraintFamily) throws -> String {
    let others = Set(ConstraintFamily.allCases).subtracting([family])
    let formulation = try PlanFormulation(GoldenScenarios.scenario(family), without: others)
    #expect(!formulation.rowFamily.isEmpty)
    #expect(formulation.rowFamily.allSatisfy { $0 == family })
    return LPFormat.write(formulation.model).text
  }

  @Test(arguments: ConstraintFamily.allCases) func isAsRecorded(_ family: ConstraintFamily) throws {
    let file = RepositoryFiles.url(RepositoryFiles.golden(family.rawValue))
    if let problem = try GoldenFile.problem(with: program(family), in: file) { Issue.record("\(problem)") }
  }

  @Test(arguments: ConstraintFamily.allCases) func hasOneNameInFourPlaces(_ family: ConstraintFamily) throws {
    let document = try #require(RepositoryFiles.text("docs/formulation.md"))
    let heading = "\n### \(family.rawValue)\n"
    let section = try #require(document.components(separatedBy: heading).dropFirst().first)
    let body = section.components(separatedBy: "\n## ")[0].components(separatedBy: "\n### ")[0]
    #expect(body.contains("`\(family.rawValue)["), "the section names no row")
    let source = "Sources/Formulations/Families/\(family.fileName).swift"
    let code = try #require(RepositoryFiles.text(source), "\(source) is missing")
    #expect(code.contains("`### \(family.rawValue)`"), "\(source) does not name its section")
    #expect(RepositoryFiles.exists(RepositoryFiles.golden(family.rawValue)))
    let formulation = try PlanFormulation(GoldenScenarios.scenario(family))
    let rows = zip(formulation.model.constraints, formulation.rowFamily).filter { $1 == family }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.0.name.hasPrefix("\(family.rawValue)[") })
  }

  /// Every kind of row that the document lists for a family occurs in its golden program.
  @Test(arguments: ConstraintFamily.allCases) func showsEveryRow(_ family: ConstraintFamily) throws {
    let document = try #require(RepositoryFiles.text("docs/formulation.md"))
    let section = try #require(
      document.components(separatedBy: "\n### \(family.rawValue)\n").dropFirst().first)
    let body = section.components(separatedBy: "\n## ")[0].components(separatedBy: "\n### ")[0]
    let others = Set(ConstraintFamily.allCases).subtracting([family])
    let formulation = try PlanFormulation(GoldenScenarios.scenario(family), without: others)
    let kinds = Set(formulation.model.constraints.map { Self.kind($0.name) })
    for piece in body.components(separatedBy: "`\(family.rawValue)[").dropFirst() {
      let label = piece.prefix { $0 != "]" }
      let kind = String(label.prefix { $0 != "," })
      // Labels that begin with an index (a letter or two) name the family's only or default kind of row.
      if kind.count <= 2 || kind.contains("|") { continue }
      #expect(kinds.contains(kind), "\(family.rawValue)[\(kind),…] is not in the golden program")
    }
  }

  private static func kind(_ name: String) -> String {
    String(name.drop { $0 != "[" }.dropFirst().prefix { $0 != "," && $0 != "]" })
  }

  static let glpsol = ["/usr/bin/glpsol", "/usr/local/bin/glpsol"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Another reader of the format agrees that each golden is a program with as many rows.
  @Test(.enabled(if: glpsol != nil), arguments: ConstraintFamily.allCases)
  func isReadByGLPSOL(_ family: ConstraintFamily) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.glpsol))
    let file = RepositoryFiles.url(RepositoryFiles.golden(family.rawValue)).path
    process.arguments = ["--check", "--lp", file]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    let others = Set(ConstraintFamily.allCases).subtracting([family])
    let model = try PlanFormulation(GoldenScenarios.scenario(family), without: others).model
    let intervals = model.constraints.count { $0.lower.isFinite && $0.upper.isFinite && $0.lower < $0.upper }
    #expect(said.contains("\(model.constraints.count + intervals) row"), "\(said)")
  }
}
