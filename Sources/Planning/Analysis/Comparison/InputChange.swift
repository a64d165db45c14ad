/// What two scenarios say differently in one place: one value, or a whole entry that only one of them has.
package struct InputChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case added, removed, changed
  }

  /// Of the value, or of the whole entry (`researchers.R31`).
  package var path: String
  /// Values before, in document order; empty for what is new.
  package var before: [InputValue]
  /// Values after; empty for what is gone.
  package var after: [InputValue]

  package init(path: String, before: [InputValue], after: [InputValue]) {
    self.path = path
    self.before = before
    self.after = after
  }

  package var kind: Kind { before.isEmpty ? .added : after.isEmpty ? .removed : .changed }

  /// Whether it speaks of a whole entry rather than of one value.
  package var isEntry: Bool { (before + after).contains { $0.path != path } }

  /// Paths of all its values, those before first, each once.
  package var paths: [String] {
    let old = before.map(\.path)
    return old + after.map(\.path).filter { !old.contains($0) }
  }

  /// The same change seen from the other side.
  package var reversed: InputChange { InputChange(path: path, before: after, after: before) }
}

/// Two scenarios' inputs, laid side by side.
package struct InputComparison: Hashable, Sendable {
  /// In the order of the first scenario's document; what only the second has comes where its section is, else at the end.
  package var changes: [InputChange]
  /// Values that are the same in both.
  package var sameCount: Int
  /// Whether entries of tables that both have come in another order.
  package var isReordered: Bool

  package init(changes: [InputChange], sameCount: Int, isReordered: Bool) {
    self.changes = changes
    self.sameCount = sameCount
    self.isReordered = isReordered
  }

  package var isSame: Bool { changes.isEmpty && !isReordered }
}
