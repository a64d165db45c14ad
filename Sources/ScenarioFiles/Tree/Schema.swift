/// Which keys exist where: the one list that readers, tables, suggestions and documentation share.
struct Schema: Sendable {
  /// A key, with the column heads that people in Japanese offices write for it.
  struct Field: Sendable {
    var name: String
    var heads: [String]

    init(_ name: String, _ heads: String...) {
      self.name = name
      self.heads = heads
    }
  }

  /// Columns such as `session:outpatient`: prefix, then a name; the cell goes to `path` with `*` replaced.
  struct Family: Sendable {
    var prefix: String
    var heads: [String]
    var path: [String]

    init(_ prefix: String, _ heads: String..., path: [String]) {
      self.prefix = prefix
      self.heads = heads
      self.path = path
    }
  }

  /// The key in the document.
  var name: String
  var fields: [Field]
  var families: [Family]
  /// Keys that hold mappings or lists and so have no column of their own name.
  var nested: [String]

  init(_ name: String, _ fields: [Field], families: [Family] = [], nested: [String] = []) {
    self.name = name
    self.fields = fields
    self.families = families
    self.nested = nested
  }

  /// Every key an entry may have in YAML.
  var keys: [String] { fields.map(\.name) + nested }

  /// Where a column's cells go, or `nil` for an unknown head.
  func target(ofColumn head: String) -> [String]? {
    let plain = NumberReading.normalised(head)
    if let field = fields.first(where: { $0.name == plain || $0.heads.contains(plain) }) {
      return [field.name]
    }
    let parts = plain.split(separator: ":", maxSplits: 1).map { NumberReading.trimmed(String($0)) }
    guard parts.count == 2, !parts[1].isEmpty,
      let family = families.first(where: { $0.prefix == parts[0] || $0.heads.contains(parts[0]) })
    else { return nil }
    return family.path.map { $0 == "*" ? parts[1] : $0 }
  }

  /// Names for suggestions.
  var columnNames: [String] { fields.flatMap { [$0.name] + $0.heads } + families.map { $0.prefix + ":" } }
}
