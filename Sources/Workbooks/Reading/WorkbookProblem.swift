/// Why a file is not read as a workbook.
package enum WorkbookProblem: Error, Hashable, Sendable {
  case empty
  /// Protected by a password, and so encrypted.
  case password
  /// Excel 97–2003 (.xls).
  case legacy
  /// OpenDocument (.ods).
  case openDocument
  /// Excel's binary form (.xlsb).
  case binary
  /// Some other office file: a text or a presentation.
  case otherOffice
  /// Text, such as CSV, under a wrong name.
  case text
  /// Nothing that is known.
  case unknown
  /// The archive, or one of its parts, cannot be unpacked.
  case damaged(part: String)
  case missingPart(String)
  /// XML that is not well formed.
  case malformed(part: String, line: Int)
  /// XML with a document type, which workbooks never have and attacks need.
  case documentType(part: String)
  case tooManyParts(limit: Int)
  /// What would come out is too large, or out of all proportion to what is packed.
  case tooLarge(part: String, limitMegabytes: Int)
  case tooManyRows(sheet: String, limit: Int)
  case tooManyColumns(sheet: String, limit: Int)
  case tooManyCells(sheet: String, limit: Int)
}
