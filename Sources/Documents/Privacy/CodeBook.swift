package import Planning

/// Codes for people: who is R01 is known only to whoever holds the key.
package struct CodeBook: Sendable {
  /// In the order of the codes.
  package let entries: [Entry]
  private let codes: [String: String]

  package struct Entry: Hashable, Sendable {
    package var code: String
    package var id: String
    package var name: String
  }

  /// Codes in an order drawn from the hash of the inputs, so that they tell nothing of the order in the files and yet are
  /// the same for the same scenario. O(researchers).
  package init(_ scenario: Scenario, inputsHash: String) {
    var generator = SplitMix64(seed: Self.seed(inputsHash))
    let order = generator.choose(scenario.researchers.count, of: Array(scenario.researchers.indices))
    let digits = max(2, String(order.count).count)
    entries = order.enumerated().map { number, index in
      let text = String(number + 1)
      let code = "R" + String(repeating: "0", count: digits - text.count) + text
      let person = scenario.researchers[index]
      return Entry(code: code, id: person.id, name: person.name)
    }
    codes = Dictionary(entries.map { ($0.id, $0.code) }) { first, _ in first }
  }

  /// FNV-1a, 64 bits, of the hash's text.
  private static func seed(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// The code of a researcher; an unknown identifier becomes a code that is nobody's.
  package func code(_ id: String) -> String { codes[id] ?? "R?" }

  /// A text in which names of two characters and more have become codes.
  func coded(_ text: String) -> String {
    // Longer names first: one may be part of another.
    entries.filter { $0.name.count >= 2 }.sorted { ($1.name.count, $0.code) < ($0.name.count, $1.code) }
      .reduce(text) { Self.replacing($1.name, by: $1.code, in: $0) }
  }

  private static func replacing(_ name: String, by code: String, in text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix(name) {
        result += code
        rest = rest.dropFirst(name.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
