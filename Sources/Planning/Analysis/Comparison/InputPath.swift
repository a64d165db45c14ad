/// Paths of inputs: parts separated by dots; a part with dots stands in quotation marks.
package enum InputPath {
  /// `researchers."J. Smith".research` → `researchers`, `"J. Smith"`, `research`; quotation marks stay. O(length).
  package static func parts(_ path: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in path {
      if character == "\"" { isQuoted.toggle() }
      if character == ".", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// The first `count` parts, or the whole path when it has no more.
  package static func prefix(_ path: String, _ count: Int) -> String {
    parts(path).prefix(count).joined(separator: ".")
  }
}
