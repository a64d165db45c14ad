/// Names of rows on the left of a chart: as much room as they need, up to a third of the width, in two lines at most.
struct RowLabels {
  let names: [String]
  let width: Double

  /// O(total length).
  init(_ names: [String], chartWidth: Double) {
    self.names = names
    let widest = names.map { TextWidth.of($0) }.max() ?? 0
    width = min(widest + 4, chartWidth * 0.34)
  }

  /// Whether some name takes two lines, which need room.
  var hasTwoLines: Bool { names.contains { TextWidth.of($0) > width } }

  /// Draws a name around the middle of its row, ending at `x`.
  func draw(_ index: Int, on canvas: inout Canvas, x: Double, middle: Double) {
    let name = names[index]
    let lines = TextWidth.lines(name, width: width, atMost: 2)
    let whole = lines.joined() == name ? nil : name
    let first = middle + 4 - Double(lines.count - 1) * 6.5
    for (number, line) in lines.enumerated() {
      canvas.text(line, x: x, y: first + Double(number) * 13, anchor: .end, tip: whole)
    }
  }
}
