import Planning
import Wording

/// What the paths of two scenarios' inputs mean in words.
struct InputLabel {
  private let labels: DefaultLabel
  /// Titles of entries by collection and identifier.
  private let titles: [String: String]

  init(_ before: Scenario, _ after: Scenario) {
    labels = DefaultLabel(after)
    var titles: [String: String] = [:]
    for scenario in [before, after] {
      func add(_ collection: String, _ id: String, _ title: String) {
        if !title.isEmpty { titles[collection + "." + id] = title }
      }
      for item in scenario.researchers { add("researchers", item.id, item.name) }
      for item in scenario.departments { add("departments", item.id, item.title) }
      for item in scenario.institutions { add("institutions", item.id, item.title) }
      for item in scenario.places { add("places", item.id, item.title) }
      for item in scenario.roles { add("roles", item.id, item.title) }
      for item in scenario.sessionKinds { add("sessionKinds", item.id, item.title) }
      for item in scenario.chores { add("chores", item.id, item.title) }
      for item in scenario.measures { add("measures", item.id, item.title) }
      for item in scenario.substitutes { add("substitutes", item.id, item.title) }
      for item in scenario.requirements { add("requirements", item.id, item.title) }
      for item in scenario.quotas { add("quotas", item.id, item.title) }
      for item in scenario.commitments { add("commitments", item.id, item.title) }
    }
    self.titles = titles
  }

  private static let collections: Set<String> = [
    "researchers", "departments", "institutions", "places", "recruitment", "substitutes", "requirements",
    "quotas", "commitments", "pins", "roles", "sessionKinds", "chores", "measures",
  ]

  /// `researchers.R01.research` is "Sato: hours of research", `researchers.R01` "researchers: Sato". O(length).
  func phrase(_ path: String) -> Phrase {
    let parts = InputPath.parts(path).map { part in
      part.hasPrefix("\"") ? String(part.dropFirst().dropLast()) : part
    }
    if let known = Phrase.InputItem.known(path) { return known }
    if parts.count == 1 { return Phrase.InputItem.subject(parts[0]) }
    if parts.count == 2, let section = Phrase.DefaultItem.key(path) { return section }
    guard Self.collections.contains(parts[0]) else { return labels.phrase(path) }
    let entry = Phrase(verbatim: titles["\(parts[0]).\(parts[1])"] ?? parts[1])
    if parts.count == 2 { return Phrase.Layout.named(Phrase.InputItem.subject(parts[0]), entry) }
    let items = parts.dropFirst(2).map { part in
      Phrase.InputItem.key(part) ?? Phrase(verbatim: title(ofPart: part))
    }
    return Phrase.DefaultItem.of(entry, Phrase.joined(items, by: Phrase(verbatim: " ")))
  }

  /// A chore, kind of session or role that a path goes through.
  private func title(ofPart part: String) -> String {
    ["chores", "sessionKinds", "roles"].compactMap { titles["\($0).\(part)"] }.first ?? part
  }

  func phrase(_ label: ChangeGroup.Label) -> Phrase {
    switch label {
    case .with(let change): Phrase.Bridge.with(change)
    case .without(let change): Phrase.Bridge.without(change)
    case .order: Phrase.Bridge.order
    case .all: Phrase.Bridge.all
    case .part(let path):
      Phrase.Layout.inParentheses(phrase(path), Phrase(verbatim: path))
    }
  }
}
