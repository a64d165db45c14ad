/// How the greatest bound of all choices is brought down.
extension MeasureSearch {
  /// Rounds of cuts before the relaxation is solved as exactly as the gap asks, where there are many people and where relaxations
  /// take no time worth counting. The first two move the bound most, and many people have had one.
  static let coarseCuts = (many: 1, few: 2)
  /// Other choices whose relaxations are solved.
  static let proofs = 24
  /// A relaxation is solved so many times more exactly when its turn comes again.
  static let sharpening = 4.0
  /// Part of the distance between a choice's bound and the plan that must be owed to that choice alone for it to be looked at.
  static let pressingShare = 0.1

  /// Relaxations with cuts, always of the choice whose bound is greatest, each time more exactly, until the greatest is known as
  /// exactly as the gap asks; its prices bound the other choices as well. Settles on the choice of greatest value.
  ///
  /// To solve one choice to the end before the others would keep the bound at theirs for as long.
  mutating func tighten() throws -> ColumnGeneration.Outcome {
    var outcome = try solve(
      tolerance: max(Self.coarse, finest), cutRounds: isSmall ? Self.coarseCuts.few : Self.coarseCuts.many)
    guard case .solved = outcome else { return outcome }
    update()
    if Self.fine > finest && !incumbent.isSettled(within: gap) {
      outcome = try solve(tolerance: Self.fine, cutRounds: 1)
      guard case .solved = outcome else { return outcome }
      update()
    }
    var best: (value: Double, choice: MeasureTree.Choice)?
    for _ in 0..<Self.proofs {
      if incumbent.isSettled(within: gap) || program.generation.clock.mustStop() { break }
      if let leaf = others.first, leaf.bound > bound {
        guard isPressing(leaf), let tolerance = next(leaf.choice) else { break }
        let answer = try program.solve(
          leaf.node, target: incumbent.cutoff(gap: gap), tolerance: tolerance, cutRounds: 1)
        switch answer {
        case .infeasible: exclude(leaf)
        case .solved(let objective, let proven):
          let solved = MeasureTree.Leaf(node: leaf.node, bound: min(proven, leaf.bound), choice: leaf.choice)
          if objective > best?.value ?? -.infinity { best = (objective, leaf.choice) }
          know(solved, within: tolerance)
        case .stopped, .failed: return answer
        }
      } else if let settled, let tolerance = next(settled) {
        outcome = try solve(tolerance: tolerance, cutRounds: 1)
        guard case .solved = outcome else { return outcome }
        update()
      } else {
        break
      }
    }
    return try settleOnBest(best, outcome)
  }

  /// Settles on another choice where its relaxation is worth more, both as exactly known.
  private mutating func settleOnBest(
    _ best: (value: Double, choice: MeasureTree.Choice)?, _ outcome: ColumnGeneration.Outcome
  ) throws -> ColumnGeneration.Outcome {
    guard let best, let settled, best.value > value,
      let leaf = others.first(where: { $0.choice == best.choice })
    else { return outcome }
    if best.value <= bound, let tolerance = tolerances[best.choice], tolerance < tolerances[settled] ?? 1 {
      let outcome = try solve(tolerance: tolerance, cutRounds: 1)
      guard case .solved = outcome else { return outcome }
      update()
      if best.value <= value { return outcome }
    }
    return try move(to: leaf, outcome)
  }

  /// As exactly as is of use.
  private var finest: Double { max(incumbent.precision(for: gap), Incumbent.tolerance) }

  /// How exactly a choice's relaxation is solved next, the first time as that of the settled choice is; `nil`: it is as exact as the
  /// gap asks.
  private func next(_ choice: MeasureTree.Choice) -> Double? {
    guard let last = tolerances[choice] else { return settled.flatMap { tolerances[$0] } ?? finest }
    return last > finest ? max(last / Self.sharpening, finest) : nil
  }

  /// Takes a choice out: no plan makes it.
  private mutating func exclude(_ leaf: MeasureTree.Leaf) {
    others.removeFirst()
    // Other prices must not bring it back.
    known[leaf.choice] = -.infinity
    incumbent.prove(max(bound, others.first?.bound ?? -.infinity))
  }

  /// Takes the bound of another choice; its prices bound choices that are like it better than those of the settled one.
  private mutating func know(_ leaf: MeasureTree.Leaf, within tolerance: Double) {
    known[leaf.choice] = leaf.bound
    tolerances[leaf.choice] = tolerance
    if let duals = program.centre { others = rebounded(at: duals) }
    incumbent.prove(max(bound, others.first?.bound ?? -.infinity))
  }

  /// Whether a choice's bound is what keeps the gap open; what is less than a part of it can wait for the tree.
  private func isPressing(_ leaf: MeasureTree.Leaf) -> Bool {
    leaf.bound > incumbent.cutoff(gap: gap)
      && leaf.bound - bound > Self.pressingShare * (leaf.bound - incumbent.objective)
  }

  /// Settles on a choice in place of the present one, which goes to the others.
  private mutating func move(
    to leaf: MeasureTree.Leaf, _ outcome: ColumnGeneration.Outcome
  ) throws -> ColumnGeneration.Outcome {
    guard let settled else { return outcome }
    others.removeAll { $0.choice == leaf.choice }
    others.append(MeasureTree.Leaf(node: region, bound: bound, choice: settled))
    others.sort { $0.bound > $1.bound }
    try settle(on: leaf)
    return outcome
  }
}
