extension InputComparison {
  /// Compares two scenarios value by value.
  ///
  /// An entry at depth two or deeper that only one of them has, with several values, is one change.
  ///
  /// - Parameter means: whether two texts mean the same (`7.2億`, `720,000,000`); called for texts that differ.
  /// - Complexity: O(values × depth).
  package init(
    _ before: [InputValue], _ after: [InputValue],
    means: (String, String) -> Bool = { _, _ in false }
  ) {
    let old = Dictionary(before.map { ($0.path, $0.value) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.path, $0.value) }) { first, _ in first }
    let oldEntries = Self.entries(before)
    let newEntries = Self.entries(after)
    var found: [InputChange] = []
    var positions: [String: Int] = [:]
    var same = 0
    func add(_ value: InputValue, isOld: Bool, missing: Set<String>) {
      let path = Self.entry(of: value.path, missing: missing)
      let position = positions[path] ?? found.count
      if position == found.count {
        positions[path] = position
        found.append(InputChange(path: path, before: [], after: []))
      }
      if isOld { found[position].before.append(value) } else { found[position].after.append(value) }
    }
    for value in before {
      guard let text = new[value.path] else {
        add(value, isOld: true, missing: newEntries)
        continue
      }
      if text == value.value || means(value.value, text) {
        same += 1
      } else {
        found.append(
          InputChange(path: value.path, before: [value], after: [InputValue(path: value.path, value: text)]))
      }
    }
    for value in after where old[value.path] == nil { add(value, isOld: false, missing: oldEntries) }
    self.init(
      changes: Self.inSections(found, order: before + after), sameCount: same,
      isReordered: Self.order(before, known: newEntries) != Self.order(after, known: oldEntries))
  }

  /// Sections with fixed keys, whose order says nothing.
  private static let unordered: Set<String> = [
    "calendar", "rules", "floor", "hours", "catalogue", "researcherDefaults", "departmentDefaults",
    "institutionDefaults", "substituteDefaults", "ranks", "levels",
  ]

  /// Entries of tables that both scenarios have, section by section.
  private static func order(_ values: [InputValue], known: Set<String>) -> [String: [String]] {
    var order: [String: [String]] = [:]
    for value in values {
      let parts = InputPath.parts(value.path)
      guard let section = parts.first, !unordered.contains(section), parts.count > 2 else { continue }
      let isPurse = section == "award" && parts[1] == "purses" && parts.count > 3
      guard section != "award" || isPurse else { continue }
      let entry = parts.prefix(isPurse ? 3 : 2).joined(separator: ".")
      if known.contains(entry), order[section]?.last != entry { order[section, default: []].append(entry) }
    }
    return order
  }

  /// Every path that something lies at or below.
  private static func entries(_ values: [InputValue]) -> Set<String> {
    var entries: Set<String> = []
    for value in values {
      var path = ""
      for part in InputPath.parts(value.path) {
        path += path.isEmpty ? part : "." + part
        entries.insert(path)
      }
    }
    return entries
  }

  /// The widest entry around `path`, at depth two or deeper, that the other scenario lacks.
  private static func entry(of path: String, missing present: Set<String>) -> String {
    let parts = InputPath.parts(path)
    guard parts.count > 2 else { return path }
    for depth in 2..<parts.count {
      let entry = parts.prefix(depth).joined(separator: ".")
      if !present.contains(entry) { return entry }
    }
    return path
  }

  /// The changes with those of one section together, sections in the order in which they first come.
  private static func inSections(_ changes: [InputChange], order: [InputValue]) -> [InputChange] {
    var rank: [String: Int] = [:]
    for value in order {
      let section = InputPath.prefix(value.path, 1)
      if rank[section] == nil { rank[section] = rank.count }
    }
    return changes.enumerated().sorted {
      let first = rank[InputPath.prefix($0.element.path, 1)] ?? 0
      let second = rank[InputPath.prefix($1.element.path, 1)] ?? 0
      return (first, $0.offset) < (second, $1.offset)
    }.map(\.element)
  }
}
