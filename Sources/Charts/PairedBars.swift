package import Wording

/// Two values beside each other for each of several things: before above, after below.
package struct PairedBars: Sendable {
  package struct Row: Sendable {
    package var name: String
    package var before: Double
    package var after: Double
    /// The values as they are to be read.
    package var beforeText: String
    package var afterText: String

    package init(name: String, before: Double, after: Double, beforeText: String, afterText: String) {
      self.name = name
      self.before = before
      self.after = after
      self.beforeText = beforeText
      self.afterText = afterText
    }
  }

  package var rows: [Row]
  package var beforeName: String
  package var afterName: String
  /// What the axis counts, with its unit.
  package var axis: String

  package init(rows: [Row], beforeName: Phrase, afterName: Phrase, axis: Phrase, language: Language) {
    self.rows = rows
    self.beforeName = beforeName.text(language)
    self.afterName = afterName.text(language)
    self.axis = axis.text(language)
  }

  private static let rowHeight = 36.0

  /// O(rows).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let beforeFill = canvas.hatching(id: frame.id + "-before", ground: "#e9ecf0", lines: Style.before)
    let labels = RowLabels(rows.map(\.name), chartWidth: frame.width)
    let ticks = Ticks(to: rows.map { max($0.before, $0.after) }.max() ?? 1)
    let widestText = rows.flatMap { [$0.beforeText, $0.afterText] }.map {
      TextWidth.of($0, size: Style.small)
    }.max()
    let left = labels.width + 10
    let right = frame.width - (widestText ?? 0) - 20
    let scale = LinearScale(domain: ticks.first...ticks.last, range: (left, right))
    let legend = Legend(entries: [(beforeFill, beforeName), (Style.after, afterName)])
    let top = legend.draw(on: &canvas, x: left, y: 4, width: frame.width - left) + 10
    let bottom = top + Double(rows.count) * Self.rowHeight
    Axis(ticks: ticks, scale: scale).drawAcross(on: &canvas, top: top, bottom: bottom)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      labels.draw(index, on: &canvas, x: left - 8, middle: y + 17)
      draw(row.before, row.beforeText, beforeFill, row.name, beforeName, y + 4, scale, &canvas)
      draw(row.after, row.afterText, Style.after, row.name, afterName, y + 18, scale, &canvas)
    }
    canvas.text(
      axis, x: frame.width / 2, y: bottom + 34, size: Style.small, anchor: .middle, fill: Style.faint)
    return canvas.chart(frame, height: bottom + 42)
  }

  private func draw(
    _ value: Double, _ text: String, _ fill: String, _ name: String, _ series: String, _ y: Double,
    _ scale: LinearScale, _ canvas: inout Canvas
  ) {
    let zero = scale(0)
    let end = scale(value)
    canvas.rectangle(
      x: min(zero, end), y: y, width: abs(end - zero), height: 12, fill: fill, stroke: Style.faint,
      tip: "\(name) \(series) \(text)")
    canvas.text(text, x: max(zero, end) + 4, y: y + 10, size: Style.small)
  }
}
