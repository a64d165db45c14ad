import Foundation

/// The drawings in what this program wrote, one by one: in a report, and beside an answer in JSON.
enum Charts {
  struct Title: Encodable, Hashable {
    var title: String
    var description: String
  }

  struct Drawing: Hashable {
    var title: Title
    /// One `<svg>` element.
    var svg: String

    /// The drawing as a file of its own.
    var file: Data {
      let isComplete = svg.prefix { $0 != ">" }.contains("xmlns=")
      return Data(
        (isComplete ? svg : "<svg xmlns=\"http://www.w3.org/2000/svg\"" + svg.dropFirst(4)).utf8)
    }
  }

  /// O(length of the page).
  static func drawings(inPage page: String) -> [Drawing] {
    elements(in: page).map {
      Drawing(
        title: Title(title: text("title", in: $0), description: text("desc", in: $0)), svg: String($0))
    }
  }

  /// The member `charts` of an answer; none where it has none.
  static func drawings(inAnswer answer: Data) -> [Drawing] {
    let drawn = try? JSONDecoder().decode(Answer.self, from: answer)
    return (drawn?.charts ?? []).map {
      Drawing(title: Title(title: $0.title, description: $0.description), svg: $0.svg)
    }
  }

  private struct Answer: Decodable {
    var charts: [Chart]?

    struct Chart: Decodable {
      var title: String
      var description: String
      var svg: String
    }
  }

  private static func elements(in page: String) -> [Substring] {
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
