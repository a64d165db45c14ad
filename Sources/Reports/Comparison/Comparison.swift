package import Planning
package import Wording

/// One of the runs that are laid side by side.
package struct ComparedSide: Sendable {
  /// `A`, `B`, …
  package var letter: String
  /// Which folder, and with which changes.
  package var name: Phrase
  package var solved: SolvedRun
  /// Everything that the scenario was read from.
  package var inputs: [InputValue]

  package init(letter: String, name: Phrase, solved: SolvedRun, inputs: [InputValue]) {
    self.letter = letter
    self.name = name
    self.solved = solved
    self.inputs = inputs
  }
}

/// A side against the first one.
package struct ComparedPair: Sendable {
  /// Position of the side that is compared with the first.
  package var side: Int
  package var inputs: InputComparison
  /// In the order in which the bridge makes the changes.
  package var groups: [ChangeGroup]
  package var bridge: ObjectiveBridge

  package init(side: Int, inputs: InputComparison, groups: [ChangeGroup], bridge: ObjectiveBridge) {
    self.side = side
    self.inputs = inputs
    self.groups = groups
    self.bridge = bridge
  }
}

/// Two or more runs, each later one compared with the first.
///
/// Everything here is values: it does not matter whether the runs were solved now or come out of an archive.
package struct Comparison: Sendable {
  package let sides: [ComparedSide]
  package let pairs: [ComparedPair]

  /// - Precondition: at least one side; pairs name sides that exist.
  package init(sides: [ComparedSide], pairs: [ComparedPair]) {
    precondition(
      !sides.isEmpty && pairs.allSatisfy { sides.indices.contains($0.side) }, "a pair without a side")
    self.sides = sides
    self.pairs = pairs
  }

  /// How much is shown.
  package enum Detail: Sendable {
    /// Figures that are the same, too.
    case all
    /// Only what differs; how much is the same is counted.
    case differences
  }
}
