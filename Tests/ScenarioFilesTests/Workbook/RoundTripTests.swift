import Foundation
import Planning
import Testing
import Wording
import Workbooks

@testable import ScenarioFiles

/// Folder to workbook to folder: nothing is lost, whatever a scenario holds.
@Suite struct WorkbookRoundTripTests {
  static let names = RepositoryFiles.scenarioFolders.map(\.lastPathComponent)

  private func files(_ name: String) throws -> [ScenarioFile] {
    let folder = RepositoryFiles.root.appendingPathComponent("scenarios/\(name)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ScenarioFile(
        name: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
    }
  }

  @Test(arguments: names)
  func everyShippedScenarioSurvives(_ name: String) throws {
    let files = try files(name)
    for language in Language.allCases {
      let original = ScenarioReader.read(files: files, name: name, language: language)
      let context = ReadingContext(language: language)
      let document = ScenarioDocument(
        root: DocumentLoading(context: context).document(of: files), name: name)
      let bytes = try WorkbookWriter.bytes(of: ScenarioWorkbook.draft(document, language))
      let (reading, read) = try WorkbookFixtures.read(bytes, name: name, language: language)
      #expect(reading.findings.map { $0.code } == original.findings.map { $0.code })
      #expect(reading.scenario == original.scenario)
      #expect(reading.inputs == original.inputs)
      #expect(reading.inputHash == original.inputHash)
      #expect(reading.overrideNames == original.overrideNames)
      let folder = read.folder(language)
      let again = ScenarioReader.read(files: folder.files, name: name, language: language)
      #expect(again.scenario == original.scenario)
      #expect(again.inputHash == original.inputHash)
      #expect(again.overrideNames == original.overrideNames)
    }
  }

  @Test func thereAreScenarios() { #expect(Self.names.count >= 20) }

  @Test(arguments: [Award.Kind.comprehensive, .distinctive, .custom], Language.allCases)
  func theTemplatePassesEveryCheck(_ kind: Award.Kind, _ language: Language) throws {
    let draft = ScenarioWorkbook.template(type: kind, language: language)
    let (reading, _) = try WorkbookFixtures.read(
      try WorkbookWriter.bytes(of: draft), name: "template", language: language)
    let folder = ScenarioReader.read(
      files: ScenarioTemplate.folder(type: kind, language: language).files, name: "template",
      language: language)
    #expect(reading.findings.isEmpty)
    #expect(reading.scenario == folder.scenario && reading.scenario != nil)
    #expect(reading.inputHash == folder.inputHash)
    // Every table has a sheet, in the language asked for.
    #expect(draft.sheets.map(\.name) == SheetPlan.all.map { $0.name(language) })
  }

  @Test func identifiersAreTypedAsText() throws {
    let draft = ScenarioWorkbook.template(type: .comprehensive, language: .en)
    let people = try #require(draft.sheets.first { $0.name == "Researchers" })
    let heads = people.cells.filter { $0.row == TableSheet.headRow }
    func column(_ head: String) -> Int? { heads.first { $0.content == .text(head) }?.column }
    for head in ["id", "department", "rank"] {
      #expect(people.textColumns.contains(try #require(column(head))), "\(head)")
    }
    #expect(!people.textColumns.contains(try #require(column("research"))))
  }

  @Test func sameDraftSameBytes() throws {
    let draft = ScenarioWorkbook.template(type: .comprehensive, language: .ja)
    #expect(try WorkbookWriter.bytes(of: draft) == WorkbookWriter.bytes(of: draft))
  }
}
