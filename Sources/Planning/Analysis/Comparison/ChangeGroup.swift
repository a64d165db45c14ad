/// Changed inputs whose effect on the objective is asked for together.
package struct ChangeGroup: Hashable, Sendable {
  /// What holds the changes together.
  package enum Label: Hashable, Sendable {
    /// A named override or a setting, as the user typed it, that the second scenario has.
    case with(String)
    /// The same, that the second scenario no longer has.
    case without(String)
    /// One entry of the scenario, or a whole section of it, by path.
    case part(String)
    /// The order of entries.
    case order
    /// All changes together, when nobody asks which does what.
    case all
  }

  package var label: Label
  /// Paths of the changed values; empty for the order of entries.
  package var paths: [String]

  package init(label: Label, paths: [String]) {
    self.label = label
    self.paths = paths
  }

  /// A change of the command line, and what it alone would change.
  package struct Claim: Hashable, Sendable {
    package var label: Label
    package var paths: Set<String>
    /// Settings win over overrides.
    package var isSetting: Bool

    package init(label: Label, paths: Set<String>, isSetting: Bool = false) {
      self.label = label
      self.paths = paths
      self.isSetting = isSetting
    }

    /// Which claim decides what a value is in the end: what is gone decides nothing.
    fileprivate var rank: Int {
      if case .without = label { return 0 }
      return isSetting ? 2 : 1
    }
  }

  /// Most entries that make groups of their own; above it a group is a whole section of the scenario.
  package static let entryLimit = 8

  /// Divides the changes: each changed value into exactly one group.
  ///
  /// A value goes to the claim that decides it (a setting before an override, the last of equals), groups in the order of
  /// the claims. What nobody claims is grouped by entry (two parts of the path), or by section when there
  /// are more than ``entryLimit`` entries. A claim that is left without a value makes no group. O(values × claims).
  package static func groups(of inputs: InputComparison, claims: [Claim] = []) -> [ChangeGroup] {
    var groups = claims.map { ChangeGroup(label: $0.label, paths: []) }
    var rest: [String] = []
    for path in inputs.changes.flatMap(\.paths) {
      let owner = claims.indices.filter { claims[$0].paths.contains(path) }
        .max { (claims[$0].rank, $0) < (claims[$1].rank, $1) }
      if let owner {
        groups[owner].paths.append(path)
      } else {
        rest.append(path)
      }
    }
    let entries = distinct(rest.map { InputPath.prefix($0, 2) })
    let depth = entries.count > entryLimit ? 1 : 2
    for name in distinct(rest.map { InputPath.prefix($0, depth) }) {
      groups.append(
        ChangeGroup(label: .part(name), paths: rest.filter { InputPath.prefix($0, depth) == name }))
    }
    groups.removeAll { $0.paths.isEmpty }
    if inputs.isReordered { groups.append(ChangeGroup(label: .order, paths: [])) }
    return groups
  }

  /// All changes as one group; none when nothing changed.
  package static func whole(of inputs: InputComparison) -> [ChangeGroup] {
    inputs.isSame ? [] : [ChangeGroup(label: .all, paths: inputs.changes.flatMap(\.paths))]
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
