import LinearOptimization

/// What is left to be shown once the search has settled on some choice of measures: the other choices, as far as their bound
/// lets them be better.
///
/// A relaxation that leaves measures open uses them for nothing (``MeasureUse``), so it is never solved. Instead the prices of
/// a relaxation in which they are decided bound every other choice as well: Lagrangian bounds hold at any prices, and one
/// pricing is enough for each. Few choices survive, because most measures cost more than they can save at those prices.
struct MeasureTree {
  let program: MasterProgram

  /// A set of choices, and a bound on all plans in it.
  struct Leaf {
    let node: NodeBounds
    let bound: Double
    /// Measures that all of them adopt.
    let adopted: Set<Int>
  }

  /// Pricings for one call; what is still undivided then stays whole.
  static let pricings = 40

  /// Choices of the measures that `node` leaves open, but `settled`, which can be worth more than `target`; the greatest bound
  /// first.
  ///
  /// - Parameter settled: the measures in place in the choice that is looked at elsewhere.
  func leaves(of node: NodeBounds, but settled: Set<Int>, above target: Double, at duals: MasterDuals)
    -> [Leaf]
  {
    let open = MeasureDecisions(program: program).open(node)
    var pricings = 0
    var result: [Leaf] = []
    func bound(_ node: NodeBounds) -> Double {
      pricings += 1
      var bounds = node.variables
      program.measures.propagate(&bounds)
      return program.generation.bound(program.master, at: duals, bounds: bounds)
    }
    // Depth first; a node is worth dividing while it holds the settled choice.
    func divide(
      _ node: NodeBounds, _ position: Int, _ known: Double, adopted: Set<Int>, isSettled: Bool
    ) {
      if position == open.count || pricings >= Self.pricings && !isSettled {
        if !isSettled { result.append(Leaf(node: node, bound: known, adopted: adopted)) }
        return
      }
      for isAdopted in [true, false] {
        var child = node
        program.measures.restrict(open[position], adopt: isAdopted, &child.variables)
        let staysSettled = isSettled && settled.contains(open[position]) == isAdopted
        let value = staysSettled ? known : min(known, bound(child))
        guard value > target else { continue }
        divide(
          child, position + 1, value, adopted: isAdopted ? adopted.union([open[position]]) : adopted,
          isSettled: staysSettled)
      }
    }
    divide(node, 0, .infinity, adopted: [], isSettled: true)
    return result.enumerated().sorted { (-$0.element.bound, $0.offset) < (-$1.element.bound, $1.offset) }
      .map(\.element)
  }
}
