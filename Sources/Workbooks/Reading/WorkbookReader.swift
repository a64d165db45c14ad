/// Reads workbooks as Excel, LibreOffice and others save them (.xlsx, .xlsm; transitional and strict).
package enum WorkbookReader {
  /// The sheets with their values.
  ///
  /// Nothing in the file is run: formulas count with the results that were saved, macros not at all.
  ///
  /// - Parameter isWanted: whether a sheet of this name is read; others are listed without rows.
  /// - Throws: what keeps the file from being read whole. O(unpacked size).
  package static func read(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits(), isWanted: (String) -> Bool = { _ in true }
  ) throws(WorkbookProblem) -> WorkbookContent {
    if let problem = FileKind.problem(of: bytes) { throw problem }
    let parts = try PackageParts(bytes, limits: limits)
    try checkKind(parts)
    let main = try Relationships(of: "", in: parts).target(ofKind: "officeDocument") ?? "xl/workbook.xml"
    if main.lowercased().hasSuffix(".bin") { throw .binary }
    guard let bytes = try parts.bytes(main) else { throw .missingPart(main) }
    let directory = SheetDirectory()
    try XMLPart.read(bytes, part: main, to: directory)
    guard directory.isWorkbook else { throw .otherOffice }
    let relationships = try Relationships(of: main, in: parts)
    let strings = SharedStrings()
    if let name = relationships.target(ofKind: "sharedStrings"), let bytes = try parts.bytes(name) {
      try XMLPart.read(bytes, part: name, to: strings)
    }
    let formats = NumberFormats()
    formats.is1904 = directory.is1904
    if let name = relationships.target(ofKind: "styles"), let bytes = try parts.bytes(name) {
      try XMLPart.read(bytes, part: name, to: formats)
    }
    var content = WorkbookContent(sheets: [], hasMacros: parts.hasPart(endingIn: "vbaproject.bin"))
    for entry in directory.entries {
      var rows: [WorkbookContent.Row] = []
      if isWanted(entry.name) {
        guard let target = relationships.targets[entry.relationship] else {
          throw .missingPart(entry.name)
        }
        guard let bytes = try parts.bytes(target) else { throw .missingPart(target) }
        let reader = SheetReader(sheet: entry.name, strings: strings.texts, formats: formats, limits: limits)
        try XMLPart.read(bytes, part: target, to: reader)
        rows = ordered(reader.rows)
      }
      content.sheets.append(.init(name: entry.name, isHidden: entry.isHidden, rows: rows))
    }
    return content
  }

  private static func checkKind(_ parts: PackageParts) throws(WorkbookProblem) {
    // Archives of other kinds say so in a first part of this name.
    if let kind = try parts.bytes("mimetype") {
      throw String(decoding: kind, as: UTF8.self).contains("spreadsheet") ? .openDocument : .otherOffice
    }
    if parts.has("xl/workbook.bin") { throw .binary }
    if parts.has("word/document.xml") || parts.has("ppt/presentation.xml") { throw .otherOffice }
    guard parts.has("[Content_Types].xml") || parts.has("xl/workbook.xml") else { throw .unknown }
  }

  /// Rows by ascending number, the parts of a row that is written twice together.
  private static func ordered(_ rows: [WorkbookContent.Row]) -> [WorkbookContent.Row] {
    guard zip(rows, rows.dropFirst()).contains(where: { $0.number >= $1.number }) else { return rows }
    var result: [WorkbookContent.Row] = []
    let sorted = rows.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
    for (_, row) in sorted {
      if let last = result.last, last.number == row.number {
        result[result.count - 1].cells += row.cells
        result[result.count - 1].cells.sort { $0.column < $1.column }
      } else {
        result.append(row)
      }
    }
    return result
  }
}

/// The list of sheets in `workbook.xml`.
final class SheetDirectory: XMLListener {
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var is1904 = false
  private(set) var isWorkbook = false
  var problem: WorkbookProblem? { nil }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      entries.append(
        Entry(
          name: attributes["name"] ?? "", relationship: attributes.attribute("id") ?? "",
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
    default: break
    }
  }

  func end(_ name: String) {}

  func text(_ text: String) {}
}
