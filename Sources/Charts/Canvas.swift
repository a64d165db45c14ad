import Wording

/// An SVG drawing in the making. Elements come in the order drawn, attributes in the order given, coordinates to a
/// hundredth of a pixel: the same drawing is always the same bytes.
struct Canvas {
  private var elements: [String] = []
  private var definitions: [String] = []

  enum Anchor: String { case start, middle, end }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil,
    tip: String? = nil
  ) {
    let border = stroke.map { " stroke=\"\($0)\" stroke-width=\"1\"" } ?? ""
    let start =
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(0, width)))\" "
      + "height=\"\(number(max(0, height)))\" fill=\"\(fill)\"\(border)"
    elements.append(start + Canvas.ending(tip, "rect"))
  }

  mutating func line(
    from first: (x: Double, y: Double), to last: (x: Double, y: Double), stroke: String, width: Double = 1,
    dashes: String? = nil
  ) {
    let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    elements.append(
      "<line x1=\"\(number(first.x))\" y1=\"\(number(first.y))\" x2=\"\(number(last.x))\" y2=\"\(number(last.y))\" "
        + "stroke=\"\(stroke)\" stroke-width=\"\(number(width))\"\(dash)/>")
  }

  mutating func path(_ points: [(x: Double, y: Double)], stroke: String, width: Double) {
    guard let first = points.first else { return }
    let steps = points.dropFirst().map { "L\(number($0.x)) \(number($0.y))" }.joined()
    elements.append(
      "<path d=\"M\(number(first.x)) \(number(first.y))\(steps)\" fill=\"none\" stroke=\"\(stroke)\" "
        + "stroke-width=\"\(number(width))\"/>")
  }

  mutating func circle(x: Double, y: Double, radius: Double, fill: String, tip: String? = nil) {
    let start = "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\" fill=\"\(fill)\""
    elements.append(start + Canvas.ending(tip, "circle"))
  }

  /// One line of text with its baseline at `y`. Text that was shortened has the whole as its tip.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = Style.size, anchor: Anchor = .start,
    fill: String = Style.ink, isBold: Bool = false, tip: String? = nil
  ) {
    guard !text.isEmpty else { return }
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let whole = tip.map { "<title>\(MarkupText.escaped($0))</title>" } ?? ""
    elements.append(
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" text-anchor=\"\(anchor.rawValue)\" "
        + "fill=\"\(fill)\"\(weight)>\(whole)\(MarkupText.escaped(text))</text>")
  }

  /// A fill of slanting lines, so that two fills differ on a black-and-white print, too.
  mutating func hatching(id: String, ground: String, lines: String) -> String {
    definitions.append(
      "<pattern id=\"\(id)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + "<rect width=\"6\" height=\"6\" fill=\"\(ground)\"/>"
        + "<rect width=\"2.5\" height=\"6\" fill=\"\(lines)\"/></pattern>")
    return "url(#\(id))"
  }

  /// The whole drawing, with its words for screen readers.
  func chart(_ frame: ChartFrame, height: Double) -> Chart {
    let size = "width=\"\(number(frame.width))\" height=\"\(number(height))\""
    let box = "viewBox=\"0 0 \(number(frame.width)) \(number(height))\""
    let names = "\(frame.id)-title \(frame.id)-desc"
    let parts =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) \(box) role=\"img\" aria-labelledby=\"\(names)\" "
          + "font-family=\"\(Style.fonts)\">",
        "<title id=\"\(frame.id)-title\">\(MarkupText.escaped(frame.title))</title>",
        "<desc id=\"\(frame.id)-desc\">\(MarkupText.escaped(frame.summary))</desc>",
      ] + (definitions.isEmpty ? [] : ["<defs>" + definitions.joined() + "</defs>"]) + elements + ["</svg>"]
    return Chart(
      svg: parts.joined(separator: "\n"), title: frame.title, summary: frame.summary, width: frame.width,
      height: height)
  }

  private static func ending(_ tip: String?, _ name: String) -> String {
    tip.map { "><title>\(MarkupText.escaped($0))</title></\(name)>" } ?? "/>"
  }

  private func number(_ value: Double) -> String { NumberText.compact(value).filter { $0 != "," } }
}
