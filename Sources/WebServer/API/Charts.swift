import Foundation

/// The drawings in a report that this program wrote, one by one.
enum Charts {
  struct Title: Encodable, Hashable {
    var title: String
    var description: String
  }

  /// O(length of the page).
  static func titles(in page: String) -> [Title] {
    drawings(in: page).map { Title(title: text("title", in: $0), description: text("desc", in: $0)) }
  }

  /// The drawing as a file of its own, counted from 0.
  static func chart(_ number: Int, in page: String) -> Data? {
    let all = drawings(in: page)
    guard all.indices.contains(number) else { return nil }
    let drawing = all[number]
    let isComplete = drawing.prefix { $0 != ">" }.contains("xmlns=")
    return Data(
      (isComplete
        ? String(drawing) : "<svg xmlns=\"http://www.w3.org/2000/svg\"" + drawing.dropFirst(4)).utf8)
  }

  private static func drawings(in page: String) -> [Substring] {
    var result: [Substring] = []
    var rest = page[...]
    while let start = rest.range(of: "<svg"),
      let end = rest.range(of: "</svg>", range: start.lowerBound..<rest.endIndex)
    {
      result.append(page[start.lowerBound..<end.upperBound])
      rest = page[end.upperBound...]
    }
    return result
  }

  /// Text of the first element of that name, with the five entities resolved.
  private static func text(_ element: String, in drawing: Substring) -> String {
    guard let start = drawing.range(of: "<\(element)"),
      let open = drawing.range(of: ">", range: start.upperBound..<drawing.endIndex),
      let close = drawing.range(of: "</\(element)>", range: open.upperBound..<drawing.endIndex)
    else { return "" }
    var text = String(drawing[open.upperBound..<close.lowerBound])
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text = text.replacingOccurrences(of: entity, with: character) }
    return text
  }
}
