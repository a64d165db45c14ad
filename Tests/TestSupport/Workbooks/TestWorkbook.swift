/// A workbook from pieces of XML, as other programs might have written it.
package struct TestWorkbook {
  package struct Sheet {
    package var name: String
    package var state = "visible"
    /// What stands inside `sheetData`.
    package var rows: String

    package init(_ name: String, _ rows: String, state: String = "visible") {
      self.name = name
      self.rows = rows
      self.state = state
    }

    /// Rows of texts from row 1 and column A on; empty texts are no cells.
    package init(_ name: String, table: [[String]]) {
      self.init(name, TestWorkbook.rows(table))
    }
  }

  package var sheets: [Sheet]
  /// `si` elements.
  package var strings: [String] = []
  /// `numFmt` elements, and one `xf` number format for each style.
  package var formats = ""
  package var styles: [Int] = [0]
  package var is1904 = false
  /// Parts added to or, by the same name, put in the place of those of the workbook.
  package var parts: [TestZip.Part] = []
  /// Parts that are left out.
  package var missing: Set<String> = []
  /// What precedes the root element of every part.
  package var declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// A scenario that passes every check: six sheets' worth of nothing but what is required.
  package static var scenario: TestWorkbook {
    TestWorkbook([
      Sheet("設定", table: [["項目", "値"], ["award.type", "総合型"]]),
      Sheet("診療科", table: [["ID", "名称"], ["D1", "循環器内科"]]),
      Sheet(
        "研究者", table: [["ID", "氏名", "職位", "診療科"], ["R1", "山田", "助教", "D1"], ["R2", "鈴木", "講師", "D1"]]),
    ])
  }

  /// The same with one sheet's content replaced, or a sheet added.
  package func with(_ sheet: Sheet) -> TestWorkbook {
    var copy = self
    if let index = sheets.firstIndex(where: { $0.name == sheet.name }) {
      copy.sheets[index] = sheet
    } else {
      copy.sheets.append(sheet)
    }
    return copy
  }

  package func with(_ change: (inout TestWorkbook) -> Void) -> TestWorkbook {
    var copy = self
    change(&copy)
    return copy
  }

  package static func escaped(_ text: String) -> String {
    text.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String($0) }.joined()
  }

  package static func cell(_ place: String, _ text: String) -> String {
    #"<c r="\#(place)" t="inlineStr"><is><t xml:space="preserve">\#(escaped(text))</t></is></c>"#
  }

  package static func row(_ number: Int, _ cells: String...) -> String {
    #"<row r="\#(number)">\#(cells.joined())</row>"#
  }

  package static func rows(_ table: [[String]]) -> String {
    table.enumerated().map { index, texts in
      let cells = texts.enumerated().map { column, text -> String in
        let letter = String(UnicodeScalar(UInt8(65 + column)))
        return text.isEmpty ? "" : cell("\(letter)\(index + 1)", text)
      }
      return #"<row r="\#(index + 1)">\#(cells.joined())</row>"#
    }.joined()
  }

  package var zip: TestZip {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relationships(_ targets: [(kind: String, target: String)]) -> String {
      let list = targets.enumerated().map {
        #"<Relationship Id="rId\#($0 + 1)" Type="\#(relations)/\#($1.kind)" Target="\#($1.target)"/>"#
      }
      return #"<Relationships xmlns="\#(package)">\#(list.joined())</Relationships>"#
    }
    let tabs = sheets.enumerated().map {
      #"<sheet name="\#(Self.escaped($1.name))" sheetId="\#($0 + 1)" state="\#($1.state)" r:id="rId\#($0 + 1)"/>"#
    }
    var texts: [(String, String)] = [
      (
        "[Content_Types].xml",
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#
      ), ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(relations)"><workbookPr date1904="\#(is1904 ? 1 : 0)"/>"#
          + "<sheets>\(tabs.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")])
      ),
      (
        "xl/styles.xml",
        #"<styleSheet xmlns="\#(main)"><numFmts>\#(formats)</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>"#
          + "<cellXfs>" + styles.map { #"<xf numFmtId="\#($0)"/>"# }.joined() + "</cellXfs></styleSheet>"
      ), ("xl/sharedStrings.xml", #"<sst xmlns="\#(main)">\#(strings.joined())</sst>"#),
    ]
    for (index, sheet) in sheets.enumerated() {
      texts.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          #"<worksheet xmlns="\#(main)"><sheetData>\#(sheet.rows)</sheetData></worksheet>"#
        ))
    }
    var all = texts.filter { !missing.contains($0.0) }.map {
      TestZip.Part($0.0, Array((declaration + $0.1).utf8))
    }
    for part in parts {
      all.removeAll { $0.name == part.name }
      all.append(part)
    }
    return TestZip(all)
  }

  package func bytes() -> [UInt8] { zip.bytes() }
}
