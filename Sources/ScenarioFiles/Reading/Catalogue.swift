import Wording

/// A built-in file of defaults: a tree of names, plus entries of values with their evidence.
struct Catalogue: Sendable {
  var file: String
  var structure: TreeNode
  var entries: [Entry]

  struct Entry: Sendable {
    var evidence: EvidenceEntry
    var parts: [String]
    var base: TreeNode
    var low: TreeNode?
    var high: TreeNode?
  }

  /// The values with the columns chosen for effects and costs; `source` is written into every place.
  func tree(effects: Column, costs: Column, source: Int32) -> TreeNode {
    var tree = structure.relocated(to: source)
    for entry in entries {
      let column: Column =
        switch entry.evidence.follows {
        case .effects: effects
        case .costs: costs
        case .nothing: .base
        }
      _ = tree.set(entry.value(column).relocated(to: source), at: entry.parts[...])
    }
    return tree
  }

  /// Which end of the evidence a scenario is read with.
  enum Column: String, CaseIterable {
    case low, base, high
  }

  /// Everything in the built-in file is read once; a mistake in it would show in every test.
  static let evidence = Catalogue(file: "evidence.yaml", bytes: PackageResources.evidence_yaml)
  /// National figures to compare with; no defaults.
  static let national = Catalogue(file: "national.yaml", bytes: PackageResources.national_yaml)
  static let comprehensive = Catalogue(
    file: "award-comprehensive.yaml", bytes: PackageResources.award_comprehensive_yaml)
  static let distinctive = Catalogue(
    file: "award-distinctive.yaml", bytes: PackageResources.award_distinctive_yaml)
  static let custom = Catalogue(file: "award-custom.yaml", bytes: PackageResources.award_custom_yaml)

  init(file: String, bytes: [UInt8]) {
    self.file = file
    let root: TreeMapping
    switch YAMLLoading.tree(of: String(decoding: bytes, as: UTF8.self), source: 0) {
    case .success(let tree): root = tree.mapping ?? TreeMapping()
    case .failure: root = TreeMapping()
    }
    structure = root["structure"] ?? TreeNode(.mapping(TreeMapping()))
    var sources: [String: EvidenceSource] = [:]
    for (id, node) in root["sources"]?.mapping ?? TreeMapping() {
      let citation = node.mapping?["citation"]?.scalar ?? node.scalar ?? id
      sources[id] = EvidenceSource(
        id: id, title: Phrase(ja: node.mapping?["ja"]?.scalar ?? citation, en: citation),
        url: node.mapping?["url"]?.scalar)
    }
    var entries: [Entry] = []
    if case .list(let items) = root["entries"]?.content ?? .empty {
      for item in items {
        if let mapping = item.mapping, let entry = Entry(mapping, sources: sources) { entries.append(entry) }
      }
    }
    self.entries = entries
  }
}

extension Catalogue.Entry {
  /// `nil` without path and base value.
  init?(_ mapping: TreeMapping, sources: [String: EvidenceSource]) {
    guard let path = mapping["path"]?.scalar, let parts = TreePath.parts(path), let base = mapping["base"]
    else { return nil }
    self.parts = parts
    self.base = base
    low = mapping["low"]
    high = mapping["high"]
    let cited = (mapping["source"]?.scalar ?? "").split(separator: " ").map(String.init)
    var reasoning: Phrase?
    if let ja = mapping["ja"]?.scalar, let en = mapping["en"]?.scalar { reasoning = Phrase(ja: ja, en: en) }
    evidence = EvidenceEntry(
      path: path, base: base.shownText, low: low?.shownText, high: high?.shownText,
      unit: mapping["unit"]?.scalar ?? "",
      follows: mapping["follows"]?.scalar.flatMap(EvidenceEntry.Follows.init) ?? .nothing,
      sources: cited.map { sources[$0] ?? EvidenceSource(id: $0, title: Phrase(verbatim: $0), url: nil) },
      strength: mapping["strength"]?.scalar.flatMap(EvidenceEntry.Strength.init) ?? .estimate,
      reasoning: reasoning)
  }

  func value(_ column: Catalogue.Column) -> TreeNode {
    switch column {
    case .low: low ?? base
    case .base: base
    case .high: high ?? base
    }
  }
}

extension TreeNode {
  /// The same tree with every place in another source.
  func relocated(to source: Int32) -> TreeNode {
    var copy = self
    copy.place.source = source
    switch content {
    case .empty, .scalar: break
    case .list(let items): copy.content = .list(items.map { $0.relocated(to: source) })
    case .mapping(let mapping):
      var moved = TreeMapping()
      for (key, value) in mapping { moved[key] = value.relocated(to: source) }
      copy.content = .mapping(moved)
    }
    return copy
  }

  /// Scalars as they are, lists as `[a, b]`, mappings as `{a: b}`. What would be read as more than one item, or as something else
  /// than text, stands in quotation marks inside them.
  var shownText: String {
    switch content {
    case .empty: ""
    case .scalar(let text): text
    case .list(let items): "[" + items.map(\.itemText).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { "\($0): \($1.itemText)" }.joined(separator: ", ") + "}"
    }
  }

  private var itemText: String {
    guard case .scalar(let text) = content else { return shownText }
    let isPlain =
      !text.isEmpty && !["~", "null", "Null", "NULL"].contains(text) && NumberReading.trimmed(text) == text
      && !text.unicodeScalars.contains { ",[]{}\"'#:&*!|>%@`\\-?\n".unicodeScalars.contains($0) }
    if isPlain || Double(text) != nil || text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }) {
      return text
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
