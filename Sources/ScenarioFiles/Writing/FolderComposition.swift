package import Wording
import Yams

/// A document as the files of a folder: tables where a table can say it all, everything else in `scenario.yaml`.
enum FolderComposition {
  static func folder(_ document: ScenarioDocument, _ language: Language) -> ScenarioFolder {
    var root = document.root.mapping ?? TreeMapping()
    var tables: [ScenarioFolder.Table] = []
    for schema in Schema.collections where schema.name != "chores" {
      guard let entries = root[schema.name], let table = table(entries, schema, language) else { continue }
      tables.append(table)
      root[schema.name] = nil
    }
    return ScenarioFolder(yaml: yaml(TreeNode(.mapping(root)), language), tables: tables)
  }

  /// The collection as a table; `nil` when it is none, or when some value fits no cell.
  private static func table(
    _ entries: TreeNode, _ schema: Schema, _ language: Language
  ) -> ScenarioFolder.Table? {
    guard let mapping = entries.mapping, mapping.count > 0 else { return nil }
    var isWhole = true
    let table = EntryTable(entries, schema: schema, path: [schema.name]) { node in
      guard let text = node.scalar, fits(text) else {
        isWhole = false
        return nil
      }
      return text
    }
    guard isWhole, table.leftover.isEmpty, table.rows.count == mapping.count else { return nil }
    return (
      schema.name, table.columns.map { $0.head(schema, language) },
      table.rows.map { row in table.columns.map { row[$0] ?? "" } }
    )
  }

  /// Whether a cell of a table gives the text back – and does so harmlessly in a spreadsheet, which runs what begins like a
  /// formula.
  private static func fits(_ text: String) -> Bool {
    guard let first = text.first, NumberReading.trimmed(text) == text, !text.utf8.contains(13),
      !text.utf8.contains(0)
    else { return false }
    return !"=+-@\t".contains(first) || Double(text) != nil
  }

  /// YAML in blocks; short lists and the entries of lists on one line.
  private static func yaml(_ root: TreeNode, _ language: Language) -> String {
    let heading = Phrase.Convert.yamlHeading.text(language)
    let node = yamsNode(root, depth: 0)
    let body = (try? Yams.serialize(node: node, width: -1, allowUnicode: true)) ?? ""
    return "# \(heading)\n" + body
  }

  private static func yamsNode(_ node: TreeNode, depth: Int) -> Node {
    switch node.content {
    case .empty: return Node("", Tag(.implicit), .plain)
    case .scalar(let text): return scalar(text)
    case .list(let items):
      let isFlat = items.allSatisfy { $0.scalar != nil || $0.isEmpty }
      let nodes = items.map { yamsNode($0, depth: depth + 2) }
      return .sequence(Node.Sequence(nodes, Tag(.implicit), isFlat ? .flow : .block))
    case .mapping(let mapping):
      let pairs = mapping.map { key, value in (scalar(key), yamsNode(value, depth: depth + 1)) }
      let isFlat = mapping.values.allSatisfy { $0.mapping == nil }
      let isSmall = depth >= 2 && isFlat && mapping.count <= 8 || mapping.count == 0
      return .mapping(Node.Mapping(pairs, Tag(.implicit), isSmall ? .flow : .block))
    }
  }

  /// What YAML would take for nothing, or could not hold on one line, stands in quotation marks.
  private static func scalar(_ text: String) -> Node {
    let isQuoted =
      text.isEmpty || ["~", "null", "Null", "NULL"].contains(text)
      || text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return Node(text, Tag(.implicit), isQuoted ? .doubleQuoted : .any)
  }
}

extension ScenarioDocument {
  /// The document as a folder; reading it gives the same document back. Comments of the files it was read from are not kept.
  package func folder(_ language: Language) -> ScenarioFolder { FolderComposition.folder(self, language) }
}
