import LinearOptimization

extension SolverConformance {
  static let linearCases: [ConformanceCase] = [
    // max 3x + 2y  s.t. x + y ≤ 4, x + 3y ≤ 6, 0 ≤ x ≤ 3.  Optimum 11 at (3, 1).
    ConformanceCase("lp-maximize", .optimal(11)) { model in
      let x = try model.addVariable("x", .between(0, 3))
      let y = try model.addVariable("y")
      try model.addConstraint("a", x + y <= 4)
      try model.addConstraint("b", x + 3 * y <= 6)
      try model.setObjective(.maximize(3 * x + 2 * y))
    },
    // min x + y + 10  s.t. x + 2y ≥ 3, 2x + y ≥ 3.  Optimum 12 at (1, 1).
    ConformanceCase("lp-minimize-with-constant", .optimal(12)) { model in
      let x = try model.addVariable("x")
      let y = try model.addVariable("y")
      try model.addConstraint("a", x + 2 * y >= 3)
      try model.addConstraint("b", 2 * x + y >= 3)
      try model.setObjective(.minimize(x + y + 10))
    },
    // max x − 7  s.t. 2x ≤ 5.  Optimum −4.5: the constant keeps its sign when maximising.
    ConformanceCase("lp-maximize-with-constant", .optimal(-4.5)) { model in
      let x = try model.addVariable("x")
      try model.addConstraint("a", 2 * x <= 5)
      try model.setObjective(.maximize(x - 7))
    },
    // min x  s.t. x free, x + y = 0, 0 ≤ y ≤ 5.  Optimum −5.
    ConformanceCase("lp-free-variable", .optimal(-5)) { model in
      let x = try model.addVariable("x", .free)
      let y = try model.addVariable("y", .between(0, 5))
      try model.addConstraint("a", x + y == 0)
      try model.setObjective(.minimize(x))
    },
    // min 2x − y, x ≤ −1 without lower bound but for the row, −3 ≤ x + y ≤ 2, x ≥ −4 as a row.
    // y ≤ 2 − x, so 2x − y ≥ 3x − 2 ≥ −14 at (−4, 6).
    ConformanceCase("lp-interval-row", .optimal(-14)) { model in
      let x = try model.addVariable("x", .atMost(-1))
      let y = try model.addVariable("y", .free)
      try model.addConstraint("range", (x + y).between(-3, 2))
      try model.addConstraint("floor", x >= -4)
      try model.setObjective(.minimize(2 * x - y))
    },
    // max x + y with both fixed at 2 and 3 and no row.  Optimum 5.
    ConformanceCase("lp-fixed-variables-no-rows", .optimal(5)) { model in
      let x = try model.addVariable("x", .fixed(2))
      let y = try model.addVariable("y", .fixed(3))
      try model.setObjective(.maximize(x + y))
    },
    // min 4 without variables and rows.  Optimum 4.
    ConformanceCase("lp-empty", .optimal(4)) { model in
      try model.setObjective(.minimize(LinearExpression(4)))
    },
    // A row without variables that holds (0 ≤ 1) and a free row: min x, x ≥ 1.  Optimum 1.
    ConformanceCase("lp-empty-row-and-free-row", .optimal(1)) { model in
      let x = try model.addVariable("x", .atLeast(1))
      try model.addConstraint("empty", LinearExpression() <= 1)
      try model.addConstraint("free", Relation(x, in: .free))
      try model.setObjective(.minimize(x))
    },
    // A row without variables that cannot hold: 0 ≥ 1.
    ConformanceCase("lp-impossible-empty-row", .infeasible) { model in
      let x = try model.addVariable("x")
      try model.addConstraint("empty", LinearExpression() >= 1)
      try model.setObjective(.minimize(x))
    },
    // x + y ≤ 1 and x + y ≥ 2.
    ConformanceCase("lp-infeasible", .infeasible) { model in
      let x = try model.addVariable("x")
      let y = try model.addVariable("y")
      try model.addConstraint("a", x + y <= 1)
      try model.addConstraint("b", x + y >= 2)
      try model.setObjective(.minimize(x + y))
    },
    // max x + y  s.t. x − y ≤ 1.
    ConformanceCase("lp-unbounded", .unbounded) { model in
      let x = try model.addVariable("x")
      let y = try model.addVariable("y")
      try model.addConstraint("a", x - y <= 1)
      try model.setObjective(.maximize(x + y))
    },
    // min −x, x ≥ 0, without rows.
    ConformanceCase("lp-unbounded-no-rows", .unbounded) { model in
      let x = try model.addVariable("x")
      try model.setObjective(.minimize(-x))
    },
    // Repeated variables merge: max x + x − y  s.t. x + x + y ≤ 4, y − y + x ≤ 1.  Optimum 2 at (1, 0).
    ConformanceCase("lp-repeated-variables", .optimal(2)) { model in
      let x = try model.addVariable("x")
      let y = try model.addVariable("y")
      try model.addConstraint("a", x + x + y <= 4)
      try model.addConstraint("b", y - y + x <= 1)
      try model.setObjective(.maximize(x + x - y))
    },
    // Names that would break a solver's own name tables: 300 characters, Japanese, a line feed.
    // max x + y + z, each ≤ its place 1, 2, 3.  Optimum 6.
    ConformanceCase("lp-hostile-names", .optimal(6)) { model in
      let long = String(repeating: "n", count: 300)
      let x = try model.addVariable(long)
      let y = try model.addVariable("医師_田中 太郎")
      let z = try model.addVariable("line\nfeed\u{1}")
      try model.addConstraint(long, x <= 1)
      try model.addConstraint("予算上限", y <= 2)
      try model.addConstraint("\t", z <= 3)
      try model.setObjective(.maximize(x + y + z))
    },
    // A stop request that is there from the beginning, and no time at all.
    ConformanceCase("lp-interrupted", .stopped(.interrupted), options: SolveOptions(shouldStop: { true })) {
      model in
      let x = try model.addVariable("x", .between(0, 9))
      try model.addConstraint("a", 2 * x <= 7)
      try model.setObjective(.maximize(x))
    },
    ConformanceCase("lp-no-time", .stopped(.timeLimit), options: SolveOptions(timeLimit: 0)) { model in
      let x = try model.addVariable("x", .between(0, 9))
      try model.addConstraint("a", 2 * x <= 7)
      try model.setObjective(.maximize(x))
    },
    // Beale's example, on which the textbook simplex method cycles:
    // min −0.75a + 20b − 0.5c + 6d  s.t. 0.25a − 8b − c + 9d ≤ 0, 0.5a − 12b − 0.5c + 3d ≤ 0, c ≤ 1.
    // Optimum −1.25 (E. M. L. Beale, Cycling in the dual simplex algorithm, 1955, doi:10.1002/nav.3800020406).
    ConformanceCase("lp-beale-cycling", .optimal(-1.25)) { model in
      let a = try model.addVariable("a")
      let b = try model.addVariable("b")
      let c = try model.addVariable("c")
      let d = try model.addVariable("d")
      try model.addConstraint("p", 0.25 * a - 8 * b - c + 9 * d <= 0)
      try model.addConstraint("q", 0.5 * a - 12 * b - 0.5 * c + 3 * d <= 0)
      try model.addConstraint("r", c <= 1)
      try model.setObjective(.minimize(-0.75 * a + 20 * b - 0.5 * c + 6 * d))
    },
  ]
}
