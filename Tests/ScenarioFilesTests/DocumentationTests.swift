import Foundation
import Testing

@testable import ScenarioFiles

@Suite("Documentation of the format")
struct DocumentationTests {
  @Test("docs/scenario-format.md names every key, column family and collection")
  func complete() throws {
    let file = RepositoryFiles.docs.appendingPathComponent("scenario-format.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let sections = [
      Schema.root, .award, .purses, .calendar, .rules, .floor, .hours, .catalogue, .departmentDefaults,
      .institutionDefaults, .researcherDefaults, .ranks, .levels, .substituteDefaults, .hiring,
      .sessionTable, .choreTable, .existing, .transfers,
    ]
    for schema in sections + Schema.collections {
      for key in schema.keys {
        #expect(text.contains(key), "\(schema.name).\(key) is not documented")
      }
      for family in schema.families {
        #expect(text.contains("`\(family.prefix):"), "\(schema.name) \(family.prefix): is not documented")
      }
    }
    for schema in Schema.collections { #expect(text.contains("### \(schema.name)")) }
  }

  @Test("column heads and keys of one table mean one thing")
  func heads() {
    for schema in Schema.collections + [.sessionTable, .choreTable] {
      let all = schema.fields.flatMap { [$0.name] + $0.heads }
      #expect(Set(all).count == all.count, "\(schema.name)")
      let prefixes = schema.families.flatMap { [$0.prefix] + $0.heads }
      #expect(Set(prefixes).count == prefixes.count, "\(schema.name)")
    }
  }
}
