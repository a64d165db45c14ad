import CXLSXWriter

/// Puts one sheet's draft into the library's worksheet.
struct SheetWriting {
  let sheet: SheetDraft
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let formats: FormatTable

  /// What went wrong; `nil` when nothing did.
  func run() -> WorkbookWriter.Failure? {
    layOut()
    for merge in sheet.merges {
      let first = sheet.cells.first {
        $0.row == merge.rows.lowerBound && $0.column == merge.columns.lowerBound
      }
      // The range first, its text with the other cells: only so can it be a number or a link.
      let code = worksheet_merge_range(
        worksheet, lxw_row_t(merge.rows.lowerBound), lxw_col_t(merge.columns.lowerBound),
        lxw_row_t(merge.rows.upperBound), lxw_col_t(merge.columns.upperBound), "",
        formats.format(first?.style ?? CellStyle()))
      if let failure = failure(code, merge.rows.lowerBound, merge.columns.lowerBound) { return failure }
    }
    for cell in sheet.cells {
      if let failure = write(cell) { return failure }
    }
    for validation in sheet.validations {
      if let failure = ValidationWriting.write(validation, to: worksheet, sheet.name) { return failure }
    }
    for chart in sheet.charts {
      ChartWriting(chart: chart, workbook: workbook, font: formats.font).insert(into: worksheet)
    }
    return nil
  }

  private func failure(_ code: lxw_error, _ row: Int, _ column: Int) -> WorkbookWriter.Failure? {
    guard code != LXW_NO_ERROR else { return nil }
    let place = "\(sheet.name)!" + CellReference.text(row: row + 1, column: column + 1)
    if code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED {
      return .textTooLong(place: place, limit: WorkbookWriter.textLimit)
    }
    return .refused(place: place, reason: WorkbookWriter.reason(code))
  }

  private func write(_ cell: CellDraft) -> WorkbookWriter.Failure? {
    let row = lxw_row_t(cell.row)
    let column = lxw_col_t(cell.column)
    let format = formats.format(cell.style)
    let code: lxw_error =
      switch cell.content {
      case .blank: worksheet_write_blank(worksheet, row, column, format)
      case .text(let text):
        text.isEmpty
          ? worksheet_write_blank(worksheet, row, column, format)
          : worksheet_write_string(worksheet, row, column, EscapedCharacters.encoded(text), format)
      case .number(let number): worksheet_write_number(worksheet, row, column, number, format)
      case .formula(let formula, let result):
        worksheet_write_formula_num(worksheet, row, column, formula, format, result)
      case .textFormula(let formula, let result):
        worksheet_write_formula_str(worksheet, row, column, formula, format, result)
      case .link(let target, let text):
        worksheet_write_url_opt(worksheet, row, column, "internal:" + target, format, text, nil)
      }
    return failure(code, cell.row, cell.column)
  }

  private func layOut() {
    for (column, width) in sheet.widths.sorted(by: { $0.key < $1.key }) {
      let format =
        sheet.textColumns.contains(column) ? formats.format(CellStyle().with { $0.numberFormat = "@" }) : nil
      _ = worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), width, format)
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      _ = worksheet_set_row(worksheet, lxw_row_t(row), height, nil)
    }
    if let frozen = sheet.frozen {
      worksheet_freeze_panes(worksheet, lxw_row_t(frozen.row), lxw_col_t(frozen.column))
    }
    if let filter = sheet.filter {
      _ = worksheet_autofilter(
        worksheet, lxw_row_t(filter.rows.lowerBound), lxw_col_t(filter.columns.lowerBound),
        lxw_row_t(filter.rows.upperBound), lxw_col_t(filter.columns.upperBound))
    }
    if let colour = sheet.tabColour { worksheet_set_tab_color(worksheet, lxw_color_t(colour)) }
    if !sheet.hasGridLines { worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
    setUpPrinting()
  }

  /// A4 across, as wide as the page, as long as it takes; A3 for sheets of which nobody could read an A4 page.
  private static let widestOnA4 = 220.0

  private func setUpPrinting() {
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, sheet.printedWidth > Self.widestOnA4 ? 8 : 9)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.6, 0.6)
    if let rows = sheet.repeatedRows {
      _ = worksheet_repeat_rows(worksheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
    }
    if let columns = sheet.repeatedColumns {
      _ = worksheet_repeat_columns(worksheet, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
    }
    if !sheet.pageStarts.isEmpty {
      // The library wants a zero at the end.
      var breaks = sheet.pageStarts.map(lxw_row_t.init) + [0]
      _ = worksheet_set_h_pagebreaks(worksheet, &breaks)
    }
    // An ampersand of the user's is no code of the footer's. The library has room for 255 bytes.
    var name = ""
    for scalar in sheet.footer.unicodeScalars where name.utf8.count < 150 {
      name += scalar == "&" ? "&&" : scalar.value < 32 ? " " : String(scalar)
    }
    // The blank keeps a name that begins with a digit out of the size.
    let footer = "&L&\"\(formats.font),Regular\"&8 \(name)&R&8&A  &P / &N"
    _ = worksheet_set_footer(worksheet, footer)
  }
}
