/// Samples of fills with their names, in rows that fit the width.
struct Legend {
  var entries: [(fill: String, name: String)]

  private static let sample = 14.0
  private static let gap = 18.0
  private static let rowHeight = 18.0

  /// Draws it from `y` down and returns its height; nothing for no entries.
  func draw(on canvas: inout Canvas, x: Double, y: Double, width: Double) -> Double {
    guard !entries.isEmpty else { return 0 }
    var (left, top) = (x, y)
    for entry in entries {
      let needed = Self.sample + 6 + TextWidth.of(entry.name)
      if left > x, left + needed > x + width { (left, top) = (x, top + Self.rowHeight) }
      canvas.rectangle(
        x: left, y: top, width: Self.sample, height: 12, fill: entry.fill, stroke: Style.faint)
      canvas.text(entry.name, x: left + Self.sample + 6, y: top + 10.5)
      left += needed + Self.gap
    }
    return top - y + Self.rowHeight
  }
}
