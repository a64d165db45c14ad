import Wording

/// Finds entries by identifier, or by a name that only one of them has.
struct ReferenceIndex {
  private var ids: Set<String>
  private var order: [String]
  /// `nil` value: the label is not unique.
  private var labels: [String: String?] = [:]

  /// `labels` are the keys whose texts name an entry besides its identifier.
  init(_ mapping: TreeMapping, labels keys: [String]) {
    order = mapping.keys
    ids = Set(mapping.keys)
    for (id, entry) in mapping {
      for key in keys {
        guard let label = entry.mapping?[key] else { continue }
        if let text = label.scalar { add(text, id) }
        if case .list(let items) = label.content { for item in items { item.scalar.map { add($0, id) } } }
        if let texts = label.mapping { for (_, text) in texts { text.scalar.map { add($0, id) } } }
      }
    }
  }

  private mutating func add(_ label: String, _ id: String) {
    if let known = labels[label], known != id {
      labels[label] = .some(nil)
    } else {
      labels[label] = .some(id)
    }
  }

  func resolve(_ name: String) -> String? {
    if ids.contains(name) { return name }
    if let label = labels[name] { return label }
    let plain = NumberReading.normalised(name)
    return ids.contains(plain) ? plain : labels[plain] ?? nil
  }

  func isAmbiguous(_ name: String) -> Bool {
    guard !ids.contains(name), let label = labels[name] else { return false }
    return label == nil
  }

  /// The first identifiers: what a finding shows as known.
  var examples: [String] { Array(order.prefix(9)) }

  /// The nearest identifier or label; looks at no more than a thousand, it is only a suggestion.
  func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: Array(order.prefix(1_000)) + labels.keys.sorted().prefix(1_000))
  }
}
