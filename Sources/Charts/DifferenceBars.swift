/// Differences of best values: a bar for what the plans in hand differ by, a whisker for the range that is proven.
///
/// Bars may begin where others ended, so that they lead from one value to another. A difference that the gaps do not allow to tell is
/// hatched.
package struct DifferenceBars: Sendable {
  package struct Row: Sendable {
    package var name: String
    /// Where the bar begins, and where it ends; `nil`: there is none, and `text` says why.
    package var start: Double
    package var end: Double?
    /// What is proven of the end.
    package var least: Double
    package var most: Double
    /// Whether more or less is certain.
    package var isTold: Bool
    package var text: String

    package init(
      name: String, start: Double, end: Double?, least: Double, most: Double, isTold: Bool, text: String
    ) {
      self.name = name
      self.start = start
      self.end = end
      self.least = least
      self.most = most
      self.isTold = isTold
      self.text = text
    }
  }

  package var rows: [Row]
  package var toldName: String
  package var untoldName: String
  package var rangeName: String
  package var axis: String

  package init(rows: [Row], toldName: String, untoldName: String, rangeName: String, axis: String) {
    self.rows = rows
    self.toldName = toldName
    self.untoldName = untoldName
    self.rangeName = rangeName
    self.axis = axis
  }

  private static let rowHeight = 34.0

  /// O(rows).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let untold = canvas.hatching(id: frame.id + "-untold", ground: "#e9ecf0", lines: Style.before)
    let labels = RowLabels(rows.map(\.name), chartWidth: frame.width)
    let ends = rows.flatMap { row in row.end.map { [row.start, $0, row.least, row.most] } ?? [] }
    let ticks = Ticks(from: ends.min() ?? 0, to: max(ends.max() ?? 0, 1e-6))
    let left = labels.width + 14
    let scale = LinearScale(domain: ticks.first...ticks.last, range: (left + 8, frame.width - 20))
    let legend = Legend(
      entries: [
        (Style.after, toldName), (untold, "\(untoldName) (\(rangeName))"),
      ])
    let top = legend.draw(on: &canvas, x: left, y: 4, width: frame.width - left) + 10
    let bottom = top + Double(rows.count) * Self.rowHeight
    Axis(ticks: ticks, scale: scale).drawAcross(on: &canvas, top: top, bottom: bottom)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      labels.draw(index, on: &canvas, x: left - 6, middle: y + 13)
      draw(row, untold, y, scale, left, frame.width, &canvas)
    }
    canvas.text(
      axis, x: frame.width / 2, y: bottom + 34, size: Style.small, anchor: .middle, fill: Style.faint)
    return canvas.chart(frame, height: bottom + 42)
  }

  private func draw(
    _ row: Row, _ untold: String, _ y: Double, _ scale: LinearScale, _ left: Double, _ width: Double,
    _ canvas: inout Canvas
  ) {
    let text =
      TextWidth.lines(row.text, width: width - left - 12, atMost: 1, size: Style.small)[...].first ?? ""
    let needed = TextWidth.of(text, size: Style.small)
    guard let end = row.end else {
      return canvas.text(text, x: left + 8, y: y + 17, size: Style.small, fill: Style.faint)
    }
    let (from, to) = (scale(row.start), scale(end))
    canvas.rectangle(
      x: min(from, to), y: y + 2, width: max(1, abs(to - from)), height: 12,
      fill: row.isTold ? Style.after : untold, stroke: Style.faint, tip: "\(row.name) \(row.text)")
    if row.most > row.least {
      let (low, high) = (scale(row.least), scale(row.most))
      canvas.line(from: (low, y + 8), to: (high, y + 8), stroke: Style.limit, width: 1.5)
      for x in [low, high] { canvas.line(from: (x, y + 4), to: (x, y + 12), stroke: Style.limit, width: 1.5) }
    }
    // Below the bar, where nothing hides it.
    let x = min(max(left + 8, min(from, to)), width - 8 - needed)
    canvas.text(text, x: max(left + 4, x), y: y + 27, size: Style.small)
  }
}
