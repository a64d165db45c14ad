/// A staircase: the best value for each amount of money.
package struct StepChart: Sendable {
  /// A step begins at `x`, the least money for which `y` is reached, and lasts to the next.
  package struct Step: Sendable {
    package var x: Double
    package var y: Double
    /// As they are to be read.
    package var text: String

    package init(x: Double, y: Double, text: String) {
      self.x = x
      self.y = y
      self.text = text
    }
  }

  /// From the lowest to the highest.
  package var steps: [Step]
  /// Where the last step ends.
  package var end: Double
  package var xAxis: String
  package var yAxis: String
  package var xText: @Sendable (Double) -> String

  package init(
    steps: [Step], end: Double, xAxis: String, yAxis: String, xText: @escaping @Sendable (Double) -> String
  ) {
    self.steps = steps
    self.end = end
    self.xAxis = xAxis
    self.yAxis = yAxis
    self.xText = xText
  }

  private static let plotHeight = 230.0

  /// O(steps).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let yTicks = Ticks(from: steps.map(\.y).min() ?? 0, to: steps.map(\.y).max() ?? 1)
    let xTicks = Ticks(to: max(end, steps.map(\.x).max() ?? 1))
    let left = (yTicks.values.map { TextWidth.of(yTicks.text($0), size: Style.small) }.max() ?? 0) + 14
    let right = frame.width - 24
    let (top, bottom) = (26.0, 26 + Self.plotHeight)
    let x = LinearScale(domain: xTicks.first...xTicks.last, range: (left, right))
    let y = LinearScale(domain: yTicks.first...yTicks.last, range: (bottom, top))
    Axis(ticks: yTicks, scale: y).drawUp(on: &canvas, left: left, right: right)
    Axis(ticks: xTicks, scale: x, text: xText).drawAcross(on: &canvas, top: top, bottom: bottom)
    canvas.text(yAxis, x: 4, y: 14, size: Style.small, fill: Style.faint)
    canvas.text(
      xAxis, x: (left + right) / 2, y: bottom + 34, size: Style.small, anchor: .middle, fill: Style.faint)
    var points: [(x: Double, y: Double)] = []
    for (index, step) in steps.enumerated() {
      let next = index + 1 < steps.count ? steps[index + 1].x : max(end, step.x)
      points += [(x(step.x), y(step.y)), (x(next), y(step.y))]
    }
    canvas.path(points, stroke: Style.after, width: 2.5)
    for step in steps {
      canvas.circle(x: x(step.x), y: y(step.y), radius: 4, fill: Style.after, tip: step.text)
    }
    if end > 0 {
      canvas.line(from: (x(end), top), to: (x(end), bottom), stroke: Style.limit, width: 1.5, dashes: "5 4")
    }
    return canvas.chart(frame, height: bottom + 42)
  }
}
