import Foundation
import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Templates and writing")
struct TemplateTests {
  private func temporary() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("kenkyubi-\(UUID().uuidString)")
  }

  @Test(
    "every template passes its own check, in both languages", arguments: Award.Kind.allCases,
    Language.allCases)
  func passes(kind: Award.Kind, language: Language) throws {
    let folder = temporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    try ScenarioTemplate.write(to: folder, type: kind, language: language)
    let reading = ScenarioReader.read(folder: folder)
    #expect(reading.findings.isEmpty, "\(Fixtures.lines(reading))")
    #expect(reading.scenario?.award.kind == kind)
    #expect(reading.overrideNames.count == 2)
    for name in reading.overrideNames {
      let changed = ScenarioReader.read(folder: folder, overrides: [name])
      #expect(changed.scenario != nil && changed.inputHash != reading.inputHash, "\(Fixtures.lines(changed))")
    }
    let leftovers = try FileManager.default.contentsOfDirectory(
      atPath: folder.deletingLastPathComponent().path
    )
    .filter { $0.hasPrefix(".\(folder.lastPathComponent)") }
    #expect(leftovers.isEmpty)
  }

  @Test("an existing folder with content, or a file, is left alone; an empty folder is filled")
  func refuses() throws {
    let folder = temporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try ScenarioTemplate.write(to: folder, type: .comprehensive, language: .ja)
    let before = try Data(contentsOf: folder.appendingPathComponent("researchers.csv"))
    #expect(throws: ScenarioFolder.WriteError.exists(path: folder.standardizedFileURL.path)) {
      try ScenarioTemplate.write(to: folder, type: .distinctive, language: .en)
    }
    #expect(try Data(contentsOf: folder.appendingPathComponent("researchers.csv")) == before)
    let file = folder.appendingPathComponent("researchers.csv")
    #expect(throws: ScenarioFolder.WriteError.exists(path: file.standardizedFileURL.path)) {
      try ScenarioTemplate.write(to: file, type: .custom, language: .en)
    }
  }

  @Test("cells with commas, quotes, line breaks and surrounding blanks come back as written")
  func roundTrip() throws {
    let cells = ["a,b", "say \"so\"", "two\nlines", " blank ", "髙橋①", "", "tab\tbed"]
    let text = ScenarioFolder.csv(cells.map { "h\($0)" }, [cells])
    var rows: [[String]] = []
    try CSVReader.read(text) { row in
      rows.append(row.map(\.text))
      return true
    }
    #expect(rows == [cells.map { "h\($0)" }, cells])
  }
}
