package import Planning
package import Wording

/// What a default's path means in words: `roles.technician.annualCost` is the yearly cost of a technician.
package struct DefaultLabel: Sendable {
  /// Titles of what paths name, by collection and identifier.
  private let titles: [String: String]

  package init(_ scenario: Scenario) {
    var titles: [String: String] = [:]
    for item in scenario.roles { titles["roles." + item.id] = item.title }
    for item in scenario.chores { titles["chores." + item.id] = item.title }
    for item in scenario.sessionKinds { titles["sessionKinds." + item.id] = item.title }
    for item in scenario.measures { titles["measures." + item.id] = item.title }
    for item in scenario.award.purses { titles["purses." + item.id] = item.title }
    for item in scenario.substitutes {
      // Built-in tiers are called after the default that they are made from: `physicianNear@D01`.
      titles["substituteDefaults." + item.id.prefix { $0 != "@" }] = item.title
    }
    self.titles = titles
  }

  /// O(length). A path that the catalogue of words lacks stands for itself.
  package func phrase(_ path: String) -> Phrase {
    let parts = path.split(separator: ".").map(String.init)
    guard let key = parts.last, parts.count > 1 else { return Phrase(verbatim: path) }
    // A number by chore: `roles.clerk.skills.bench`, `measures.scribe.savings.bench`.
    if parts.count == 4, let label = Phrase.DefaultItem.key(parts[2]), let chore = titles["chores." + key] {
      return Phrase.DefaultItem.of(
        entity(parts[0], parts[1]), Phrase.Layout.inParentheses(label, Phrase(verbatim: chore)))
    }
    guard let label = Phrase.DefaultItem.key(key) else { return Phrase(verbatim: path) }
    switch (parts[0], parts.count) {
    case ("award", 4): return Phrase.DefaultItem.of(entity(parts[1], parts[2]), label)
    case ("award", 3): return Phrase.DefaultItem.key(parts[1] + "." + key) ?? label
    case (_, 3), (_, 4): return Phrase.DefaultItem.of(entity(parts[0], parts[1]), label)
    default: return Phrase.DefaultItem.key(parts[0] + "." + key) ?? label
    }
  }

  private func entity(_ collection: String, _ id: String) -> Phrase {
    Phrase.DefaultItem.rank(id) ?? Phrase(verbatim: titles["\(collection).\(id)"] ?? id)
  }
}
