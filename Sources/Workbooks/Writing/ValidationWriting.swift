import CXLSXWriter
import Foundation

/// Rules for what may be typed, with the lists that cells offer.
enum ValidationWriting {
  /// Most bytes of a list that stands in the rule itself.
  private static let listLimit = 250

  static func write(
    _ draft: ValidationDraft, to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ sheet: String
  ) -> WorkbookWriter.Failure? {
    // The library counts letters, but has room for so many bytes.
    if case .list(let texts) = draft.rule, texts.joined(separator: ",").utf8.count > listLimit {
      return .refused(place: sheet, reason: "list of more than \(listLimit) bytes: \(texts[0])")
    }
    var rule = lxw_data_validation()
    // Copies that live until the library has taken its own.
    var copies: [UnsafeMutablePointer<CChar>?] = []
    defer { for copy in copies { free(copy) } }
    func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
      let copy = strdup(text)
      copies.append(copy)
      return copy
    }
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    // Readers accept more spellings than a list can show.
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    rule.input_title = copy(short(draft.title, 30))
    rule.input_message = copy(short(draft.message, 240))
    var list: [UnsafeMutablePointer<CChar>?] = []
    switch draft.rule {
    case .list(let texts):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      list = texts.map(copy) + [nil]
    case .range(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = copy("=" + range)
    case .whole(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = Double(range.lowerBound)
      rule.maximum_number = Double(range.upperBound)
    case .decimal(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = range.lowerBound
      rule.maximum_number = range.upperBound
    case .any:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
      rule.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    }
    let code: lxw_error = list.withUnsafeMutableBufferPointer { buffer in
      rule.value_list = buffer.isEmpty ? nil : buffer.baseAddress
      return worksheet_data_validation_range(
        worksheet, lxw_row_t(draft.cells.rows.lowerBound), lxw_col_t(draft.cells.columns.lowerBound),
        lxw_row_t(draft.cells.rows.upperBound), lxw_col_t(draft.cells.columns.upperBound), &rule)
    }
    guard code != LXW_NO_ERROR else { return nil }
    let place = CellReference.text(
      row: draft.cells.rows.lowerBound + 1, column: draft.cells.columns.lowerBound + 1)
    return .refused(place: "\(sheet)!\(place)", reason: WorkbookWriter.reason(code))
  }

  /// A text as long as the library allows, which counts code points.
  private static func short(_ text: String, _ limit: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
  }
}
