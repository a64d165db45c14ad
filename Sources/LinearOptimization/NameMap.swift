/// Unique, readable ASCII names of at most 60 characters for any names, with the way back.
///
/// Solvers' file formats drop, cut or trip over Japanese, spaces, long names and words of their own
/// grammar. Letters, digits, `_` and `.` are kept, every other run of characters becomes one `_`; a name
/// that would be read as a number, an exponent or a keyword gets the prefix; a name already taken gets
/// `_2`, `_3`, …
package struct NameMap: Hashable, Sendable {
  /// Longest name given out.
  package static let maximumLength = 60

  /// The names as they came.
  package let originals: [String]
  /// The ASCII names, in the same order.
  package let names: [String]
  private let positions: [String: Int]

  /// - Parameters:
  ///   - originals: any names; equal ones still get different ASCII names.
  ///   - prefix: one ASCII letter other than e, put before names that cannot stand alone; also the whole
  ///     name, with the position, where nothing readable is left.
  package init(_ originals: [String], prefix: String) {
    var taken: [String: Int] = [:]
    var nextSuffix: [String: Int] = [:]
    var names: [String] = []
    names.reserveCapacity(originals.count)
    for (position, original) in originals.enumerated() {
      let base = Self.readable(original, prefix: prefix, position: position)
      var name = base
      var suffix = nextSuffix[base] ?? 2
      while taken[name] != nil {
        let ending = "_\(suffix)"
        name = base.prefix(Self.maximumLength - ending.count) + ending
        suffix += 1
      }
      nextSuffix[base] = suffix
      taken[name] = position
      names.append(name)
    }
    self.originals = originals
    self.names = names
    positions = taken
  }

  /// The original behind an ASCII name; nil if it was never given out.
  package func original(of name: String) -> String? { positions[name].map { originals[$0] } }

  /// The pairs whose name had to change, in order.
  package var changed: [(name: String, original: String)] {
    zip(names, originals).filter { $0 != $1 }.map { (name: $0, original: $1) }
  }

  /// The whole mapping as lines `name<TAB>original`, control characters escaped.
  package var table: String {
    zip(names, originals).map { "\($0)\t\(Self.printable($1))\n" }.joined()
  }

  /// `text` on one line: backslash and control characters as `\\` and `\u{…}`.
  static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        result += "\\\\"
      } else if scalar.properties.generalCategory == .control || scalar.value == 0x2028 {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func readable(_ original: String, prefix: String, position: Int) -> String {
    var kept = ""
    var isGap = false
    for scalar in original.unicodeScalars {
      if isPlain(scalar) {
        // A gap at the very start is left out: nothing would be separated by it.
        if isGap, !kept.isEmpty { kept += "_" }
        isGap = false
        kept.unicodeScalars.append(scalar)
      } else {
        isGap = true
      }
      if kept.count >= maximumLength { break }
    }
    if !kept.unicodeScalars.contains(where: { $0 != "_" && $0 != "." }) { return "\(prefix)\(position)" }
    if needsPrefix(kept) { kept = prefix + "_" + kept }
    return String(kept.prefix(maximumLength))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
    default: false
    }
  }

  /// Whether the LP format could take the name for a number, an exponent (`e3`) or a keyword.
  private static func needsPrefix(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return true }
    if first == "." || ("0"..."9").contains(first) { return true }
    if first == "e" || first == "E" {
      let next = name.unicodeScalars.dropFirst().first
      if next.map({ ("0"..."9").contains($0) || $0 == "." || $0 == "e" || $0 == "E" }) ?? true { return true }
    }
    return keywords.contains(name.lowercased())
  }

  private static let keywords: Set<String> = [
    "minimize", "minimise", "minimum", "min", "maximize", "maximise", "maximum", "max", "subject", "such",
    "st", "s.t.", "st.", "bounds", "bound", "free", "inf", "infinity", "nan", "general", "generals", "gen",
    "integer", "integers", "int", "binary", "binaries", "bin", "semi", "semis", "sin", "sec", "sos", "sos1",
    "sos2", "end", "rhs", "marker",
  ]
}
