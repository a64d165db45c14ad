/// A workbook to be written: a value, so that whoever composes it needs no library and tests can look into it.
package struct WorkbookDraft: Sendable, Equatable {
  package var title: String
  /// Name of the font of every cell.
  package var font: String
  package var sheets: [SheetDraft]

  package init(title: String, font: String, sheets: [SheetDraft] = []) {
    self.title = title
    self.font = font
    self.sheets = sheets
  }
}

/// One sheet. Rows and columns count from 0.
package struct SheetDraft: Sendable, Equatable {
  package var name: String
  package var cells: [CellDraft] = []
  /// Ranges shown as one cell; the first cell of each must be among `cells`.
  package var merges: [CellRange] = []
  /// Widths by column, in characters.
  package var widths: [Int: Double] = [:]
  /// Columns, with a width, in which everything typed stays text: `001` is not 1, `2026-04` no day.
  package var textColumns: Set<Int> = []
  /// Heights by row, in points.
  package var heights: [Int: Double] = [:]
  /// Rows above and columns left of this cell stay in view.
  package var frozen: (row: Int, column: Int)?
  package var filter: CellRange?
  package var validations: [ValidationDraft] = []
  package var charts: [ChartDraft] = []
  /// Rows that every printed page repeats.
  package var repeatedRows: ClosedRange<Int>?
  package var repeatedColumns: ClosedRange<Int>?
  /// Rows that begin a printed page, ascending.
  package var pageStarts: [Int] = []
  package var tabColour: Int?
  /// Whether lines between cells are shown.
  package var hasGridLines = true
  /// Printed at the foot of each page, beside the page number.
  package var footer = ""

  package init(name: String) { self.name = name }

  package static func == (first: SheetDraft, second: SheetDraft) -> Bool {
    first.name == second.name && first.cells == second.cells && first.merges == second.merges
      && first.widths == second.widths && first.textColumns == second.textColumns
      && first.heights == second.heights
      && first.frozen?.row == second.frozen?.row && first.frozen?.column == second.frozen?.column
      && first.filter == second.filter && first.validations == second.validations
      && first.charts == second.charts && first.repeatedRows == second.repeatedRows
      && first.repeatedColumns == second.repeatedColumns && first.pageStarts == second.pageStarts
      && first.tabColour == second.tabColour
      && first.hasGridLines == second.hasGridLines && first.footer == second.footer
  }

  /// Width of all columns with cells, in characters.
  package var printedWidth: Double {
    let last = cells.map(\.column).max() ?? -1
    return (0..<(last + 1)).reduce(0) { $0 + (widths[$1] ?? 8.43) }
  }

  /// The last row that holds a cell; -1 for none.
  package var lastRow: Int { cells.map(\.row).max() ?? -1 }
}

package struct CellRange: Sendable, Hashable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

package struct CellDraft: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case blank
    /// Always text, whatever it begins with.
    case text(String)
    case number(Double)
    /// A formula with the result that readers see who do not calculate.
    case formula(String, Double)
    /// The same where the result is a text.
    case textFormula(String, String)
    /// A place in this workbook, such as `'経費'!A1`, shown as the text.
    case link(String, text: String)
  }

  package var row: Int
  package var column: Int
  package var content: Content
  package var style: CellStyle

  package init(row: Int, column: Int, _ content: Content, _ style: CellStyle = CellStyle()) {
    self.row = row
    self.column = column
    self.content = content
    self.style = style
  }
}

/// How a cell looks. Colours are `0xRRGGBB`.
package struct CellStyle: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case left, centre, right
  }

  /// A format code; `nil` shows numbers as they are.
  package var numberFormat: String?
  package var isBold = false
  package var isItalic = false
  package var size = 10.5
  package var colour: Int?
  package var fill: Int?
  package var alignment: Alignment?
  package var wraps = false
  package var hasBorder = false
  package var indent = 0

  package init() {}

  /// The same with changes.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}

/// What may be typed into cells, and what is said beside them. Other values bring a warning that can be passed over.
package struct ValidationDraft: Sendable, Hashable {
  package enum Rule: Sendable, Hashable {
    /// One of a few texts, offered as a list.
    case list([String])
    /// One of the values in a range, such as `'診療科'!$A$4:$A$203`.
    case range(String)
    case whole(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    /// Anything; there is only something to say.
    case any
  }

  package var cells: CellRange
  package var rule: Rule
  package var title: String
  package var message: String

  package init(cells: CellRange, rule: Rule, title: String, message: String) {
    self.cells = cells
    self.rule = rule
    self.title = title
    self.message = message
  }
}

/// A chart of cells of the workbook.
package struct ChartDraft: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case column, stackedColumn, bar, stackedBar, line
  }

  package struct Series: Sendable, Hashable {
    package var name: String
    package var sheet: String
    package var categories: CellRange
    package var values: CellRange
    package var colour: Int

    package init(name: String, sheet: String, categories: CellRange, values: CellRange, colour: Int) {
      self.name = name
      self.sheet = sheet
      self.categories = categories
      self.values = values
      self.colour = colour
    }
  }

  package var kind: Kind
  package var title: String
  /// Name of the axis of values.
  package var axis: String
  package var numberFormat: String
  package var series: [Series]
  /// The cell at the upper left corner.
  package var row: Int
  package var column: Int
  /// Size in pixels.
  package var width: Int
  package var height: Int

  package init(
    kind: Kind, title: String, axis: String, numberFormat: String, series: [Series], row: Int, column: Int,
    width: Int, height: Int
  ) {
    self.kind = kind
    self.title = title
    self.axis = axis
    self.numberFormat = numberFormat
    self.series = series
    self.row = row
    self.column = column
    self.width = width
    self.height = height
  }
}
