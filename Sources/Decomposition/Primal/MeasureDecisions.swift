import LinearOptimization

/// Which of the open measures to adopt, by the relaxation's value.
struct MeasureDecisions {
  let program: MasterProgram
  /// Pricing rounds for each choice.
  var rounds = 25

  /// Measures that `node` leaves undecided.
  func open(_ node: NodeBounds) -> [Int] {
    (0..<program.measures.measureCount).filter { !program.measures.isDecided($0, node.variables) }
  }

  /// `node` with every open measure decided.
  func decided(_ adopted: Set<Int>, _ node: NodeBounds) -> NodeBounds {
    var result = node
    for measure in open(node) {
      program.measures.decide(measure, adopt: adopted.contains(measure), &result.variables)
    }
    return result
  }

  /// The best choice worth more than `atLeast`, `nil` when there is none: all or none of them to begin with, then one
  /// by one against the better of the two.
  func best(_ node: NodeBounds, atLeast: Double) throws -> Set<Int>? {
    let open = open(node)
    var best: (value: Double, adopted: Set<Int>)?
    func consider(_ adopted: Set<Int>) throws {
      let target = max(atLeast, best?.value ?? -.infinity)
      guard let value = try value(of: decided(adopted, node), above: target) else { return }
      best = (value, adopted)
    }
    try consider([])
    try consider(Set(open))
    for measure in open where open.count > 1 {
      try consider((best?.adopted ?? []).symmetricDifference([measure]))
    }
    return best?.adopted
  }

  private func value(of node: NodeBounds, above target: Double) throws -> Double? {
    let outcome = try program.solve(node, target: target, rounds: rounds, tolerance: 2e-3)
    guard case .solved(let value, let bound) = outcome, bound > target, value > target,
      program.master.violation <= 1e-6
    else { return nil }
    return value
  }
}
