/// Changes of whole entries: those that a scenario is to lose, and those that it is to have besides.
///
/// They come before defaults are filled in, as if the author had written so: a department that is new gets the places and
/// substitutes that every department gets, and one that is gone leaves none behind.
enum EntryChanges {
  /// Collections that are filled in where the author leaves them out.
  static let generated: Set<String> = ["institutions", "places", "substitutes"]

  /// Makes the changes of whole entries.
  ///
  /// - Parameter builtIn: what the document will be laid over.
  /// - Returns: the other settings, in order.
  static func apply(_ settings: [Override], to user: inout TreeNode, builtIn: TreeNode) -> [Override] {
    settings.filter { setting in
      if isRemoval(setting, user) {
        user.remove(at: setting.path[...])
        // What comes with the program has to be refused, too.
        return builtIn.node(at: setting.path[...]) != nil
      }
      guard isAddition(setting, user, builtIn) else { return true }
      return !user.merge(setting.value, at: setting.path[...])
    }
  }

  private static func isEntry(_ path: [String]) -> Bool {
    path.count == 2 && Schema.collections.contains { $0.name == path[0] }
  }

  /// An entry of the author's, set to `none`.
  private static func isRemoval(_ setting: Override, _ user: TreeNode) -> Bool {
    isEntry(setting.path) && setting.value.scalar.map(Section.meansNone) ?? false
      && user.node(at: setting.path[...]) != nil
  }

  private static func isAddition(_ setting: Override, _ user: TreeNode, _ builtIn: TreeNode) -> Bool {
    let path = setting.path
    guard isEntry(path), setting.value.mapping != nil, Identifiers.isUsable(path[1]),
      user.node(at: path[...]) == nil, builtIn.node(at: path[...]) == nil
    else { return false }
    return !generated.contains(path[0]) || user.mapping?[path[0]]?.mapping != nil
  }
}
