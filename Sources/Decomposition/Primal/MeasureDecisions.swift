import LinearOptimization

/// Nodes in which measures are decided.
struct MeasureDecisions {
  let program: MasterProgram

  /// Measures that `node` leaves undecided.
  func open(_ node: NodeBounds) -> [Int] {
    (0..<program.measures.measureCount).filter { !program.measures.isDecided($0, node.variables) }
  }

  /// `node` with every open measure in place from its first possible period, or never.
  func decided(_ adopted: Set<Int>, _ node: NodeBounds) -> NodeBounds {
    var result = node
    for measure in open(node) {
      program.measures.decide(measure, adopt: adopted.contains(measure), &result.variables)
    }
    return result
  }

  /// `node` with every open measure in place some time, or never.
  func restricted(_ adopted: Set<Int>, _ node: NodeBounds) -> NodeBounds {
    var result = node
    for measure in open(node) {
      program.measures.restrict(measure, adopt: adopted.contains(measure), &result.variables)
    }
    return result
  }
}
