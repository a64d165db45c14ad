import Planning
import TestSupport
import Testing
import Wording
import Workbooks

@testable import ScenarioFiles

/// What Excel, LibreOffice and people do to sheets, and what is read all the same.
@Suite struct OfficeHabitsTests {
  private let base = TestWorkbook.scenario

  private func cap(_ cell: String, _ change: (inout TestWorkbook) -> Void = { _ in }) throws -> Yen? {
    let rows =
      TestWorkbook.rows([["項目", "値"], ["award.type", "総合型"]])
      + TestWorkbook.row(3, TestWorkbook.cell("A3", "award.cap"), cell)
    let reading = try WorkbookFixtures.read(base.with(.init("設定", rows)).with(change))
    #expect(!reading.hasErrors, "\(WorkbookFixtures.lines(reading))")
    return reading.scenario?.award.cap
  }

  @Test func numbersHoweverWritten() throws {
    #expect(try cap(#"<c r="B3"><v>700000000</v></c>"#) == 700_000_000)
    #expect(try cap(#"<c r="B3"><v>7E8</v></c>"#) == 700_000_000)
    #expect(try cap(TestWorkbook.cell("B3", "７００，０００，０００")) == 700_000_000)
    #expect(try cap(TestWorkbook.cell("B3", " 7億 ")) == 700_000_000)
    // A formula counts with the result that was saved.
    #expect(try cap(#"<c r="B3"><f>7*10^8</f><v>700000000</v></c>"#) == 700_000_000)
    #expect(try cap(#"<c r="B3" t="str"><f>"7億"</f><v>7億</v></c>"#) == 700_000_000)
    // Thousands by the format's own division are yen already.
    let format = ##"<numFmt numFmtId="170" formatCode="#,##0,&quot;千円&quot;"/>"##
    #expect(
      try cap(#"<c r="B3" s="1"><v>700000000</v></c>"#) {
        $0.formats = format
        $0.styles = [0, 170]
      } == 700_000_000)
  }

  @Test func sharedStringsRichTextAndFurigana() throws {
    let strings = [
      #"<si><r><t>7</t></r><r><rPr><b/></rPr><t>億</t></r></si>"#,
      #"<si><t>7億</t><rPh sb="0" eb="2"><t>ナナオク</t></rPh><phoneticPr fontId="1"/></si>"#,
      #"<si><t xml:space="preserve"> 7億_x000D_</t></si>"#,
    ]
    for index in strings.indices {
      #expect(
        try cap(#"<c r="B3" t="s"><v>\#(index)</v></c>"#) { $0.strings = strings } == 700_000_000)
    }
  }

  @Test(arguments: [(false, 45_931.0), (true, 44_469)])
  func datesAreMonths(_ is1904: Bool, _ serial: Double) throws {
    let rows =
      TestWorkbook.rows([["項目", "値"], ["award.type", "総合型"]])
      + TestWorkbook.row(
        3, TestWorkbook.cell("A3", "award.start"), #"<c r="B3" s="1"><v>\#(serial)</v></c>"#)
    for (format, code) in [
      (14, ""), (55, ""), (17, ""), (170, "yyyy&quot;年&quot;m&quot;月&quot;"),
      (170, "[$-411]ggge&quot;年&quot;m&quot;月&quot;"),
    ] {
      let book = base.with(.init("設定", rows)).with {
        $0.is1904 = is1904
        $0.styles = [0, format]
        $0.formats = code.isEmpty ? "" : #"<numFmt numFmtId="170" formatCode="\#(code)"/>"#
      }
      let reading = try WorkbookFixtures.read(book)
      #expect(reading.scenario?.calendar.start == YearMonth(year: 2025, month: 10), "\(format) \(code)")
    }
  }

  @Test func percentagesKeepTheirMeaning() throws {
    let rows =
      TestWorkbook.row(
        1, TestWorkbook.cell("A1", "氏名"), TestWorkbook.cell("B1", "職位"), TestWorkbook.cell("C1", "診療科"),
        TestWorkbook.cell("D1", "エフォート"), TestWorkbook.cell("E1", "研究転換率"))
      + TestWorkbook.row(
        2, TestWorkbook.cell("A2", "山田"), TestWorkbook.cell("B2", "助教"), TestWorkbook.cell("C2", "D1"),
        #"<c r="D2" s="1"><v>0.3</v></c><c r="E2" s="1"><v>0.55000000000000004</v></c>"#)
      + TestWorkbook.row(
        3, TestWorkbook.cell("A3", "鈴木"), TestWorkbook.cell("B3", "助教"), TestWorkbook.cell("C3", "D1"),
        #"<c r="D3"><v>30</v></c><c r="E3"><v>0.55</v></c>"#)
    let reading = try WorkbookFixtures.read(base.with(.init("研究者", rows)).with { $0.styles = [0, 9] })
    let people = reading.scenario?.researchers ?? []
    #expect(people.map(\.effortPercent) == [30, 30], "\(WorkbookFixtures.lines(reading))")
    #expect(people.map(\.keptShare) == [0.55, 0.55])
  }

  @Test func titlesEmptyRowsAndColumnsAreNoMatter() throws {
    let rows =
      TestWorkbook.row(2, TestWorkbook.cell("B2", "診療科の一覧（2026年度）"))
      + TestWorkbook.row(4, TestWorkbook.cell("B4", "ＩＤ"), TestWorkbook.cell("D4", " 名称 "))
      + TestWorkbook.row(6, TestWorkbook.cell("B6", "D1"), TestWorkbook.cell("D6", "循環器内科"))
      + TestWorkbook.row(9, TestWorkbook.cell("B9", "D2"), TestWorkbook.cell("D9", "消化器外科"))
      + #"<row r="12"><c r="A12" s="0"/><c r="B12" t="inlineStr"><is><t></t></is></c></row>"#
    let reading = try WorkbookFixtures.read(base.with(.init("診療科", rows)))
    #expect(reading.findings.isEmpty, "\(WorkbookFixtures.lines(reading))")
    #expect(reading.scenario?.departments.map(\.title) == ["循環器内科", "消化器外科"])
  }

  @Test func cellsWithoutPlacesFollowEachOther() throws {
    let rows =
      "<row><c t=\"inlineStr\"><is><t>ID</t></is></c><c t=\"inlineStr\"><is><t>名称</t></is></c></row>"
      + "<row><c t=\"inlineStr\"><is><t>D1</t></is></c><c t=\"inlineStr\"><is><t>循環器内科</t></is></c></row>"
    let reading = try WorkbookFixtures.read(base.with(.init("診療科", rows)))
    #expect(reading.findings.isEmpty && reading.scenario?.departments.first?.title == "循環器内科")
  }

  @Test func prefixedStrictAndSixteenBitXML() throws {
    let plain =
      #"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#
      + TestWorkbook.rows([["ID", "名称"], ["D1", "循環器内科"]]) + "</sheetData></worksheet>"
    var prefixed = plain.replacing("<", with: "<x:").replacing("<x:/", with: "</x:")
    prefixed = prefixed.replacing(
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"",
      with: "xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"")
    let wide: [UInt8] =
      [0xFF, 0xFE]
      + (#"<?xml version="1.0" encoding="UTF-16"?>"# + plain).utf16.flatMap { unit -> [UInt8] in
        [UInt8(unit & 255), UInt8(unit >> 8)]
      }
    for content in [Array(prefixed.utf8), wide] {
      let reading = try WorkbookFixtures.read(
        base.with { $0.parts.append(.init("xl/worksheets/sheet2.xml", content)) })
      #expect(reading.findings.isEmpty, "\(WorkbookFixtures.lines(reading))")
      #expect(reading.scenario?.departments.first?.title == "循環器内科")
    }
  }

  @Test func listsInOneCell() throws {
    for text in ["[research, buyout]", "research; buyout", "research、buyout", "研究；バイアウト"] {
      let rows = [["ID", "支払う費目"], ["research", text]]
      let reading = try WorkbookFixtures.read(base.with(.init("経費", table: rows)))
      #expect(
        reading.scenario?.award.purses.first { $0.id == "research" }?.pays == [.research, .buyout]
          || reading.scenario?.award.purses.first { $0.id == "research" }?.pays == [.buyout, .research],
        "\(text): \(WorkbookFixtures.lines(reading))")
    }
  }

  @Test func overridesAndHoldings() throws {
    let book = base.with(
      .init(
        "変更案", table: [["変更案", "項目", "値"], ["少額", "award.cap", "1億"], ["", "rules.hiringAllowed", "いいえ"]])
    ).with(.init("担当コマ", table: [["研究者", "種類", "週枠数"], ["山田", "outpatient", "2"]]))
    let plain = try WorkbookFixtures.read(book.bytes()).reading
    #expect(plain.overrideNames == ["少額"])
    #expect(plain.scenario?.researchers.first?.sessions.first?.perWeek == 2)
    let changed = try WorkbookFixtures.read(book.bytes(), overrides: ["少額"]).reading
    #expect(changed.scenario?.award.cap == 100_000_000 && changed.scenario?.rules.hiringAllowed == false)
  }
}
