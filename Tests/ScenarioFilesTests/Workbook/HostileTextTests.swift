import TestSupport
import Testing
import Wording
import Workbooks

@testable import ScenarioFiles

/// Texts that spreadsheets, YAML or XML would take for something else come through as they are.
@Suite struct HostileTextTests {
  static let texts = [
    "=1+1", "=HYPERLINK(\"http://example.com\")", "+81-3-0000", "-1つ目", "@sum", "001", "1e5", "１２３", "0.10",
    "TRUE",
    "はい", "null", "~", "[a, b]", "[", "{x}", "\"引用\"", "'前置", "a: b", "# 見出し", "a\nb", "_x0041_", "_x000D_",
    "&<>", "]]>",
    "2026-04", "10%", "1,500", "髙橋①～", "👩‍⚕️", "e\u{301}", String(repeating: "長", count: 5_000), "- a", "*a",
    "&a", "!a", "|",
    "%a", "`a", ".5", "5.", "0x10", "NaN", "12:30", "1/2", "#N/A", "no", "on", "=", "==", "\\", "a\\nb",
    "a,b", "a;b", "a\tb",
  ]

  private func document(_ text: String) -> ScenarioDocument {
    var root = TreeNode(.mapping(TreeMapping()))
    _ = root.set(TreeNode(.scalar("総合型")), at: ["award", "type"])
    _ = root.set(TreeNode(.scalar(text)), at: ["title"])
    _ = root.set(TreeNode(.scalar("内科")), at: ["departments", "D1", "title"])
    for id in ["R1", "R2"] {
      _ = root.set(TreeNode(.scalar(text)), at: ["researchers", id, "theme"])
      _ = root.set(TreeNode(.scalar("D1")), at: ["researchers", id, "department"])
      _ = root.set(
        TreeNode(.list([TreeNode(.scalar(text)), TreeNode(.scalar("x"))])), at: ["researchers", id, "tags"])
    }
    return ScenarioDocument(root: TreeOrder.canonical(root), name: "test")
  }

  @Test(arguments: texts)
  func comesThrough(_ text: String) throws {
    let document = document(text)
    let draft = ScenarioWorkbook.draft(document, .ja)
    // A user's text is never a formula, nor any cell at all of a scenario's workbook.
    for cell in draft.sheets.flatMap(\.cells) {
      if case .formula = cell.content { Issue.record("a formula: \(cell)") }
    }
    let bytes = try WorkbookWriter.bytes(of: draft)
    let read = try WorkbookFixtures.read(bytes).document
    #expect(read.root.shownText == document.root.shownText)
    #expect(read.root.node(at: ["researchers", "R2", "theme"])?.scalar == text)
    let context = ReadingContext(language: .ja)
    let folder = read.folder(.ja)
    let again = DocumentLoading(context: context).document(of: folder.files)
    #expect(context.findings.isEmpty, "\(context.findings.map { $0.line(.ja) })")
    #expect(again.node(at: ["researchers", "R2", "theme"])?.scalar == text)
    #expect(again.node(at: ["researchers", "R1", "tags", "0"])?.scalar == text)
    // Tables of folders are opened in spreadsheets, too.
    for table in folder.tables {
      for cell in table.rows.joined() { #expect(!"=+-@".contains(cell.first ?? "x") || Double(cell) != nil) }
    }
  }

  @Test func theFileHoldsTextsNotFormulas() throws {
    let content = try WorkbookReader.read(
      WorkbookWriter.bytes(of: ScenarioWorkbook.draft(document("=1+1"), .en)))
    let cells = content.sheets.flatMap { $0.rows.flatMap(\.cells) }
    #expect(cells.contains { $0.value == .text("=1+1") })
    #expect(
      !cells.contains {
        if case .uncalculated = $0.value { return true }
        return false
      })
  }

  @Test func textsBeyondACellAreRefused() {
    let document = document(String(repeating: "a", count: 32_768))
    #expect(throws: WorkbookWriter.Failure.self) {
      try WorkbookWriter.bytes(of: ScenarioWorkbook.draft(document, .en))
    }
  }
}
