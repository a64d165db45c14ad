import Wording

/// The files of a scenario to one document, before rule pack, catalogue and overrides.
struct DocumentLoading {
  let context: ReadingContext

  /// The user's document. Problems are reported; what could be read is returned all the same, so that one
  /// reading tells as much as possible.
  func document(of files: [ScenarioFile]) -> TreeNode {
    var document = TreeNode(
      .mapping(TreeMapping()), at: .init(source: context.addSource("scenario.yaml"), line: 0, column: 0))
    if let file = files.first(where: { $0.name == "scenario.yaml" }) {
      document = yaml(file) ?? document
    } else {
      context.report(
        .file(.missing(column: "award: {type: 総合型}")), at: document.place, path: [])
      context.hasUnreadableFile = true
    }
    var root = document.mapping ?? TreeMapping()
    for schema in Schema.collections { keyCollection(schema, in: &root) }
    for schema in Schema.collections where schema.name != "chores" { addTable(schema, files, to: &root) }
    addHoldings(files, Schema.sessionTable, thing: "kind", to: &root)
    addHoldings(files, Schema.choreTable, thing: "chore", to: &root)
    document.content = .mapping(root)
    return TreeOrder.canonical(document)
  }

  private func text(_ file: ScenarioFile, source: Int32) -> String? {
    let text = TextDecoding.text(of: file.bytes)
    if text == nil {
      context.report(.file(.undecodable), at: .init(source: source, line: 0, column: 0), path: [])
      context.hasUnreadableFile = true
    }
    return text
  }

  private func yaml(_ file: ScenarioFile) -> TreeNode? {
    let source = context.addSource(file.name)
    guard let text = text(file, source: source) else { return nil }
    switch YAMLLoading.tree(of: text, source: source) {
    case .success(let tree):
      if tree.mapping != nil || tree.isEmpty { return tree }
      context.report(.file(.notAMapping), at: tree.place, path: [])
    case .failure(let problems):
      for problem in problems.list {
        context.report(
          problem.code,
          at: .init(
            source: source, line: Int32(clamping: problem.line), column: Int32(clamping: problem.column)),
          path: [], value: problem.value)
      }
    }
    context.hasUnreadableFile = true
    return nil
  }

  /// A collection written as a list becomes a mapping by identifier.
  private func keyCollection(_ schema: Schema, in root: inout TreeMapping) {
    guard let node = root[schema.name], case .list(let items) = node.content else { return }
    var entries: [(place: TreeNode.Place, mapping: TreeMapping)] = []
    for (index, item) in items.enumerated() {
      if let mapping = item.mapping {
        entries.append((item.place, mapping))
      } else {
        context.report(
          .value(.wrongShape(.mapping)), at: item.place, path: [schema.name, "\(index + 1)"],
          value: item.scalar)
      }
    }
    root[schema.name] = TreeNode(
      .mapping(Identifiers.keyed(entries, schema: schema, context: context)), at: node.place)
  }

  private func addTable(_ schema: Schema, _ files: [ScenarioFile], to root: inout TreeMapping) {
    guard let (rows, source) = rows(files, schema) else { return }
    let table = Identifiers.keyed(rows.map { ($0.place, $0.mapping) }, schema: schema, context: context)
    let place = TreeNode.Place(source: source, line: 0, column: 0)
    let tables = DocumentTables(context: context)
    root[schema.name] = tables.laid(
      TreeNode(.mapping(table), at: place), over: root[schema.name], [schema.name])
  }

  /// Tables with one row per researcher and session kind or chore.
  private func addHoldings(
    _ files: [ScenarioFile], _ schema: Schema, thing: String, to root: inout TreeMapping
  ) {
    guard let (rows, _) = rows(files, schema) else { return }
    DocumentTables(context: context).addHoldings(rows, schema, thing: thing, to: &root)
  }

  /// The rows of the table's file; `nil` when there is none, or none that can be read.
  private func rows(_ files: [ScenarioFile], _ schema: Schema) -> (rows: [TableLoading.Row], source: Int32)? {
    guard let file = files.first(where: { $0.name == schema.name + ".csv" }) else { return nil }
    let source = context.addSource(file.name)
    guard let text = text(file, source: source) else { return nil }
    return (TableLoading(schema: schema, source: source, context: context).rows(of: text), source)
  }
}
