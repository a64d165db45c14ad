import TestSupport
import Testing

/// A workbook as it should not be, and the finding that it must bring.
struct OddWorkbook: CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  /// `nil` when nothing is to be said.
  var code: String?
  /// Where, as Japanese readers see it.
  var place: String
  var isError: Bool

  var testDescription: String { name }

  init(
    _ name: String, _ bytes: [UInt8], _ code: String?, at place: String = "計画.xlsx", isError: Bool = true
  ) {
    self.name = name
    self.bytes = bytes
    self.code = code
    self.place = place
    self.isError = isError
  }

  init(
    _ name: String, _ workbook: TestWorkbook, _ code: String?, at place: String = "計画.xlsx",
    isError: Bool = true
  ) {
    self.init(name, workbook.bytes(), code, at: place, isError: isError)
  }

  private static let base = TestWorkbook.scenario
  private static let compound: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { byte -> [UInt8] in [byte, 0] } }

  /// A second sheet with a byte that UTF-8 does not have.
  private static func wrongText(_ before: String, _ after: String) -> TestZip.Part {
    .init("xl/worksheets/sheet2.xml", Array(before.utf8) + [0xCB, 0x6E] + Array(after.utf8))
  }

  private static func part(_ name: String, _ text: String) -> TestZip.Part { .init(name, Array(text.utf8)) }

  /// The base with one of its parts put in the place of another.
  private static func replacing(_ name: String, _ text: String) -> TestWorkbook {
    base.with { $0.parts.append(part(name, text)) }
  }

  static let files: [OddWorkbook] = [
    .init("empty file", [], "workbook.empty"),
    .init("password", compound + wide("EncryptedPackage"), "workbook.password"),
    .init("old Excel", compound + wide("Workbook"), "workbook.legacy"),
    .init("old Word", compound + wide("WordDocument"), "workbook.otherOffice"),
    .init("Excel 4", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00], "workbook.legacy"),
    .init("CSV by another name", Array("氏名,職位\n山田,助教\n".utf8), "workbook.text"),
    .init("HTML by another name", Array("<html><table></table></html>".utf8), "workbook.text"),
    .init("a picture", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], "workbook.unknown"),
    .init("cut short", Array(base.bytes().prefix(900)), "workbook.damaged"),
    .init("cut by a few bytes", Array(base.bytes().dropLast(30)), "workbook.damaged"),
    .init(
      "OpenDocument",
      TestZip([
        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), part("content.xml", "<a/>"),
      ])
      .bytes(), "workbook.openDocument"),
    .init("Word", TestZip([part("word/document.xml", "<a/>")]).bytes(), "workbook.otherOffice"),
    .init("any zip", TestZip([part("readme.txt", "hello")]).bytes(), "workbook.unknown"),
    .init("binary workbook", TestZip([part("xl/workbook.bin", "x")]).bytes(), "workbook.binary"),
    .init("no workbook part", base.with { $0.missing = ["xl/workbook.xml"] }, "workbook.missingPart"),
    .init("no sheet part", base.with { $0.missing = ["xl/worksheets/sheet2.xml"] }, "workbook.missingPart"),
    .init(
      "no relationships", base.with { $0.missing = ["xl/_rels/workbook.xml.rels"] }, "workbook.missingPart"),
    .init(
      "malformed sheet", replacing("xl/worksheets/sheet2.xml", "<worksheet><sheetData>"), "workbook.damaged"),
    .init("malformed strings", replacing("xl/sharedStrings.xml", "<sst><si></sst>"), "workbook.damaged"),
    .init("no XML at all", replacing("xl/workbook.xml", "\u{1}\u{2}"), "workbook.damaged"),
    .init(
      "bytes that are no text, in a value", base.with { $0.parts.append(wrongText("<a b=\"hidd", "n\"/>")) },
      "workbook.damaged"),
    .init(
      "bytes that are no text, in a text", base.with { $0.parts.append(wrongText("<a>", "</a>")) },
      "workbook.damaged"),
    .init(
      "bytes that are no text, in a name", base.with { $0.parts.append(wrongText("<a", "b/>")) },
      "workbook.damaged"),
    .init(
      "an encoding that workbooks do not have",
      replacing("xl/workbook.xml", "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><workbook>"),
      "workbook.damaged"),
    .init(
      "wrong checksum",
      base.with {
        var wrong = part("xl/styles.xml", "<styleSheet/>")
        wrong.hasWrongChecksum = true
        $0.parts.append(wrong)
      }, "workbook.damaged"),
    .init(
      "encrypted part",
      base.with {
        var wrong = part("xl/styles.xml", "<styleSheet/>")
        wrong.isEncrypted = true
        $0.parts.append(wrong)
      }, "workbook.password"),
    .init(
      "zip bomb",
      base.with {
        var bomb = part("xl/worksheets/sheet2.xml", "")
        bomb.repeated = 400_000_000
        $0.parts.append(bomb)
      }, "workbook.tooLarge"),
    .init(
      "zip bomb that lies about its size",
      base.with {
        var bomb = part("xl/worksheets/sheet2.xml", "")
        bomb.repeated = 40_000_000
        bomb.statedSize = 100
        $0.parts.append(bomb)
      }, "workbook.damaged"),
    .init(
      "too many parts",
      base.with { book in for number in 0..<5_001 { book.parts.append(part("x/\(number)", "")) } },
      "workbook.tooManyParts"),
    .init(
      "entity bomb",
      replacing(
        "xl/sharedStrings.xml",
        #"<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#
      ),
      "workbook.documentType"),
    .init(
      "external entity",
      replacing(
        "xl/workbook.xml", #"<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook>&f;</workbook>"#),
      "workbook.documentType"),
    .init(
      "row beyond every limit",
      base.with(.init("研究者", #"<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>"#)),
      "file.tooManyRows", at: "シート「研究者」"),
    .init(
      "column beyond every limit",
      base.with(.init("研究者", #"<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>"#)),
      "file.tooManyColumns", at: "シート「研究者」"),
    .init(
      "no known sheet", TestWorkbook([.init("Sheet1", table: [["a", "b"]])]), "workbook.noSheets"),
    .init("only empty sheets", TestWorkbook([.init("研究者", "")]), "workbook.noSheets"),
  ]

  static let sheets: [OddWorkbook] = [
    .init(
      "macros", base.with { $0.parts.append(part("xl/vbaProject.bin", "x")) }, "workbook.macros",
      isError: false),
    .init(
      "misspelt sheet", base.with(.init("研究者一覧表", table: [["氏名"], ["山田"]])), "workbook.unknownSheet",
      at: "シート「研究者一覧表」", isError: false),
    .init(
      "the same table twice", base.with(.init("Researchers", table: [["name"], ["x"]])),
      "workbook.sheetTwice",
      at: "シート「Researchers」"),
    .init(
      "hidden sheet", base.with { $0.sheets[1].state = "veryHidden" }, "workbook.hiddenSheet", at: "シート「診療科」",
      isError: false),
    .init(
      "error value",
      base.with(.init("診療科", people(#"<c r="C2" t="e"><v>#N/A</v></c>"#))), "workbook.errorValue",
      at: "シート「診療科」C2"),
    .init(
      "formula without result",
      base.with(.init("診療科", people(#"<c r="C2"><f>SUM(A1:A2)</f><v></v></c>"#))), "workbook.notCalculated",
      at: "シート「診療科」C2"),
    .init(
      "text where a number belongs", base.with(.init("診療科", people(TestWorkbook.cell("C2", "たくさん")))),
      "value.notANumber", at: "シート「診療科」C2"),
    .init(
      "a date where a number belongs",
      base.with(.init("診療科", people(#"<c r="C2" s="1"><v>45931</v></c>"#))).with { $0.styles = [0, 14] },
      "value.notANumber", at: "シート「診療科」C2"),
    .init(
      "a time where a number belongs",
      base.with(.init("診療科", people(#"<c r="C2" s="1"><v>0.35</v></c>"#))).with { $0.styles = [0, 20] },
      "value.notANumber", at: "シート「診療科」C2"),
    .init(
      "value under no head", base.with(.init("診療科", people(TestWorkbook.cell("E2", "x")))),
      "file.emptyHeader",
      at: "シート「診療科」E2"),
    .init(
      "unknown column", base.with(.init("診療科", table: [["ID", "名称", "医者の数"], ["D1", "循環器内科", "3"]])),
      "name.unknownColumn", at: "シート「診療科」C1"),
    .init(
      "unknown setting",
      base.with(.init("設定", table: [["項目", "値"], ["award.type", "総合型"], ["award.capp", "1億"]])),
      "name.unknownKey", at: "シート「設定」B3"),
    .init(
      "the same setting twice",
      base.with(.init("設定", table: [["項目", "値"], ["award.type", "総合型"], ["award.type", "特色型"]])),
      "name.duplicateEntry", at: "シート「設定」B3"),
    .init(
      "value without a setting",
      base.with(.init("設定", table: [["項目", "値"], ["award.type", "総合型"], ["", "特色型"]])),
      "value.missing", at: "シート「設定」B3"),
    .init(
      "the same cell in table and settings",
      base.with(
        .init("設定", table: [["項目", "値"], ["award.type", "総合型"], ["researchers.R1.rank", "教授"]])),
      "name.duplicateEntry", at: "シート「設定」B3"),
    .init(
      "unknown department",
      base.with(.init("研究者", table: [["氏名", "職位", "診療科"], ["山田", "助教", "D9"], ["鈴木", "講師", "D1"]])),
      "name.unknownReference", at: "シート「研究者」C2"),
    .init(
      "missing department",
      base.with(.init("研究者", table: [["氏名", "職位", "診療科"], ["山田", "助教", ""], ["鈴木", "講師", "D1"]])),
      "value.missing", at: "シート「研究者」2行目"),
    .init(
      "a unit in the format",
      base.with(
        .init(
          "設定",
          TestWorkbook.rows([["項目", "値"], ["award.type", "総合型"]])
            + TestWorkbook.row(
              3, TestWorkbook.cell("A3", "award.cap"), #"<c r="B3" s="1"><v>720000000</v></c>"#))
      ).with {
        $0.formats = ##"<numFmt numFmtId="170" formatCode="#,##0&quot;万円&quot;"/>"##
        $0.styles = [0, 170]
      }, "workbook.scaledNumber", at: "シート「設定」B3", isError: false),
  ]

  /// The departments' sheet with another cell in its row.
  private static func people(_ cell: String) -> String {
    TestWorkbook.row(
      1, TestWorkbook.cell("A1", "ID"), TestWorkbook.cell("B1", "名称"), TestWorkbook.cell("C1", "医師数"))
      + TestWorkbook.row(2, TestWorkbook.cell("A2", "D1"), TestWorkbook.cell("B2", "循環器内科"), cell)
  }
}
