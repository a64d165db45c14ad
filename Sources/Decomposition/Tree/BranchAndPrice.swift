/// Best-bound-first search with column generation at every node.
///
/// Nodes are solved in order of their parents' bounds; from time to time a dive looks for a better plan. The
/// bound of the whole search is the greatest bound of the open nodes. Source of the scheme: Barnhart et al.,
/// "Branch-and-price: column generation for solving huge integer programs", Operations Research 46 (1998),
/// doi:10.1287/opre.46.3.316.
struct BranchAndPrice {
  let program: MasterProgram
  let incumbent: Incumbent
  let branching: Branching
  /// Relative gap at which the search may end.
  let gap: Double

  private struct Open {
    let bounds: NodeBounds
    let bound: Double
    let depth: Int
    let number: Int
  }

  enum Ending {
    /// The gap is proven, or the tree is empty.
    case closed
    case stopped
    /// The node limit was reached, or the solver failed at a node, which then keeps its parent's bound.
    case worked
  }

  /// Explores the tree below `root`, whose relaxation has been solved with `rootBound`.
  func run(root: NodeBounds, rootBound: Double, nodeLimit: Int) throws -> Ending {
    var open = [Open(bounds: root, bound: rootBound, depth: 0, number: 0)]
    var lost = -Double.infinity
    var solved = 0
    var numbers = 0
    while let position = next(open) {
      let node = open.remove(at: position)
      let rest = max(lost, open.map(\.bound).max() ?? -.infinity)
      if max(rest, node.bound) <= incumbent.cutoff(gap: gap) {
        incumbent.prove(max(rest, node.bound))
        return .closed
      }
      if solved >= nodeLimit { return .worked }
      solved += 1
      let outcome = try program.solve(node.bounds, target: incumbent.cutoff(gap: 0))
      switch outcome {
      case .infeasible: break
      case .stopped: return .stopped
      case .failed: lost = max(lost, node.bound)
      case .solved(_, let value):
        let bound = min(value, node.bound)
        if bound <= incumbent.cutoff(gap: 0) { break }
        let (values, _) = program.master.solution()
        let children = branching.children(of: node.bounds, at: values)
        if children.isEmpty {
          if !incumbent.offer(values) { lost = max(lost, bound) }
        } else {
          for child in children {
            numbers += 1
            open.append(Open(bounds: child, bound: bound, depth: node.depth + 1, number: numbers))
          }
          if solved == 1 || solved % 8 == 0 {
            try Diving(program: program, incumbent: incumbent).run(from: node.bounds)
          }
        }
      }
      let proven = max(lost, open.map(\.bound).max() ?? -.infinity)
      if proven.isFinite { incumbent.prove(proven) }
      open.removeAll { $0.bound <= incumbent.cutoff(gap: 0) }
    }
    if lost.isFinite {
      incumbent.prove(lost)
      return lost <= incumbent.cutoff(gap: gap) ? .closed : .worked
    }
    incumbent.prove(incumbent.objective)
    return .closed
  }

  /// The open node of greatest bound; the deepest, then the oldest of equals.
  private func next(_ open: [Open]) -> Int? {
    open.indices.max {
      (open[$0].bound, open[$0].depth, -open[$0].number)
        < (open[$1].bound, open[$1].depth, -open[$1].number)
    }
  }
}
