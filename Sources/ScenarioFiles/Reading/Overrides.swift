import Wording

/// One value that replaces what the document says.
struct Override {
  var path: [String]
  var value: TreeNode
  /// Name of the override, or the setting as typed.
  var origin: String
  var place: TreeNode.Place
}

/// Named overrides of the scenario and settings of the command line.
enum Overrides {
  /// The overrides to apply, in order: the named ones, then the settings, which win over them.
  ///
  /// Reports unknown names, malformed paths, and a path that two of the same kind set differently.
  static func chosen(
    from user: TreeNode, names: [String], settings: [(path: String, value: String)],
    context: ReadingContext
  ) -> [Override] {
    let command = context.addSource("--override")
    let definitions = user.mapping?["overrides"]?.mapping ?? TreeMapping()
    var named: [Override] = []
    for (index, name) in names.enumerated() where !names[..<index].contains(name) {
      guard let definition = definitions[name] else {
        context.report(
          .name(.unknownOverride(suggestion: Spelling.nearest(to: name, among: definitions.keys))),
          at: .init(source: command, line: 0, column: 0), path: [], value: name)
        continue
      }
      named += entries(of: definition, name: name, context: context)
    }
    let typed = settings.compactMap { setting in
      self.setting(setting.path, setting.value, context: context)
    }
    return withoutCollisions(named, context: context) + withoutCollisions(typed, context: context)
  }

  /// The entries of one named override.
  static func entries(of definition: TreeNode, name: String, context: ReadingContext) -> [Override] {
    guard let mapping = definition.mapping else {
      if !definition.isEmpty {
        context.report(
          .value(.wrongShape(.mapping)), at: definition.place, path: ["overrides", name],
          value: definition.scalar)
      }
      return []
    }
    return mapping.compactMap { key, value in
      guard let path = TreePath.parts(key) else {
        context.report(.name(.badPath), at: value.place, path: ["overrides", name], value: key)
        return nil
      }
      return Override(path: path, value: value, origin: name, place: value.place)
    }
  }

  private static func setting(_ path: String, _ value: String, context: ReadingContext) -> Override? {
    let place = TreeNode.Place(source: context.addSource("--set"), line: 0, column: 0)
    guard let parts = TreePath.parts(path) else {
      context.report(.name(.badPath), at: place, path: [], value: path)
      return nil
    }
    guard value.utf8.count <= 100_000,
      case .success(var node) = YAMLLoading.tree(of: value, source: place.source)
    else {
      context.report(
        .value(.malformed(Phrase(ja: "値", en: "value"))), at: place, path: parts, value: value)
      return nil
    }
    if value.isEmpty { node = TreeNode(.empty) }
    node.place = place
    return Override(path: parts, value: node, origin: "\(path)=\(FindingText.shown(value))", place: place)
  }

  /// The same overrides, with collisions reported: one path inside the other, and the values not the same.
  private static func withoutCollisions(_ overrides: [Override], context: ReadingContext) -> [Override] {
    for (index, later) in overrides.enumerated() {
      for earlier in overrides[..<index] {
        let shared = min(earlier.path.count, later.path.count)
        guard earlier.path.prefix(shared) == later.path.prefix(shared) else { continue }
        let isSame = earlier.path == later.path && earlier.value.shownText == later.value.shownText
        guard !isSame else { continue }
        context.report(
          .name(
            .overrideCollision(
              path: TreePath.text(later.path), first: earlier.origin, second: later.origin)),
          at: later.place, path: later.path, value: later.value.scalar)
      }
    }
    return overrides
  }

  /// The path with column heads turned into keys (`session:outpatient`), or `nil`, reported, when the
  /// document cannot have it.
  ///
  /// Entries of collections must exist, unless the value is a whole new entry.
  static func resolved(_ override: Override, in document: Document) -> [String]? {
    let path = override.path
    let root = document.root.mapping ?? TreeMapping()
    guard let first = path.first, Schema.root.keys.contains(first), first != "overrides" else {
      reportUnknown(override, in: document)
      return nil
    }
    guard let schema = Schema.entrySchema(of: first), path.count > 1 else {
      let isPurse = path.count > 3 && path[0] == "award" && path[1] == "purses"
      let exists = !isPurse || document.root.node(at: path[..<3]) != nil
      let isSound =
        exists
        && path.indices.dropFirst().allSatisfy { depth in
          Schema.sectionSchema(of: Array(path[..<depth]))?.keys.contains(path[depth]) ?? true
        }
      if !isSound { reportUnknown(override, in: document) }
      return isSound ? path : nil
    }
    guard let known = root[first]?.mapping?[path[1]], known.mapping != nil else {
      if path.count == 2, override.value.mapping != nil { return path }
      reportUnknown(override, in: document)
      return nil
    }
    guard path.count > 2 else { return path }
    let target = schema.target(ofColumn: path[2]) ?? [path[2]]
    guard schema.keys.contains(target[0]) else {
      reportUnknown(override, in: document)
      return nil
    }
    return Array(path[..<2]) + target + Array(path[3...])
  }

  static func reportUnknown(_ override: Override, in document: Document) {
    var candidates = Schema.root.keys
    var prefix: [String] = []
    for part in override.path {
      if !prefix.isEmpty {
        let present = document.root.node(at: prefix[...])?.mapping?.keys ?? []
        let schema = prefix.count == 2 ? Schema.entrySchema(of: prefix[0]) : Schema.sectionSchema(of: prefix)
        candidates = present + (schema?.keys ?? [])
      }
      guard candidates.contains(part) else { break }
      prefix.append(part)
    }
    let missing = override.path[min(prefix.count, override.path.count - 1)]
    let nearest = Spelling.nearest(to: missing, among: Array(candidates.prefix(2_000)))
    document.context.report(
      .name(.unknownPath(suggestion: nearest.map { TreePath.text(prefix + [$0]) })), at: override.place,
      path: override.path, value: override.value.scalar)
  }
}
