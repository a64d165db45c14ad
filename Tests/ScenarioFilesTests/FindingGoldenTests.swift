import Foundation
import TestSupport
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Text of findings")
struct FindingGoldenTests {
  @Test("the text of every malformed example, in both languages", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    var text = ""
    for malformed in MalformedInputTests.cases {
      let reading = Fixtures.read(
        yaml: malformed.yaml, researchers: malformed.researchers, departments: malformed.departments,
        malformed.more)
      text += "# \(malformed.name)\n"
      for finding in reading.findings { text += finding.line(language) + "\n" }
    }
    let file = RepositoryFiles.tests.appendingPathComponent("Golden/findings.\(language.rawValue).txt")
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
  }
}
