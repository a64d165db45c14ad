import CXLSXWriter
import Foundation

/// Writes workbooks. The same draft gives the same bytes.
package enum WorkbookWriter {
  package enum Failure: Error, Hashable {
    /// A text longer than a cell can hold; the place is such as `研究者!B7`.
    case textTooLong(place: String, limit: Int)
    /// The library refused something; its own words.
    case refused(place: String, reason: String)
    /// The system refused the temporary file.
    case system(reason: String)
  }

  /// Characters of one cell (Excel's own limit).
  package static let textLimit = 32_767

  /// The file's bytes. The library writes files only; this one lives in the system's temporary folder meanwhile, for
  /// nobody but its owner to read: it may hold names and pay.
  package static func bytes(of draft: WorkbookDraft) throws(Failure) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "kenkyubi-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try reserve(file.path)
    try write(draft, to: file.path)
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw .system(reason: String(cString: strerror(errno)))
    }
    return [UInt8](data)
  }

  /// Makes an empty file that only its owner may read and write; the library then fills it and leaves its rights.
  static func reserve(_ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(reason: String(cString: strerror(errno))) }
    close(descriptor)
  }

  private static func write(_ draft: WorkbookDraft, to path: String) throws(Failure) {
    guard let workbook = workbook_new(path) else { throw .system(reason: path) }
    // Closing is also what frees the workbook, so it happens whatever went wrong before.
    let problem = fill(workbook, draft)
    let code = workbook_close(workbook)
    if let problem { throw problem }
    guard code == LXW_NO_ERROR else { throw .system(reason: reason(code)) }
  }

  static func reason(_ code: lxw_error) -> String { String(cString: lxw_strerror(code)) }

  private static func fill(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ draft: WorkbookDraft) -> Failure?
  {
    setProperties(workbook, draft)
    let formats = FormatTable(workbook, font: draft.font)
    for sheet in draft.sheets {
      var name: lxw_error = LXW_NO_ERROR
      // Without a name the library would make one up.
      if sheet.name.isEmpty { return .refused(place: draft.title, reason: "a sheet without a name") }
      sheet.name.withCString { name = workbook_validate_sheet_name(workbook, $0) }
      guard name == LXW_NO_ERROR, let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        return .refused(place: sheet.name, reason: reason(name))
      }
      let writing = SheetWriting(sheet: sheet, worksheet: worksheet, workbook: workbook, formats: formats)
      if let failure = writing.run() { return failure }
    }
    return nil
  }

  private static func setProperties(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ draft: WorkbookDraft) {
    var properties = lxw_doc_properties()
    // 2025-10-01: any fixed day, so that the bytes do not depend on the clock.
    properties.created = 1_759_276_800
    draft.title.withCString { title in
      "Kenkyubi".withCString { author in
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        _ = workbook_set_properties(workbook, &properties)
      }
    }
  }
}

/// The formats of one workbook, each made once.
final class FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  let font: String
  private var known: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, font: String) {
    self.workbook = workbook
    self.font = font
  }

  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = known[style] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    known[style] = format
    format_set_font_name(format, font)
    format_set_font_size(format, style.size)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if let code = style.numberFormat { format_set_num_format(format, code) }
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if let colour = style.colour { format_set_font_color(format, lxw_color_t(colour)) }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, lxw_color_t(fill))
    }
    switch style.alignment {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    if style.wraps { format_set_text_wrap(format) }
    if style.indent > 0 { format_set_indent(format, UInt8(style.indent)) }
    if style.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    return format
  }
}
