import CXLSXWriter
import Foundation

/// One chart into a worksheet.
struct ChartWriting {
  let chart: ChartDraft
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let font: String

  func insert(into worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    guard let target = workbook_add_chart(workbook, UInt8(kind.rawValue)) else { return }
    for series in chart.series { add(series, to: target) }
    font.withCString { name in
      var big = lxw_chart_font()
      big.name = UnsafeMutablePointer(mutating: name)
      big.size = 12
      big.bold = UInt8(LXW_TRUE.rawValue)
      var small = lxw_chart_font()
      small.name = UnsafeMutablePointer(mutating: name)
      small.size = 9
      chart_title_set_name(target, chart.title)
      chart_title_set_name_font(target, &big)
      chart_legend_set_position(target, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
      chart_legend_set_font(target, &small)
      for axis in [target.pointee.x_axis, target.pointee.y_axis] { chart_axis_set_num_font(axis, &small) }
      // The library's x axis is the one that lies; of bars, that is the axis of values.
      let values = isHorizontal ? target.pointee.x_axis : target.pointee.y_axis
      chart_axis_set_name(values, chart.axis)
      chart_axis_set_name_font(values, &small)
      chart_axis_set_num_format(values, chart.numberFormat)
    }
    // Bars stand from the bottom up; lists are read from the top.
    if isHorizontal { chart_axis_set_reverse(target.pointee.y_axis) }
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    _ = worksheet_insert_chart_opt(
      worksheet, lxw_row_t(chart.row), lxw_col_t(chart.column), target, &options)
  }

  private var isHorizontal: Bool { chart.kind == .bar || chart.kind == .stackedBar }

  private var kind: lxw_chart_type {
    switch chart.kind {
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .line: LXW_CHART_LINE
    }
  }

  private func add(_ series: ChartDraft.Series, to target: UnsafeMutablePointer<lxw_chart>) {
    guard let new = chart_add_series(target, nil, nil) else { return }
    chart_series_set_name(new, series.name)
    chart_series_set_categories(
      new, series.sheet, lxw_row_t(series.categories.rows.lowerBound),
      lxw_col_t(series.categories.columns.lowerBound), lxw_row_t(series.categories.rows.upperBound),
      lxw_col_t(series.categories.columns.upperBound))
    chart_series_set_values(
      new, series.sheet, lxw_row_t(series.values.rows.lowerBound),
      lxw_col_t(series.values.columns.lowerBound), lxw_row_t(series.values.rows.upperBound),
      lxw_col_t(series.values.columns.upperBound))
    if chart.kind == .line {
      var line = lxw_chart_line()
      line.color = lxw_color_t(series.colour)
      line.width = 2
      chart_series_set_line(new, &line)
    } else {
      var fill = lxw_chart_fill()
      fill.color = lxw_color_t(series.colour)
      chart_series_set_fill(new, &fill)
    }
  }
}
