/// Amounts stacked in columns, with a mark for what each column may be, or a line for what all may be.
package struct StackedColumns: Sendable {
  package struct Column: Sendable {
    package var name: String
    /// Bottom up, one for each series.
    package var parts: [Double]
    /// The sum as it is to be read, above the column.
    package var total: String
    /// What the column may be at most; `nil`: no mark.
    package var limit: Double?

    package init(name: String, parts: [Double], total: String, limit: Double?) {
      self.name = name
      self.parts = parts
      self.total = total
      self.limit = limit
    }
  }

  package var columns: [Column]
  package var series: [String]
  /// A line through all columns, with its name and number.
  package var line: (value: Double, name: String)?
  /// What the mark of each column is.
  package var limitName: String
  package var axis: String
  /// A tick's value as text.
  package var tickText: @Sendable (Double) -> String

  package init(
    columns: [Column], series: [String], line: (value: Double, name: String)? = nil, limitName: String,
    axis: String, tickText: @escaping @Sendable (Double) -> String
  ) {
    self.columns = columns
    self.series = series
    self.line = line
    self.limitName = limitName
    self.axis = axis
    self.tickText = tickText
  }

  private static let plotHeight = 210.0

  /// O(columns × series).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let most = columns.map { max($0.parts.reduce(0, +), $0.limit ?? 0) }.max() ?? 1
    let ticks = Ticks(to: max(most, line?.value ?? 0))
    let left = (ticks.values.map { TextWidth.of(tickText($0), size: Style.small) }.max() ?? 0) + 14
    let right = frame.width - 8
    var entries = series.enumerated().map { (fill: Style.series($0.offset), name: $0.element) }
    if columns.contains(where: { $0.limit != nil }) { entries.append((Style.limit, limitName)) }
    canvas.text(axis, x: 4, y: 14, size: Style.small, fill: Style.faint)
    let top = 22 + Legend(entries: entries).draw(on: &canvas, x: left, y: 22, width: right - left) + 14
    let bottom = top + Self.plotHeight
    let scale = LinearScale(domain: ticks.first...ticks.last, range: (bottom, top))
    Axis(ticks: ticks, scale: scale, text: tickText).drawUp(on: &canvas, left: left, right: right)
    let step = (right - left) / Double(max(1, columns.count))
    for (index, column) in columns.enumerated() {
      draw(
        column, on: &canvas, scale, middle: left + (Double(index) + 0.5) * step, width: min(80, step * 0.55))
      canvas.text(
        column.name, x: left + (Double(index) + 0.5) * step, y: bottom + 17, anchor: .middle)
    }
    if let line {
      let y = scale(line.value)
      canvas.line(from: (left, y), to: (right, y), stroke: Style.limit, width: 2, dashes: "7 4")
      canvas.text(line.name, x: left + 4, y: y - 5, size: Style.small, fill: Style.limit, isBold: true)
    }
    return canvas.chart(frame, height: bottom + 26)
  }

  private func draw(
    _ column: Column, on canvas: inout Canvas, _ scale: LinearScale, middle: Double, width: Double
  ) {
    var sum = 0.0
    for (index, part) in column.parts.enumerated() where part > 0 {
      let low = scale(sum)
      sum += part
      canvas.rectangle(
        x: middle - width / 2, y: scale(sum), width: width, height: low - scale(sum),
        fill: Style.series(index), stroke: Style.paper,
        tip: "\(column.name) \(series[index]) \(tickText(part))")
    }
    canvas.text(
      column.total, x: middle, y: scale(max(sum, limitNear(column, sum, scale))) - 5, size: Style.small,
      anchor: .middle, isBold: true)
    if let limit = column.limit {
      let y = scale(limit)
      canvas.line(
        from: (middle - width * 0.65, y), to: (middle + width * 0.65, y), stroke: Style.limit, width: 2.5)
    }
  }

  /// The mark's value where it would run through the number above the column, else nothing.
  private func limitNear(_ column: Column, _ sum: Double, _ scale: LinearScale) -> Double {
    guard let limit = column.limit, limit > sum, scale(sum) - scale(limit) < 20 else { return 0 }
    return limit
  }
}
