/// Changes of whole entries: those that a scenario is to lose, and those that it is to have besides.
///
/// They come before defaults are filled in, as if the author had written so: a department that is new gets the places and
/// substitutes that every department gets, and one that is gone leaves none behind.
enum EntryChanges {
  /// Collections that are filled in where the author leaves them out.
  static let generated: Set<String> = ["institutions", "places", "substitutes"]

  /// Makes the changes of whole entries. Collections that are filled in come last, so that what is filled in counts all others.
  ///
  /// - Parameter builtIn: what the document will be laid over.
  /// - Returns: the other settings, in order.
  static func apply(
    _ settings: [Override], to user: inout TreeNode, builtIn: TreeNode, filling: DefaultEntities
  ) -> [Override] {
    var others = Set(settings.indices)
    for isFilledIn in [false, true] {
      for (index, setting) in settings.enumerated()
      where isEntry(setting.path) && generated.contains(setting.path[0]) == isFilledIn {
        if isFilledIn, isChange(setting) { writeOut(setting.path[0], in: &user, builtIn: builtIn, filling) }
        if isDone(setting, in: &user, builtIn) { others.remove(index) }
      }
    }
    return settings.indices.filter(others.contains).map { settings[$0] }
  }

  /// Writes a collection that the author left out as it is filled in: with an entry of the author's in it, it would not be filled in
  /// any more.
  static func writeOut(
    _ collection: String, in user: inout TreeNode, builtIn: TreeNode, _ filling: DefaultEntities
  ) {
    guard generated.contains(collection), (user.mapping?[collection]?.mapping?.count ?? 0) == 0 else {
      return
    }
    var whole = user.laid(over: builtIn)
    filling.fill(&whole)
    if let entries = whole.mapping?[collection] { _ = user.merge(entries, at: [collection]) }
  }

  /// Makes one change; `false`: it is none of a whole entry, or has to be refused.
  private static func isDone(_ setting: Override, in user: inout TreeNode, _ builtIn: TreeNode) -> Bool {
    if isRemoval(setting, user) {
      user.remove(at: setting.path[...])
      // What comes with the program has to be refused, too.
      return builtIn.node(at: setting.path[...]) == nil
    }
    return isAddition(setting, user, builtIn) && user.merge(setting.value, at: setting.path[...])
  }

  private static func isChange(_ setting: Override) -> Bool {
    setting.value.mapping != nil || setting.value.scalar.map(Section.meansNone) ?? false
  }

  private static func isEntry(_ path: [String]) -> Bool {
    path.count == 2 && Schema.collections.contains { $0.name == path[0] }
  }

  /// An entry of the author's, set to `none`.
  private static func isRemoval(_ setting: Override, _ user: TreeNode) -> Bool {
    setting.value.scalar.map(Section.meansNone) ?? false
      && user.node(at: setting.path[...]) != nil
  }

  private static func isAddition(_ setting: Override, _ user: TreeNode, _ builtIn: TreeNode) -> Bool {
    let path = setting.path
    return setting.value.mapping != nil && Identifiers.isUsable(path[1])
      && user.node(at: path[...]) == nil && builtIn.node(at: path[...]) == nil
  }
}
