import Wording

/// The entries of one collection as rows of texts under columns; what fits no column is left over, by its path.
struct EntryTable {
  /// A column: a field of the schema, or one member of a family such as `session:outpatient`.
  struct Column: Hashable {
    var field: String
    /// The name after the colon; `nil` for fields.
    var member: String?
  }

  private(set) var columns: [Column] = []
  private(set) var rows: [[Column: String]] = []
  /// Values that no column holds, with their paths below the document's root.
  private(set) var leftover: [(path: [String], node: TreeNode)] = []

  /// - Parameters:
  ///   - entries: a mapping by identifier, or a list of mappings.
  ///   - path: where the entries stand in the document.
  ///   - encode: a value as the text of one cell; `nil` for a value that no cell holds.
  init(_ entries: TreeNode, schema: Schema, path: [String], encode: (TreeNode) -> String?) {
    var members: [String: [String]] = [:]
    let items: [(id: String?, node: TreeNode)] =
      switch entries.content {
      case .mapping(let mapping): mapping.map { ($0, $1) }
      case .list(let nodes): nodes.map { (nil, $0) }
      case .empty, .scalar: []
      }
    for (id, node) in items {
      guard node.mapping != nil || node.isEmpty else {
        leftover.append((path + [id].compactMap { $0 }, node))
        continue
      }
      let entry = node.mapping ?? TreeMapping()
      var row: [Column: String] = [:]
      if let id {
        let implied = Identifiers.id(of: entry, in: schema, number: rows.count + 1)
        if implied != id { row[Column(field: "id")] = encode(TreeNode(.scalar(id))) }
      }
      var last: [String: String] = [:]
      for (key, value) in entry {
        let here = path + [id].compactMap { $0 } + [key]
        if value.isEmpty { continue }
        if schema.fields.contains(where: { $0.name == key }), let text = encode(value) {
          row[Column(field: key)] = text
          continue
        }
        for (rest, left) in Self.spread(key, value, schema, into: &row, &members, &last, encode) {
          leftover.append((here + rest, left))
        }
      }
      // An entry that is only a name still needs a row that holds something.
      if row.isEmpty, let id { row[Column(field: "id")] = encode(TreeNode(.scalar(id))) }
      rows.append(row)
    }
    let used = Set(rows.flatMap(\.keys))
    columns = schema.fields.map { Column(field: $0.name) }.filter(used.contains)
    for family in schema.families {
      columns += (members[family.prefix] ?? []).map { Column(field: family.prefix, member: $0) }
    }
  }

  /// Puts what families can hold of `value` into the row; returns the rest with its path below `key`.
  private static func spread(
    _ key: String, _ value: TreeNode, _ schema: Schema, into row: inout [Column: String],
    _ members: inout [String: [String]], _ last: inout [String: String], _ encode: (TreeNode) -> String?
  ) -> [(path: [String], node: TreeNode)] {
    let families = schema.families.filter { $0.path.first == key }
    guard let mapping = value.mapping, mapping.count > 0, !families.isEmpty else { return [([], value)] }
    var rest: [(path: [String], node: TreeNode)] = []
    for (name, node) in mapping {
      if node.isEmpty { continue }
      func put(_ value: TreeNode, _ family: Schema.Family) -> Bool {
        guard
          schema.target(ofColumn: "\(family.prefix):\(name)") == family.path.map({ $0 == "*" ? name : $0 }),
          let text = encode(value)
        else { return false }
        row[Column(field: family.prefix, member: name)] = text
        insert(name, into: &members[family.prefix, default: []], after: last[family.prefix])
        last[family.prefix] = name
        return true
      }
      if let family = families.first(where: { $0.path.count == 2 }) {
        if !put(node, family) { rest.append(([name], node)) }
        continue
      }
      guard let parts = node.mapping, parts.count > 0 else {
        rest.append(([name], node))
        continue
      }
      for (part, inner) in parts where !inner.isEmpty {
        let family = families.first { $0.path.last == part }
        if family.map({ put(inner, $0) }) != true { rest.append(([name, part], inner)) }
      }
    }
    return rest
  }

  /// Adds a name that is new behind the one that came before it in its entry, so that every entry's order is kept where
  /// they agree.
  private static func insert(_ name: String, into names: inout [String], after previous: String?) {
    guard !names.contains(name) else { return }
    if let previous, let at = names.firstIndex(of: previous) {
      names.insert(name, at: at + 1)
    } else if previous == nil {
      names.insert(name, at: 0)
    } else {
      names.append(name)
    }
  }
}

extension EntryTable.Column {
  init(field: String) { self.init(field: field, member: nil) }

  /// The head in a language that the schema reads back as this column.
  func head(_ schema: Schema, _ language: Language) -> String {
    guard let member else {
      let field = schema.fields.first { $0.name == self.field }
      let heads = field?.heads.filter {
        !$0.utf8.allSatisfy { $0 < 128 } && schema.target(ofColumn: $0) == [self.field]
      }
      // The word that people write for identifiers comes before those that are merely understood.
      let japanese = heads?.first { $0 == "識別名" } ?? heads?.first
      return language == .ja ? japanese ?? self.field : self.field
    }
    let family = schema.families.first { $0.prefix == field }
    let target = family.map { $0.path.map { $0 == "*" ? member : $0 } }
    let japanese = family?.heads.first { schema.target(ofColumn: "\($0):\(member)") == target }
    return (language == .ja ? japanese ?? field : field) + ":" + member
  }
}
