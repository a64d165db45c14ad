/// Conditions that no plan can keep together.
package struct Conflict: Hashable, Sendable {
  /// Those that could be changed, in the order of `Condition.all(of:)`. Proven by solving: without all conditions but these and
  /// `fixed` there is no plan. Empty when the conditions beyond discussion contradict each other, or the facts.
  package var members: [Condition]
  /// Those beyond discussion that take part.
  package var fixed: [Condition]
  /// Whether it is proven, too, that none of them can be spared: without any one there is a plan. Otherwise a limit stopped the
  /// proof, and the set may be larger than it need be.
  package var isIrreducible: Bool

  package init(members: [Condition], fixed: [Condition], isIrreducible: Bool) {
    self.members = members
    self.fixed = fixed
    self.isIrreducible = isIrreducible
  }
}

/// Changes of conditions after which a scenario has a plan: proven by a plan of the changed scenario.
package struct Repair: Hashable, Sendable {
  package var changes: [Change]

  package init(changes: [Change]) { self.changes = changes }

  package struct Change: Hashable, Sendable {
    package var condition: Condition
    /// Steps of the condition's scale; `nil`: it is taken away.
    package var steps: Int?
    /// Whether less is proven to leave no plan: a step less; for what is taken away, all steps of its scale or, without a scale,
    /// no change of it.
    package var isLeast: Bool

    package init(condition: Condition, steps: Int?, isLeast: Bool) {
      self.condition = condition
      self.steps = steps
      self.isLeast = isLeast
    }
  }

  /// The scenario after the changes.
  package func applied(to scenario: Scenario) -> Scenario {
    var result = scenario
    for change in changes {
      if let steps = change.steps { result = result.easing(change.condition, by: steps) }
    }
    return result.dropping(changes.filter { $0.steps == nil }.map(\.condition))
  }

  /// Yen that the changes ask for.
  package func yen(in scenario: Scenario) -> Yen {
    changes.reduce(0) { sum, change in
      guard let steps = change.steps, let scale = change.condition.scale(in: scenario), scale.unit == .yen,
        scale.isRaised
      else { return sum }
      return sum + steps * Int(scale.step)
    }
  }
}

/// Why a scenario has no plan, and what would give it one.
package struct InfeasibilityExplanation: Hashable, Sendable {
  /// The first that was found; where a repair needs several changes, one for each of them. Contradictions may overlap.
  package var conflicts: [Conflict]
  /// Independent of each other: any one is enough. Those that ask for no money first, fewer changes first, then by yen.
  package var repairs: [Repair]
  /// Whether a limit or the user ended the work before every repair was looked for.
  package var isComplete: Bool
  /// Scenarios solved.
  package var solves: Int

  package init(conflicts: [Conflict], repairs: [Repair], isComplete: Bool, solves: Int) {
    self.conflicts = conflicts
    self.repairs = repairs
    self.isComplete = isComplete
    self.solves = solves
  }
}
