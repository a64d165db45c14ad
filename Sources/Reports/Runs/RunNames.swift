import Planning
import Wording

/// Names for the identifiers of a plan on record, as far as its inputs and answer have them; else the identifiers.
struct RunNames {
  private let values: [String: String]
  private var people: [String: String] = [:]

  init(_ run: ArchivedRun) {
    values = Dictionary(run.inputs.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    for entry in run.answer?.list("researchers") ?? [] {
      if let name = entry.member("name")?.string { people[entry.text("researcher")] = name }
    }
  }

  func person(_ id: String) -> Phrase { Phrase(verbatim: people[id] ?? id) }
  func role(_ id: String) -> Phrase { title("roles", id) ?? Phrase(verbatim: id) }
  func department(_ id: String) -> Phrase { title("departments", id) ?? Phrase(verbatim: id) }
  func duty(_ id: String) -> Phrase { title("sessionKinds", id) ?? Phrase(verbatim: id) }
  func measure(_ id: String) -> Phrase { title("measures", id) ?? Phrase(verbatim: id) }

  /// A tier's own title, else that of the tier it is made from.
  func tier(_ id: String) -> Phrase {
    title("substitutes", id) ?? value("substitutes", id, "tier").flatMap { title("substituteDefaults", $0) }
      ?? Phrase(verbatim: id)
  }

  /// A centre is told from those of other institutions by whose it is.
  func place(_ id: String) -> Phrase {
    guard let title = title("places", id) else { return Phrase(verbatim: id) }
    guard value("places", id, "kind") == "centre", hasSeveralInstitutions,
      let institution = value("places", id, "institution")
    else { return title }
    return Phrase.Layout.inParentheses(
      title, self.title("institutions", institution) ?? Phrase(verbatim: institution))
  }

  private var hasSeveralInstitutions: Bool {
    values.keys.count { $0.hasPrefix("institutions.") && $0.hasSuffix(".title") } > 1
  }

  /// A user's title, or a built-in one in both languages.
  private func title(_ collection: String, _ id: String) -> Phrase? {
    if let title = value(collection, id, "title") ?? value(collection, id, "name") {
      return Phrase(verbatim: title)
    }
    guard let ja = value(collection, id, "title.ja"), let en = value(collection, id, "title.en") else {
      return nil
    }
    return Phrase(ja: ja, en: en)
  }

  /// In a path, a part with dots stands in quotation marks.
  private func value(_ collection: String, _ id: String, _ key: String) -> String? {
    values["\(collection).\(id.contains(".") ? "\"\(id)\"" : id).\(key)"]
  }
}
