/// One decision that two plans take differently; one side is `nil` where only the other plan takes it.
package struct DecisionChange<Decision: Hashable & Sendable>: Hashable, Sendable {
  package var before: Decision?
  package var after: Decision?

  package init(before: Decision?, after: Decision?) {
    self.before = before
    self.after = after
  }

  package var kind: InputChange.Kind { before == nil ? .added : after == nil ? .removed : .changed }

  package var reversed: DecisionChange { DecisionChange(before: after, after: before) }
}

/// Decisions of one kind: those that differ, and how many do not.
package struct DecisionList<Decision: Hashable & Sendable>: Hashable, Sendable {
  package var changes: [DecisionChange<Decision>]
  package var sameCount: Int

  /// Pairs decisions with the same `key`: equal ones first, then in order, and what is left is added or removed.
  ///
  /// Changes come in the order of the first list; what is new, after them in the order of the second.
  /// O(decisions × decisions of one key).
  package init<Key: Hashable>(_ before: [Decision], _ after: [Decision], by key: (Decision) -> Key) {
    var partner: [Int: Int] = [:]
    var isTaken = after.map { _ in false }
    var places: [Key: [Int]] = [:]
    for (index, decision) in after.enumerated() { places[key(decision), default: []].append(index) }
    func pair(_ isMatch: (Decision, Decision) -> Bool) {
      for (index, decision) in before.enumerated() where partner[index] == nil {
        let match = places[key(decision), default: []].first { !isTaken[$0] && isMatch(decision, after[$0]) }
        guard let match else { continue }
        partner[index] = match
        isTaken[match] = true
      }
    }
    pair { $0 == $1 }
    sameCount = partner.count
    pair { _, _ in true }
    changes = before.enumerated().compactMap { index, decision in
      guard let match = partner[index] else { return DecisionChange(before: decision, after: nil) }
      return after[match] == decision ? nil : DecisionChange(before: decision, after: after[match])
    }
    changes += after.indices.filter { !isTaken[$0] }.map { DecisionChange(before: nil, after: after[$0]) }
  }
}

/// What a second plan decides otherwise than a first.
package struct DecisionChanges: Hashable, Sendable {
  package var supported: DecisionList<String>
  /// The same role at the same place with other months or posts is one change.
  package var hires: DecisionList<PlanDecisions.HireDecision>
  package var adoptions: DecisionList<PlanDecisions.AdoptionDecision>
  package var buyouts: DecisionList<PlanDecisions.TermRow<PlanDecisions.BuyoutKey>>
  package var cover: DecisionList<PlanDecisions.TermRow<PlanDecisions.CoverKey>>
  package var halfDays: DecisionList<PlanDecisions.TermRow<String>>

  package init(_ before: PlanDecisions, _ after: PlanDecisions) {
    supported = DecisionList(before.supported, after.supported) { $0 }
    hires = DecisionList(before.hires, after.hires) { Post(role: $0.role, place: $0.place) }
    adoptions = DecisionList(before.adoptions, after.adoptions, by: \.measure)
    buyouts = DecisionList(before.buyouts, after.buyouts, by: \.key)
    cover = DecisionList(before.cover, after.cover, by: \.key)
    halfDays = DecisionList(before.halfDays, after.halfDays, by: \.key)
  }

  private struct Post: Hashable {
    var role: String
    var place: String
  }

  /// Changes of all kinds together.
  package var count: Int {
    supported.changes.count + hires.changes.count + adoptions.changes.count + buyouts.changes.count
      + cover.changes.count + halfDays.changes.count
  }

  package var sameCount: Int {
    supported.sameCount + hires.sameCount + adoptions.sameCount + buyouts.sameCount + cover.sameCount
      + halfDays.sameCount
  }
}
