import Testing
import Wording

@testable import ScenarioFiles

/// One wrong scenario and what must be said about it.
struct Malformed: Sendable, CustomTestStringConvertible {
  var name: String
  var yaml = Fixtures.yaml
  var researchers = Fixtures.researchers
  var departments = Fixtures.departments
  var more: [String: String] = [:]
  var code: String
  var file: String
  var line: Int

  var testDescription: String { name }
}

@Suite("Malformed input")
struct MalformedInputTests {
  static let cases =
    yamlCases + tableCases + valueCases + referenceCases + relationCases + impossibleCases
    + officeCases + modelCases

  @Test("each mistake is an error with its place, in both languages", arguments: cases)
  func isReported(_ malformed: Malformed) {
    let reading = Fixtures.read(
      yaml: malformed.yaml, researchers: malformed.researchers, departments: malformed.departments,
      malformed.more)
    #expect(reading.scenario == nil)
    let hit = reading.findings.first {
      $0.severity == .error && $0.code.id == malformed.code && $0.place.file == malformed.file
        && $0.place.line == malformed.line
    }
    #expect(
      hit != nil,
      "\(malformed.code) at \(malformed.file):\(malformed.line) expected, got:\n\(Fixtures.lines(reading))")
    #expect(hit?.remedy != nil, "\(malformed.code) says what to do")
    for finding in reading.findings {
      for language in Language.allCases {
        #expect(!finding.code.message.text(language).isEmpty, "\(finding.code.id)")
      }
    }
  }

  @Test("there are at least sixty, and all mistakes of one scenario are told at once")
  func together() {
    #expect(Self.cases.count >= 60)
    let reading = Fixtures.read(
      yaml: "award: {type: 総合型, cap: many, ovrhead: 1}\n",
      researchers: "id,rank,department\nR1,教授,D9\nR2,王様,D1\nR3,教授,D1\nR3,教授,D1\n")
    let codes = Set(reading.findings.map(\.code.id))
    #expect(
      codes.isSuperset(of: [
        "value.notANumber", "name.unknownKey", "name.unknownReference", "name.duplicateID",
      ]))
  }
}
