package import LinearOptimization

/// Small seeded models for property tests.
package enum RandomModels {
  /// An integer program over at most five variables in [0, 3] (or binary), with ≤, ≥, = and interval rows;
  /// about a third of them are infeasible. Small enough to enumerate.
  package static func integerProgram(seed: UInt64) throws -> Model {
    var generator = SeededGenerator(seed: seed)
    var model = Model(name: "random-\(seed)")
    let count = Int(generator.whole(2...5))
    var variables: [Variable] = []
    for index in 0..<count {
      let isBinary = generator.chance(40)
      variables.append(
        try model.addVariable(
          "x\(index)", isBinary ? .unit : .between(generator.whole(-1...0), generator.whole(1...3)),
          kind: isBinary ? .binary : .integer))
    }
    for row in 0..<Int(generator.whole(1...4)) {
      var left = LinearExpression()
      for variable in variables where generator.chance(70) { left.add(generator.whole(-4...6), variable) }
      let right = generator.whole(0...9)
      switch generator.next() % 4 {
      case 0: try model.addConstraint("c\(row)", left >= right - 6)
      case 1 where generator.chance(40): try model.addConstraint("c\(row)", left == right)
      case 2: try model.addConstraint("c\(row)", left.between(right - 5, right))
      default: try model.addConstraint("c\(row)", left <= right)
      }
    }
    var cost = LinearExpression(generator.whole(-9...9))
    for variable in variables { cost.add(generator.whole(-7...7), variable) }
    try model.setObjective(Objective(generator.chance(50) ? .maximize : .minimize, cost))
    return model
  }

  /// The best objective over every whole point within the bounds, or nil if none is feasible.
  package static func bruteForce(_ model: Model) throws -> Double? {
    var best: Double?
    var point = model.variables.map { $0.lower.rounded(.up) }
    while true {
      let report = try FeasibilityReport(of: point, in: model)
      if report.isFeasible(tolerance: 1e-9),
        best.map({ model.objective.sense.isBetter(report.objective, than: $0) }) ?? true
      {
        best = report.objective
      }
      // The next point, like an odometer.
      guard let digit = point.indices.first(where: { point[$0] + 1 <= model.variables[$0].upper }) else {
        return best
      }
      point[digit] += 1
      for lower in 0..<digit { point[lower] = model.variables[lower].lower.rounded(.up) }
    }
  }

  /// A feasible and bounded linear program: rows are built around a known point.
  package static func linearProgram(seed: UInt64, rows: Int, columns: Int) throws -> Model {
    var generator = SeededGenerator(seed: seed)
    var model = Model(name: "linear-\(seed)")
    var variables: [Variable] = []
    var inside: [Double] = []
    for index in 0..<columns {
      variables.append(try model.addVariable("x\(index)", .between(0, generator.whole(3...9))))
      inside.append(generator.whole(0...3))
    }
    for row in 0..<rows {
      var left = LinearExpression()
      for variable in variables where generator.chance(40) { left.add(generator.whole(-3...8), variable) }
      let activity = left.value(at: inside)
      switch generator.next() % 3 {
      case 0: try model.addConstraint("r\(row)", left >= activity - generator.whole(0...2))
      case 1: try model.addConstraint("r\(row)", left <= activity + generator.whole(0...5))
      default: try model.addConstraint("r\(row)", left.between(activity - 3, activity + 2))
      }
    }
    var cost = LinearExpression()
    for variable in variables { cost.add(generator.whole(-9...9), variable) }
    try model.setObjective(Objective(generator.chance(50) ? .maximize : .minimize, cost))
    return model
  }
}
