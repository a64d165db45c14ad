import Wording
import Workbooks

/// How the sheets of a plan's workbook look.
struct PlanLooks {
  let font: String
  let plain = CellStyle()
  let title: CellStyle
  let remark: CellStyle
  let heading: CellStyle
  let head: CellStyle
  let text: CellStyle
  let yen: CellStyle
  let hours: CellStyle
  let count: CellStyle
  let posts: CellStyle
  let percent: CellStyle
  /// A month in which somebody is in post.
  let filled: CellStyle

  init(language: Language) {
    font = Phrase.Sheets.font.text(language)
    let bordered = plain.with { $0.hasBorder = true }
    title = plain.with {
      $0.isBold = true
      $0.size = 16
    }
    remark = plain.with {
      $0.colour = 0x595959
      $0.size = 9
    }
    heading = plain.with {
      $0.isBold = true
      $0.size = 12
      $0.colour = 0x1F4E78
    }
    head = bordered.with {
      $0.isBold = true
      $0.fill = 0xDDEBF7
      $0.wraps = true
      $0.alignment = .centre
    }
    text = bordered
    yen = bordered.with { $0.numberFormat = "#,##0;[Red]-#,##0" }
    hours = bordered.with { $0.numberFormat = "#,##0.0;[Red]-#,##0.0" }
    count = bordered.with { $0.numberFormat = "#,##0" }
    posts = bordered.with { $0.numberFormat = "0.0#" }
    percent = bordered.with { $0.numberFormat = "0.0%" }
    filled = posts.with {
      $0.fill = 0xC6E0B4
      $0.alignment = .centre
      $0.size = 9
    }
  }

  /// The same in a row of totals.
  func total(_ style: CellStyle) -> CellStyle {
    style.with {
      $0.isBold = true
      $0.fill = 0xF2F2F2
    }
  }

  /// Colours of the series of charts.
  static let colours = [
    0x4472C4, 0xED7D31, 0x70AD47, 0xFFC000, 0x5B9BD5, 0xA5A5A5, 0x264478, 0x9E480E, 0x43682B, 0x7030A0,
  ]

  static func colour(_ index: Int) -> Int { colours[index % colours.count] }
}
