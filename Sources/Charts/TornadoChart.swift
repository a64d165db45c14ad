/// How far each uncertain number moves the result to either side.
package struct TornadoChart: Sendable {
  package struct Bar: Sendable {
    package var name: String
    /// Difference to the result as things are at the low and at the high end; `nil` where there is none.
    package var low: Double?
    package var high: Double?
    /// The ends as they are to be read.
    package var lowText: String
    package var highText: String

    package init(name: String, low: Double?, high: Double?, lowText: String, highText: String) {
      self.name = name
      self.low = low
      self.high = high
      self.lowText = lowText
      self.highText = highText
    }
  }

  /// The longest first.
  package var bars: [Bar]
  package var lowName: String
  package var highName: String
  package var axis: String

  package init(bars: [Bar], lowName: String, highName: String, axis: String) {
    self.bars = bars
    self.lowName = lowName
    self.highName = highName
    self.axis = axis
  }

  private static let rowHeight = 30.0

  /// O(bars).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let lowFill = canvas.hatching(id: frame.id + "-low", ground: "#e9ecf0", lines: Style.before)
    let labels = RowLabels(bars.map(\.name), chartWidth: frame.width)
    let values = bars.flatMap { [$0.low, $0.high].compactMap { $0 } }
    let ticks = Ticks(from: values.min() ?? 0, to: max(values.max() ?? 0, 1e-6))
    let left = labels.width + 14
    let scale = LinearScale(domain: ticks.first...ticks.last, range: (left + 8, frame.width - 20))
    let legend = Legend(entries: [(lowFill, lowName), (Style.after, highName)])
    let top = legend.draw(on: &canvas, x: left, y: 4, width: frame.width - left) + 10
    let bottom = top + Double(bars.count) * Self.rowHeight
    Axis(ticks: ticks, scale: scale).drawAcross(on: &canvas, top: top, bottom: bottom)
    for (index, bar) in bars.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      labels.draw(index, on: &canvas, x: left - 6, middle: y + 15)
      draw(bar.low, lowFill, "\(bar.name) \(bar.lowText)", y + 3, scale, &canvas)
      draw(bar.high, Style.after, "\(bar.name) \(bar.highText)", y + 15, scale, &canvas)
    }
    canvas.text(
      axis, x: frame.width / 2, y: bottom + 34, size: Style.small, anchor: .middle, fill: Style.faint)
    return canvas.chart(frame, height: bottom + 42)
  }

  private func draw(
    _ value: Double?, _ fill: String, _ tip: String, _ y: Double, _ scale: LinearScale, _ canvas: inout Canvas
  ) {
    guard let value else { return }
    let (zero, end) = (scale(0), scale(value))
    canvas.rectangle(
      x: min(zero, end), y: y, width: max(1, abs(end - zero)), height: 11, fill: fill, stroke: Style.faint,
      tip: tip)
  }
}
