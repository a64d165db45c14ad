import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// What the writer writes, the reader reads; formulas carry their results.
@Suite struct WriterTests {
  @Test func valuesComeBack() throws {
    var sheet = SheetDraft(name: "経費")
    let percent = CellStyle().with { $0.numberFormat = "0.0%" }
    let date = CellStyle().with { $0.numberFormat = "yyyy/m/d" }
    sheet.cells = [
      CellDraft(row: 0, column: 0, .text("=1+1")), CellDraft(row: 0, column: 1, .number(-0.1)),
      CellDraft(row: 0, column: 2, .formula("=SUM(B1:B1)", -0.1)),
      CellDraft(row: 2, column: 0, .number(0.125), percent),
      CellDraft(row: 2, column: 1, .number(45_931), date),
      CellDraft(row: 2, column: 2, .blank), CellDraft(row: 2, column: 3, .text("a\nb_x0041_")),
    ]
    sheet.merges = [CellRange(rows: 4...4, columns: 0...3)]
    sheet.cells.append(CellDraft(row: 4, column: 0, .text("計")))
    let draft = WorkbookDraft(title: "題", font: "游ゴシック", sheets: [sheet])
    let content = try WorkbookReader.read(WorkbookWriter.bytes(of: draft))
    #expect(content.sheets.map(\.name) == ["経費"])
    let rows = content.sheets[0].rows
    #expect(rows.map(\.number) == [1, 3, 5])
    #expect(
      rows[0].cells.map(\.value) == [.text("=1+1"), .number(-0.1, .plain), .number(-0.1, .plain)])
    #expect(
      rows[1].cells.map(\.value) == [
        .number(0.125, .percent), .number(45_931, .date(is1904: false)), .text("a\nb_x0041_"),
      ])
    #expect(rows[1].cells.map(\.column) == [1, 2, 4])
    #expect(rows[2].cells.map(\.value) == [.text("計")])
  }

  @Test func theFileMeanwhileIsItsOwnersOnly() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("kenkyubi-test-\(UUID()).xlsx")
      .path
    defer { unlink(path) }
    try WorkbookWriter.reserve(path)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    // Whatever stands there already is never taken over.
    #expect(throws: WorkbookWriter.Failure.self) { try WorkbookWriter.reserve(path) }
  }

  @Test func namesThatSheetsCannotHaveAreRefused() {
    for name in ["", "a/b", "a:b", String(repeating: "長", count: 32)] {
      let draft = WorkbookDraft(title: "", font: "Calibri", sheets: [SheetDraft(name: name)])
      #expect(throws: WorkbookWriter.Failure.self) { try WorkbookWriter.bytes(of: draft) }
    }
  }

  @Test func listsThatRulesCannotHoldAreRefused() {
    var sheet = SheetDraft(name: "a")
    let cells = CellRange(rows: 0...0, columns: 0...0)
    sheet.validations = [
      ValidationDraft(cells: cells, rule: .list(Array(repeating: "職種", count: 60)), title: "", message: "")
    ]
    #expect(throws: WorkbookWriter.Failure.self) {
      try WorkbookWriter.bytes(of: WorkbookDraft(title: "", font: "Calibri", sheets: [sheet]))
    }
  }

  /// The library works with buffers of fixed size: long texts in several bytes a letter must not break them.
  @Test func longTextsAreHarmless() throws {
    let long = String(repeating: "👩‍⚕️研究", count: 400)
    var sheet = SheetDraft(name: String(repeating: "長", count: 31))
    sheet.footer = long
    sheet.cells = [CellDraft(row: 0, column: 0, .number(1)), CellDraft(row: 1, column: 0, .number(2))]
    let column = CellRange(rows: 0...1, columns: 0...0)
    sheet.validations = [ValidationDraft(cells: column, rule: .any, title: long, message: long)]
    let series = ChartDraft.Series(
      name: long, sheet: sheet.name, categories: column, values: column, colour: 0x4472C4)
    sheet.charts = [
      ChartDraft(
        kind: .bar, title: long, axis: long, numberFormat: "#,##0", series: [series], row: 3, column: 0,
        width: 480, height: 288)
    ]
    let draft = WorkbookDraft(title: String(repeating: "題", count: 100), font: "游ゴシック", sheets: [sheet])
    let content = try WorkbookReader.read(WorkbookWriter.bytes(of: draft))
    #expect(content.sheets[0].rows.count == 2)
  }

  @Test func referencesOfCells() {
    for (row, column, text) in [
      (1, 1, "A1"), (7, 26, "Z7"), (12, 27, "AA12"), (9, 702, "ZZ9"), (1, 16_384, "XFD1"),
    ] {
      #expect(CellReference.text(row: row, column: column) == text)
      let parts = CellReference.parts(text)
      #expect(parts?.row == row && parts?.column == column)
    }
    for text in ["", "A", "1", "1A", "A1:B2", "あ1", "A0"] {
      #expect(CellReference.parts(text) == nil, "\(text)")
    }
  }
}
