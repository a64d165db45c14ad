/// Best-bound-first search with column generation at every node.
///
/// Nodes are solved in order of their parents' bounds; from time to time a dive looks for a better plan. The
/// bound of the whole search is the greatest bound of the open nodes. Source of the scheme: Barnhart et al.,
/// "Branch-and-price: column generation for solving huge integer programs", Operations Research 46 (1998),
/// doi:10.1287/opre.46.3.316.
final class BranchAndPrice {
  let program: MasterProgram
  let incumbent: Incumbent
  let branching: Branching
  /// Relative gap at which the search may end.
  let gap: Double
  /// For the dives, see ``HireConstruction``; a local search has none.
  let thrift: Thrift?
  /// A search below a narrowed root improves plans and proves nothing: depth first, minor hours left out.
  let isLocal: Bool
  private var open: [Open]
  /// Greatest bound of nodes that could neither be solved nor branched on.
  private var lost = -Double.infinity
  /// Nodes solved so far.
  private(set) var solved = 0
  private var numbers = 0

  /// Prepares the tree below `roots`, whose relaxations are worth at most their bounds.
  init(
    program: MasterProgram, incumbent: Incumbent, branching: Branching, gap: Double, thrift: Thrift?,
    isLocal: Bool = false, roots: [(node: NodeBounds, bound: Double)]
  ) {
    self.program = program
    self.incumbent = incumbent
    self.branching = branching
    self.gap = gap
    self.thrift = thrift
    self.isLocal = isLocal
    open = roots.enumerated().map { Open(bounds: $1.node, bound: $1.bound, depth: 0, number: $0) }
    numbers = open.count
  }

  private struct Open {
    let bounds: NodeBounds
    let bound: Double
    let depth: Int
    let number: Int
    /// Prices of the relaxation above it.
    var prices: MasterDuals?
    /// Whether the relaxation is to be solved as exactly as the gap asks: there was nothing to branch on.
    var isExact = false
  }

  enum Ending {
    /// The gap is proven, or the tree is empty.
    case closed
    case stopped
    /// Nodes are left.
    case open
    /// Nothing is left but nodes at which the solver failed or that could not be branched on; they keep their bounds.
    case worked
  }

  /// Solves up to `nodes` more nodes.
  func run(nodes: Int) throws -> Ending {
    let nodeLimit = solved + nodes
    while let position = next(open) {
      let node = open.remove(at: position)
      let rest = max(lost, open.map(\.bound).max() ?? -.infinity)
      if !isLocal && max(rest, node.bound) <= incumbent.cutoff(gap: gap) {
        prove(max(rest, node.bound))
        return .closed
      }
      if solved >= nodeLimit {
        open.append(node)
        return .open
      }
      solved += 1
      let finest = max(gap / 4, 1e-7)
      let tolerance = isLocal ? 1e-3 : node.isExact ? finest : incumbent.precision(for: gap)
      let outcome = try program.solve(
        node.bounds, target: cutoff, rounds: isLocal ? 12 : 400, tolerance: tolerance, minor: !isLocal,
        from: node.prices)
      switch outcome {
      case .infeasible: break
      case .stopped: return .stopped
      case .failed: lost = max(lost, node.bound)
      case .solved(_, let value):
        let bound = min(value, node.bound)
        if bound <= cutoff || (isLocal && program.master.violation > 1e-6) { break }
        let (values, _) = program.master.solution()
        let children = branching.children(of: node.bounds, at: values)
        if children.isEmpty {
          try Completion(program: program, incumbent: incumbent).offer(values, node.bounds)
          // Nothing better is left here when the node's value was reached; otherwise its bound stays open.
          if bound > incumbent.objective + 1e-6 * max(1, abs(bound)) {
            if !isLocal && tolerance > finest {
              open.append(
                Open(
                  bounds: node.bounds, bound: bound, depth: node.depth, number: node.number,
                  prices: program.centre, isExact: true))
              break
            }
            let children = isLocal ? [] : branching.childrenNearWhole(of: node.bounds, at: values)
            if children.isEmpty { lost = max(lost, bound) }
            add(children, below: node, bound: bound)
          }
        } else {
          add(children, below: node, bound: bound)
          if !isLocal && solved >= 8 && solved & (solved - 1) == 0 {
            try Diving(program: program, incumbent: incumbent, thrift: thrift).run(from: node.bounds)
          }
        }
      }
      let proven = max(lost, open.map(\.bound).max() ?? -.infinity)
      if proven.isFinite { prove(proven) }
      open.removeAll { $0.bound <= cutoff }
    }
    if lost.isFinite {
      prove(lost)
      return lost <= incumbent.cutoff(gap: gap) ? .closed : .worked
    }
    prove(incumbent.objective)
    return .closed
  }

  private func add(_ children: [NodeBounds], below node: Open, bound: Double) {
    for child in children {
      numbers += 1
      open.append(
        Open(bounds: child, bound: bound, depth: node.depth + 1, number: numbers, prices: program.centre))
    }
  }

  /// What a node must be able to beat.
  private var cutoff: Double { isLocal ? incumbent.major + 1e-6 : incumbent.cutoff(gap: 0) }

  private func prove(_ bound: Double) {
    if !isLocal { incumbent.prove(bound) }
  }

  /// The open node of greatest bound; the deepest, then the oldest of equals.
  private func next(_ open: [Open]) -> Int? {
    if isLocal {
      return open.indices.max { (open[$0].depth, -open[$0].number) < (open[$1].depth, -open[$1].number) }
    }
    return open.indices.max {
      (open[$0].bound, open[$0].depth, -open[$0].number)
        < (open[$1].bound, open[$1].depth, -open[$1].number)
    }
  }
}
