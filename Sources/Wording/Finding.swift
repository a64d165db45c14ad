/// Something a reader of a scenario has to tell its author: where, what, which value, what would be right.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The scenario cannot be used.
    case error
    /// The scenario can be used; something is probably not meant so.
    case warning
    /// Worth knowing.
    case note

    package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }

    package var phrase: Phrase {
      switch self {
      case .error: Phrase(ja: "エラー", en: "error")
      case .warning: Phrase(ja: "警告", en: "warning")
      case .note: Phrase(ja: "参考", en: "note")
      }
    }
  }

  /// Where in the input. `line` and `column` count from 1; 0 means "the file as a whole".
  package struct Place: Hashable, Sendable {
    /// Name of the file inside the folder, or `--set`, or the built-in rule pack or catalogue.
    package var file: String
    package var line: Int
    package var column: Int
    /// Path in the scenario's document, such as `researchers.R01.research`; empty when there is none.
    package var path: String

    /// Name of the sheet, in workbooks; `line` and `column` are then its row and column.
    package var sheet: String?
    /// The cell as spreadsheets name it, such as `B7`; empty for a whole row or sheet.
    package var cell = ""

    package init(
      file: String, line: Int = 0, column: Int = 0, path: String = "", sheet: String? = nil, cell: String = ""
    ) {
      self.file = file
      self.line = line
      self.column = column
      self.path = path
      self.sheet = sheet
      self.cell = cell
    }

    /// `file:line:column`, without the parts that are unknown; in workbooks `sheet!cell`. The same in every language.
    package var text: String {
      if let sheet { return cell.isEmpty ? (line == 0 ? sheet : "\(sheet)!\(line)") : "\(sheet)!\(cell)" }
      if line == 0 { return file }
      return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    }

    /// The place in words where it is in a workbook: シート「研究者」B7.
    package func text(_ language: Language) -> String {
      guard let sheet else { return text }
      let row = cell.isEmpty && line > 0
      switch language {
      case .ja: return "シート「\(FindingText.shown(sheet))」" + (row ? "\(line)行目" : cell)
      case .en:
        let part = row ? "row \(line)" : cell
        return "sheet '\(FindingText.shown(sheet))'" + (part.isEmpty ? "" : " " + part)
      }
    }
  }

  package var severity: Severity
  package var place: Place
  package var code: FindingCode
  /// The value as found, shortened; `nil` when something is missing.
  package var value: String?

  /// The value is cut to 60 characters, control characters become `␣`, so that a report stays one line.
  package init(severity: Severity, place: Place, code: FindingCode, value: String? = nil) {
    self.severity = severity
    self.place = place
    self.code = code
    self.value = value.map(FindingText.shown)
  }

  /// What is wrong.
  package var message: Phrase { code.message }
  /// Which values would be right; `nil` when that is not a matter of values.
  package var allowed: Phrase? { code.allowed }
  /// What to do.
  package var remedy: Phrase? { code.remedy }

  /// One finding as one line: place, severity, path, value, message, allowed values, remedy.
  package func line(_ language: Language) -> String {
    var text = "\(place.text(language)): \(severity.phrase.text(language)): "
    if !place.path.isEmpty { text += "\(place.path)" + (value == nil ? ": " : " ") }
    if let value { text += language == .ja ? "「\(value)」: " : "'\(value)': " }
    text += message.text(language)
    if let allowed {
      text += language == .ja ? "（使える値: \(allowed.ja)）" : " (allowed: \(allowed.en))"
    }
    if let remedy { text += language == .ja ? " → \(remedy.ja)" : " -> \(remedy.en)" }
    return text
  }
}
