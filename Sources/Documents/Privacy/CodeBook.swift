package import Planning

/// Codes for people: who is R01 is known only to whoever holds the key.
package struct CodeBook: Sendable {
  /// In the order of the codes.
  package let entries: [Entry]
  private let codes: [String: String]
  private let terms: CodeTerms

  package struct Entry: Hashable, Sendable {
    package var code: String
    package var id: String
    package var name: String
  }

  /// Codes in an order drawn from everything that the scenario was read from, so that they tell nothing of the order in the
  /// files and yet are the same for the same scenario. Nothing that is published may give the order away: a hash of the
  /// inputs would, because runs show it. O(researchers + inputs).
  package init(_ scenario: Scenario, inputs: [InputValue]) {
    var generator = SplitMix64(seed: Self.seed(inputs))
    let order = generator.choose(scenario.researchers.count, of: Array(scenario.researchers.indices))
    let digits = max(2, String(order.count).count)
    entries = order.enumerated().map { number, index in
      let text = String(number + 1)
      let code = "R" + String(repeating: "0", count: digits - text.count) + text
      let person = scenario.researchers[index]
      return Entry(code: code, id: person.id, name: person.name)
    }
    codes = Dictionary(entries.map { ($0.id, $0.code) }) { first, _ in first }
    terms = CodeTerms(entries)
  }

  /// FNV-1a, 64 bits, of a word of our own and all paths and values.
  private static func seed(_ inputs: [InputValue]) -> UInt64 {
    let texts = ["codes"] + inputs.flatMap { [$0.path, $0.value] }
    return texts.reduce(14_695_981_039_346_656_037) { hash, text in
      // A byte that no UTF-8 holds ends each text.
      (Array(text.utf8) + [0xFF]).reduce(hash) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
  }

  /// The code of a researcher; an unknown identifier becomes a code that is nobody's.
  package func code(_ id: String) -> String { codes[id] ?? "R?" }

  /// A text in which names and identifiers have become codes: see `CodeTerms`.
  func coded(_ text: String) -> String { terms.coded(text) }
}
