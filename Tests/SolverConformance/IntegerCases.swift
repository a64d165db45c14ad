import LinearOptimization

extension SolverConformance {
  static let integerCases: [ConformanceCase] = [
    // max 5x + 4y  s.t. 6x + 4y ≤ 24, x + 2y ≤ 6, whole.  LP 21 at (3, 1.5); optimum 20 at (4, 0).
    ConformanceCase("ip-maximize", .optimal(20)) { model in
      let x = try model.addVariable("x", kind: .integer)
      let y = try model.addVariable("y", kind: .integer)
      try model.addConstraint("a", 6 * x + 4 * y <= 24)
      try model.addConstraint("b", x + 2 * y <= 6)
      try model.setObjective(.maximize(5 * x + 4 * y))
    },
    // Knapsack: max 60a + 100b + 120c − 1  s.t. 10a + 20b + 30c ≤ 50, binary.  Optimum 219 with b, c.
    ConformanceCase("ip-knapsack-with-constant", .optimal(219)) { model in
      let a = try model.addVariable("a", kind: .binary)
      let b = try model.addVariable("b", kind: .binary)
      let c = try model.addVariable("c", kind: .binary)
      try model.addConstraint("weight", 10 * a + 20 * b + 30 * c <= 50)
      try model.setObjective(.maximize(60 * a + 100 * b + 120 * c - 1))
    },
    // The same from a feasible start worth 159 (a, b); optimum 219.
    ConformanceCase("ip-initial-incumbent", .optimal(219), options: starting([1, 1, 0])) { model in
      let a = try model.addVariable("a", kind: .binary)
      let b = try model.addVariable("b", kind: .binary)
      let c = try model.addVariable("c", kind: .binary)
      try model.addConstraint("weight", 10 * a + 20 * b + 30 * c <= 50)
      try model.setObjective(.maximize(60 * a + 100 * b + 120 * c - 1))
    },
    // A start that is not feasible (a, b, c weigh 60) must be ignored, not believed; optimum 219.
    ConformanceCase("ip-false-incumbent", .optimal(219), options: starting([1, 1, 1])) { model in
      let a = try model.addVariable("a", kind: .binary)
      let b = try model.addVariable("b", kind: .binary)
      let c = try model.addVariable("c", kind: .binary)
      try model.addConstraint("weight", 10 * a + 20 * b + 30 * c <= 50)
      try model.setObjective(.maximize(60 * a + 100 * b + 120 * c - 1))
    },
    // min x, x whole in [1.2, 7.8]: fractional bounds on an integer.  Optimum 2.
    ConformanceCase("ip-fractional-bounds", .optimal(2)) { model in
      let x = try model.addVariable("x", .between(1.2, 7.8), kind: .integer)
      try model.setObjective(.minimize(x))
    },
    // x whole in [1.2, 1.8].
    ConformanceCase("ip-no-whole-number-in-bounds", .infeasible) { model in
      let x = try model.addVariable("x", .between(1.2, 1.8), kind: .integer)
      try model.setObjective(.minimize(x))
    },
    // 2x + 2y = 3, whole and bounded: the relaxation is feasible, the program is not.
    ConformanceCase("ip-infeasible-by-parity", .infeasible) { model in
      let x = try model.addVariable("x", .between(0, 10), kind: .integer)
      let y = try model.addVariable("y", .between(0, 10), kind: .integer)
      try model.addConstraint("odd", 2 * x + 2 * y == 3)
      try model.setObjective(.minimize(x + y))
    },
    // x + y ≥ 3 with two binaries: infeasible already as a relaxation.
    ConformanceCase("ip-infeasible-relaxation", .infeasible) { model in
      let x = try model.addVariable("x", kind: .binary)
      let y = try model.addVariable("y", kind: .binary)
      try model.addConstraint("three", x + y >= 3)
      try model.setObjective(.minimize(x))
    },
    // max x + y  s.t. x − y ≤ 1, whole.
    ConformanceCase("ip-unbounded", .unbounded) { model in
      let x = try model.addVariable("x", kind: .integer)
      let y = try model.addVariable("y", kind: .integer)
      try model.addConstraint("a", x - y <= 1)
      try model.setObjective(.maximize(x + y))
    },
    // max z, z free to grow, beside 2x + 2y = 3 in whole numbers: unbounded as a relaxation, but infeasible.
    ConformanceCase("ip-unbounded-relaxation-infeasible", .infeasible) { model in
      let x = try model.addVariable("x", .between(0, 10), kind: .integer)
      let y = try model.addVariable("y", .between(0, 10), kind: .integer)
      let z = try model.addVariable("z")
      try model.addConstraint("odd", 2 * x + 2 * y == 3)
      try model.setObjective(.maximize(z))
    },
    // min −2x + y  s.t. x whole in [−5, 5], y ≥ x − 0.5, y ≥ −x: mixed, negative values.
    // At x the best y is max(x − 0.5, −x): the objective is −x − 0.5 for x ≥ 1, so −5.5 at (5, 4.5).
    ConformanceCase("ip-mixed", .optimal(-5.5)) { model in
      let x = try model.addVariable("x", .between(-5, 5), kind: .integer)
      let y = try model.addVariable("y", .free)
      try model.addConstraint("right", y - x >= -0.5)
      try model.addConstraint("left", x + y >= 0)
      try model.setObjective(.minimize(-2 * x + y))
    },
    // No rows: max 3x − y, x ≤ 4 whole, y ≥ 1 whole.  Optimum 11.
    ConformanceCase("ip-no-rows", .optimal(11)) { model in
      let x = try model.addVariable("x", .between(0, 4), kind: .integer)
      let y = try model.addVariable("y", .atLeast(1), kind: .integer)
      try model.setObjective(.maximize(3 * x - y))
    },
    // A gap of 50 % on the first knapsack; optimum 219.
    ConformanceCase("ip-gap", .withinGap(of: 219), options: SolveOptions(relativeGap: 0.5)) { model in
      let a = try model.addVariable("a", kind: .binary)
      let b = try model.addVariable("b", kind: .binary)
      let c = try model.addVariable("c", kind: .binary)
      try model.addConstraint("weight", 10 * a + 20 * b + 30 * c <= 50)
      try model.setObjective(.maximize(60 * a + 100 * b + 120 * c - 1))
    },
    // A time limit of 0 seconds leaves nothing proven.
    ConformanceCase("ip-no-time", .stopped(.timeLimit), options: SolveOptions(timeLimit: 0)) { model in
      let x = try model.addVariable("x", .between(0, 9), kind: .integer)
      try model.addConstraint("a", 2 * x <= 7)
      try model.setObjective(.maximize(x))
    },
    // A stop request that is there from the beginning.
    ConformanceCase("ip-interrupted", .stopped(.interrupted), options: SolveOptions(shouldStop: { true })) {
      model in
      let x = try model.addVariable("x", .between(0, 9), kind: .integer)
      try model.addConstraint("a", 2 * x <= 7)
      try model.setObjective(.maximize(x))
    },
  ]

  private static func starting(_ values: [Double]) -> SolveOptions {
    var options = SolveOptions()
    options.initialIncumbent = values
    return options
  }
}
