import Wording
import Workbooks

/// How the sheets of a scenario workbook look.
struct SheetLooks {
  let font: String
  let title: CellStyle
  let remark: CellStyle
  let note: CellStyle
  let head: CellStyle
  let requiredHead: CellStyle
  let section: CellStyle
  let cell: CellStyle
  let input: CellStyle
  let wrapped: CellStyle

  init(language: Language) {
    font = Phrase.Sheets.font.text(language)
    let plain = CellStyle()
    title = plain.with {
      $0.isBold = true
      $0.size = 14
    }
    remark = plain.with { $0.colour = 0x595959 }
    note = plain.with {
      $0.size = 8.5
      $0.colour = 0x595959
      $0.wraps = true
      $0.hasBorder = true
      $0.fill = 0xF7F7F7
    }
    head = plain.with {
      $0.isBold = true
      $0.fill = 0xDDEBF7
      $0.hasBorder = true
      $0.wraps = true
    }
    requiredHead = head.with { $0.fill = 0xFFD966 }
    section = plain.with {
      $0.isBold = true
      $0.fill = 0xEDEDED
    }
    cell = plain.with { $0.hasBorder = true }
    input = plain.with {
      $0.hasBorder = true
      $0.fill = 0xFFFBE6
    }
    wrapped = plain.with {
      $0.hasBorder = true
      $0.wraps = true
    }
  }

  /// A value as a number where reading it gives the same text again, else as text.
  func value(_ text: String, row: Int, column: Int, _ style: CellStyle, asNumber: Bool = true) -> CellDraft {
    guard asNumber, let number = CellNumber.number(of: text) else {
      return CellDraft(row: row, column: column, .text(text), style.with { $0.numberFormat = "@" })
    }
    switch number {
    case .percent(let share):
      let places = text.contains(".") ? "0.0##%" : "0%"
      return CellDraft(row: row, column: column, .number(share), style.with { $0.numberFormat = places })
    case .plain(let value):
      let isLarge = value == value.rounded() && abs(value) >= 10_000
      return CellDraft(
        row: row, column: column, .number(value), style.with { $0.numberFormat = isLarge ? "#,##0" : nil })
    }
  }

  /// Width in characters that shows a text, letters of East Asia being twice as wide.
  static func width(_ text: String) -> Double {
    text.split(separator: "\n").map { line in
      Double(line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) })
    }.max() ?? 0
  }
}
