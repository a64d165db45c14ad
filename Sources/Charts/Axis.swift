/// Ticks with thin lines through the chart.
struct Axis {
  let ticks: Ticks
  let scale: LinearScale
  var text: (Double) -> String

  init(ticks: Ticks, scale: LinearScale, text: ((Double) -> String)? = nil) {
    self.ticks = ticks
    self.scale = scale
    self.text = text ?? { ticks.text($0) }
  }

  /// Values run from left to right.
  func drawAcross(on canvas: inout Canvas, top: Double, bottom: Double) {
    for value in ticks.values {
      let x = scale(value)
      canvas.line(from: (x, top), to: (x, bottom), stroke: value == 0 ? Style.faint : Style.grid)
      canvas.text(text(value), x: x, y: bottom + 15, size: Style.small, anchor: .middle, fill: Style.faint)
    }
  }

  /// Values run upward.
  func drawUp(on canvas: inout Canvas, left: Double, right: Double) {
    for value in ticks.values {
      let y = scale(value)
      canvas.line(from: (left, y), to: (right, y), stroke: value == 0 ? Style.faint : Style.grid)
      canvas.text(text(value), x: left - 6, y: y + 4, size: Style.small, anchor: .end, fill: Style.faint)
    }
  }
}
