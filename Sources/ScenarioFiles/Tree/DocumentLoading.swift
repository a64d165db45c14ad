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
    return document
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
    guard let file = files.first(where: { $0.name == schema.name + ".csv" }) else { return }
    let source = context.addSource(file.name)
    guard let text = text(file, source: source) else { return }
    let rows = TableLoading(schema: schema, source: source, context: context).rows(of: text)
    let table = Identifiers.keyed(rows.map { ($0.place, $0.mapping) }, schema: schema, context: context)
    let place = TreeNode.Place(source: source, line: 0, column: 0)
    guard let present = root[schema.name], let mapping = present.mapping else {
      root[schema.name] = TreeNode(.mapping(table), at: place)
      return
    }
    for (id, row) in table {
      if let known = mapping[id] { reportOverlaps(known, row, [schema.name, id]) }
    }
    root[schema.name] = TreeNode(.mapping(table), at: place).laid(over: present)
  }

  /// The same cell in the table and in `scenario.yaml`: which one counts would be a guess.
  private func reportOverlaps(_ first: TreeNode, _ second: TreeNode, _ path: [String]) {
    if let one = first.mapping, let other = second.mapping {
      for (key, value) in other {
        if let known = one[key] { reportOverlaps(known, value, path + [key]) }
      }
    } else if !first.isEmpty, !second.isEmpty {
      context.report(
        .name(.duplicateEntry(first: context.place(first.place, path: []).text)), at: second.place,
        path: path, value: second.scalar)
    }
  }

  /// Tables with one row per researcher and session kind or chore.
  private func addHoldings(
    _ files: [ScenarioFile], _ schema: Schema, thing: String, to root: inout TreeMapping
  ) {
    guard let file = files.first(where: { $0.name == schema.name + ".csv" }) else { return }
    let source = context.addSource(file.name)
    guard let text = text(file, source: source) else { return }
    let rows = TableLoading(schema: schema, source: source, context: context).rows(of: text)
    guard var people = root["researchers"]?.mapping else { return }
    let place = root["researchers"]?.place ?? .nowhere
    root["researchers"] = nil
    let names = ReferenceIndex(people, labels: ["name"])
    for row in rows {
      guard let person = row.mapping["researcher"]?.scalar, let thingName = row.mapping[thing]?.scalar else {
        let lacking = row.mapping["researcher"] == nil ? "researcher" : thing
        context.report(.value(.missing), at: row.place, path: [schema.name, lacking])
        continue
      }
      guard let id = names.resolve(person) else {
        context.report(
          .name(
            .unknownReference(.researcher, suggestion: names.nearest(to: person), known: names.examples)),
          at: row.place,
          path: [schema.name, "researcher"], value: person)
        continue
      }
      for (key, value) in row.mapping where key != "researcher" && key != thing {
        let path = [id, schema.name, thingName, key]
        if let known = people[id]?.node(at: path.dropFirst()), !known.isEmpty {
          context.report(
            .name(.duplicateEntry(first: context.place(known.place, path: []).text)), at: value.place,
            path: ["researchers"] + path, value: value.scalar)
        } else if var entry = people[id] {
          people[id] = TreeNode(.empty)
          _ = entry.set(value, at: path.dropFirst())
          people[id] = entry
        }
      }
    }
    root["researchers"] = TreeNode(.mapping(people), at: place)
  }
}
