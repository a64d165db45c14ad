/// Paths in the scenario's document: parts separated by dots; a part with dots stands in quotation marks.
package enum TreePath {
  /// `researchers."J. Smith".research` → its parts; `nil` when malformed.
  package static func parts(_ text: String) -> [String]? {
    var parts: [String] = []
    var rest = Substring(NumberReading.trimmed(text))
    while true {
      if rest.hasPrefix("\"") {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        parts.append(String(rest[..<end]))
        rest = rest[rest.index(after: end)...]
        guard rest.isEmpty || rest.hasPrefix(".") else { return nil }
      } else {
        let part = rest.prefix { $0 != "." }
        parts.append(String(part))
        rest = rest.dropFirst(part.count)
      }
      guard let last = parts.last, !last.isEmpty, parts.count <= YAMLLoading.depthLimit else { return nil }
      if rest.isEmpty { return parts }
      rest = rest.dropFirst()
    }
  }

  package static func text(_ parts: [String]) -> String {
    parts.map { $0.contains(".") ? "\"\($0)\"" : $0 }.joined(separator: ".")
  }
}
