/// What a workbook (.xlsx) holds, as far as tables need it: values, not looks.
package struct WorkbookContent: Sendable {
  package struct Sheet: Sendable {
    package var name: String
    /// Whether people see the sheet when they open the file.
    package var isHidden: Bool
    /// Rows with at least one cell that holds something, by ascending number.
    package var rows: [Row]
  }

  package struct Row: Sendable {
    /// Number of the row as a spreadsheet shows it, from 1.
    package var number: Int
    /// Cells that hold something, by ascending column.
    package var cells: [Cell]
  }

  package struct Cell: Sendable, Hashable {
    /// Number of the column from 1: A is 1.
    package var column: Int
    package var value: CellValue
  }

  /// All sheets in the order of their tabs; those that were not wanted have no rows.
  package var sheets: [Sheet]
  /// Whether the file carries macros, which are never run.
  package var hasMacros: Bool
}

/// The value of one cell.
package enum CellValue: Sendable, Hashable {
  /// As typed, rich text joined, furigana left out; never empty.
  case text(String)
  case number(Double, NumberLook)
  case yesNo(Bool)
  /// `#N/A` and its like, as the file names it.
  case error(String)
  /// A formula that was saved without its result.
  case uncalculated(String)
}

/// How a number is shown, as far as that changes what it means.
package enum NumberLook: Sendable, Hashable {
  case plain
  /// 0.1 is shown as 10 %.
  case percent
  /// A serial day of the given calendar.
  case date(is1904: Bool)
  /// Part of a day: 0.5 is 12:00.
  case time
  /// A unit in the format that changes how many people read it: 1,500 shown as `1,500万円`.
  case scaled(unit: String)
}
