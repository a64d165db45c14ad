import Foundation
import Testing

/// Workbooks in the place of folders.
@Suite struct WorkbookCommandTests {
  private let program = Kenkyubi()
  private let folder: TemporaryFolder
  private let workbook: String

  init() throws {
    folder = try TemporaryFolder()
    workbook = folder.path("計画.xlsx")
    let made = try program.run("init", "--excel", workbook, "--lang", "ja")
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test func initMakesAWorkbookThatChecksAndNothingIsOverwritten() throws {
    let checked = try program.run("check", workbook, "--json")
    #expect(checked.status == 0)
    #expect(try object(checked.output)["errors"] as? Int == 0)
    #expect(try program.run("init", "--excel", workbook).status == 64)
    #expect(try program.run("init", "--excel", folder.path("a.xls")).status == 64)
    #expect(try program.run("init").status == 64)
    #expect(try program.run("init", folder.path("x"), "--excel", folder.path("y.xlsx")).status == 64)
    #expect(folder.names == ["計画.xlsx"])
  }

  @Test func convertsBothWaysAndOverwritesNothing() throws {
    let copy = folder.path("copy")
    #expect(try program.run("convert", workbook, copy, "--lang", "ja").status == 0)
    #expect(try program.run("check", copy).status == 0)
    let back = folder.path("back.xlsx")
    #expect(try program.run("convert", copy, back, "--quiet").status == 0)
    #expect(try program.run("check", back).status == 0)
    #expect(try program.run("convert", copy, back).status == 64)
    #expect(try program.run("convert", workbook, copy).status == 64)
    #expect(try program.run("convert", workbook, folder.path("other.xlsx")).status == 64)
    #expect(try program.run("convert", folder.path("nowhere"), folder.path("z.xlsx")).status == 65)
    #expect(folder.names == ["back.xlsx", "copy", "計画.xlsx"])
  }

  @Test func convertsArchivesOfFolders() throws {
    let archive = folder.path("a.zip")
    #expect(try program.run("convert", workbook, archive, "--quiet").status == 0)
    #expect(try program.run("convert", archive, folder.path("a"), "--quiet").status == 0)
    #expect(try program.run("check", folder.path("a")).status == 0)
    #expect(try program.run("convert", archive, folder.path("a")).status == 64)
    #expect(try program.run("convert", archive, folder.path("b.zip")).status == 64)
    #expect(try program.run("convert", archive, folder.path("b.xlsx"), "--quiet").status == 0)
    // A folder is packed as it is: remarks stay, and the same folder gives the same bytes.
    let file = folder.url.appendingPathComponent("a/scenario.yaml")
    let text = try String(contentsOf: file, encoding: .utf8) + "# remark\n"
    try text.write(to: file, atomically: true, encoding: .utf8)
    for name in ["c.zip", "d.zip"] {
      #expect(try program.run("convert", folder.path("a"), folder.path(name)).status == 0)
    }
    #expect(
      try Data(contentsOf: folder.url.appendingPathComponent("c.zip"))
        == Data(contentsOf: folder.url.appendingPathComponent("d.zip")))
    #expect(try program.run("convert", folder.path("c.zip"), folder.path("e")).status == 0)
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("e/scenario.yaml"), encoding: .utf8) == text)
    try Data("no archive".utf8).write(to: folder.url.appendingPathComponent("f.zip"))
    #expect(try program.run("convert", folder.path("f.zip"), folder.path("f")).status == 65)
    #expect(try program.run("convert", folder.path("nowhere.zip"), folder.path("f")).status == 64)
  }

  @Test func solvesAsTheFolderDoes() throws {
    // The exported program bears the scenario's name.
    let copy = folder.path("copy/計画")
    #expect(try program.run("convert", workbook, copy).status == 0)
    let options = ["--json", "--gap", "0.05", "--time-limit", "20", "--no-archive"]
    let plan = folder.path("plan.xlsx")
    let fromWorkbook = try program.run(["solve", workbook, "-o", plan] + options)
    #expect(fromWorkbook.status == 0, "\(fromWorkbook.errors)")
    #expect(try object(fromWorkbook.output)["plan"] != nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: plan)).starts(with: Data("PK".utf8)))
    // A plan's workbook is no scenario's, and says so; other commands write no workbook.
    #expect(try program.run("check", plan).status == 65)
    #expect(try program.run("check", workbook, "-o", folder.path("findings.xlsx")).status == 64)
    let exported = folder.path("a.mps")
    let again = folder.path("b.mps")
    #expect(
      try program.run("export", workbook, "--format", "mps", "-o", exported, "--lang", "ja").status == 0)
    #expect(try program.run("export", copy, "--format", "mps", "-o", again, "--lang", "ja").status == 0)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: exported)) == Data(contentsOf: URL(fileURLWithPath: again)))
  }

  @Test func findingsNameSheetAndCell() throws {
    let checked = try program.run(
      "check", workbook, "--lang", "ja", "--set", "researchers.R01.department=D9")
    #expect(checked.status == 65)
    let text = folder.path("text.xlsx")
    try "氏名,職位\n".write(toFile: text, atomically: true, encoding: .utf8)
    let wrong = try program.run("check", text, "--lang", "ja")
    #expect(wrong.status == 65)
    #expect(wrong.output.contains("text.xlsx") && wrong.output.contains("CSV"))
    #expect(try program.run("solve", folder.path("nowhere.xlsx")).status == 65)
  }

  @Test func aRunOnRecordGivesTheSameWorkbook() throws {
    var program = program
    program.environment["KENKYUBI_ARCHIVE"] = folder.path("runs.sqlite")
    let direct = folder.path("direct.xlsx")
    let solved = try program.run(
      "solve", workbook, "-o", direct, "--gap", "0.05", "--time-limit", "20", "--lang", "ja")
    #expect(solved.status == 0, "\(solved.errors)")
    let runs = try #require(
      try object(try program.run("runs", "list", "--json").output)["runs"] as? [[String: Any]])
    let id = try #require(runs.first?["id"] as? String)
    let again = folder.path("again.xlsx")
    let exported = try program.run("runs", "export", id, "-o", again, "--lang", "ja")
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: direct)) == Data(contentsOf: URL(fileURLWithPath: again)))
  }
}
