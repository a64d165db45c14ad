import LinearOptimization

extension SolverConformance {
  static let textbookCases: [ConformanceCase] = [
    // Wyndor Glass, Hillier & Lieberman, Introduction to Operations Research, ch. 3: optimum 36 at (2, 6).
    ConformanceCase("textbook-wyndor", .optimal(36)) { model in
      let doors = try model.addVariable("doors")
      let windows = try model.addVariable("windows")
      try model.addConstraint("plant-1", doors <= 4)
      try model.addConstraint("plant-2", 2 * windows <= 12)
      try model.addConstraint("plant-3", 3 * doors + 2 * windows <= 18)
      try model.setObjective(.maximize(3 * doors + 5 * windows))
    },
    // Chvátal, Linear Programming, ch. 2: optimum 13 at (2, 0, 1).
    ConformanceCase("textbook-chvatal", .optimal(13)) { model in
      let x = try variables(3, &model)
      try rows([([2, 3, 1], 5), ([4, 1, 2], 11), ([3, 4, 2], 8)], x, &model)
      try model.setObjective(.maximize(weighted([5, 4, 3], x)))
    },
    // Dakota Furniture, Winston, Operations Research, ch. 6: optimum 280 at (2, 0, 8).
    ConformanceCase("textbook-dakota", .optimal(280)) { model in
      let x = try variables(3, &model)
      try rows([([8, 6, 1], 48), ([4, 2, 1.5], 20), ([2, 1.5, 0.5], 8), ([0, 1, 0], 5)], x, &model)
      try model.setObjective(.maximize(weighted([60, 30, 20], x)))
    },
    // Klee & Minty's cube in three dimensions: optimum 10000 at (0, 0, 10000).
    ConformanceCase("textbook-klee-minty", .optimal(10_000)) { model in
      let x = try variables(3, &model)
      try rows([([1, 0, 0], 1), ([20, 1, 0], 100), ([200, 20, 1], 10_000)], x, &model)
      try model.setObjective(.maximize(weighted([100, 10, 1], x)))
    },
    // Dantzig's transportation problem, Linear Programming and Extensions, ch. 3.3: optimum 153.675.
    ConformanceCase("textbook-transportation", .optimal(153.675)) { model in
      let distance = [[2.5, 1.7, 1.8], [2.5, 1.8, 1.4]]
      let supply = [350.0, 600]
      let demand = [325.0, 300, 275]
      var shipped: [[Variable]] = []
      for plant in 0..<2 { shipped.append(try variables(3, &model, prefix: "ship-\(plant)-")) }
      for plant in 0..<2 { try model.addConstraint("supply-\(plant)", shipped[plant].sum() <= supply[plant]) }
      for market in 0..<3 {
        try model.addConstraint("demand-\(market)", shipped.sum { $0[market] } >= demand[market])
      }
      try model.setObjective(.minimize((0..<2).sum { 0.09 * weighted(distance[$0], shipped[$0]) }))
    },
    // Post office, Winston, ch. 3: five days on, two days off; 23 people in whole numbers.
    ConformanceCase("textbook-post-office", .optimal(23)) { model in
      try postOffice(&model, kind: .integer)
    },
    // Its relaxation: 67/3.
    ConformanceCase("textbook-post-office-relaxed", .optimal(67.0 / 3)) { model in
      try postOffice(&model, kind: .continuous)
    },
    // California Manufacturing, Hillier & Lieberman, ch. 12: optimum 14 at (1, 1, 0, 0).
    ConformanceCase("textbook-california", .optimal(14)) { model in
      let x = try variables(4, &model, kind: .binary)
      try rows(
        [([6, 3, 5, 2], 10), ([0, 0, 1, 1], 1), ([-1, 0, 1, 0], 0), ([0, -1, 0, 1], 0)], x, &model)
      try model.setObjective(.maximize(weighted([9, 5, 6, 4], x)))
    },
    // Stockco, Winston, ch. 9: optimum 42 at (0, 1, 1, 1).
    ConformanceCase("textbook-stockco", .optimal(42)) { model in
      let x = try variables(4, &model, kind: .binary)
      try rows([([5, 7, 4, 3], 14)], x, &model)
      try model.setObjective(.maximize(weighted([16, 22, 12, 8], x)))
    },
    // Machineco, Winston, ch. 7, an assignment: optimum 15.
    ConformanceCase("textbook-machineco", .optimal(15)) { model in
      let hours: [[Double]] = [[14, 5, 8, 7], [2, 12, 6, 5], [7, 8, 3, 9], [2, 4, 6, 10]]
      var given: [[Variable]] = []
      for machine in 0..<4 { given.append(try variables(4, &model, prefix: "x\(machine)-", kind: .binary)) }
      for machine in 0..<4 { try model.addConstraint("machine-\(machine)", given[machine].sum() == 1) }
      for job in 0..<4 { try model.addConstraint("job-\(job)", given.sum { $0[job] } == 1) }
      try model.setObjective(.minimize((0..<4).sum { weighted(hours[$0], given[$0]) }))
    },
  ]

  private static func postOffice(_ model: inout Model, kind: VariableKind) throws {
    let needed = [17.0, 13, 15, 19, 14, 16, 11]
    let starting = try variables(7, &model, kind: kind)
    for day in 0..<7 {
      // On duty: those who started today or on one of the four days before.
      try model.addConstraint("day-\(day)", (0..<5).sum { starting[(day - $0 + 7) % 7] } >= needed[day])
    }
    try model.setObjective(.minimize(starting.sum()))
  }

  private static func variables(
    _ count: Int, _ model: inout Model, prefix: String = "x", kind: VariableKind = .continuous
  ) throws -> [Variable] {
    var result: [Variable] = []
    for index in 0..<count { result.append(try model.addVariable("\(prefix)\(index)", kind: kind)) }
    return result
  }

  private static func rows(_ rows: [([Double], Double)], _ x: [Variable], _ model: inout Model) throws {
    for (index, row) in rows.enumerated() {
      try model.addConstraint("row-\(index)", weighted(row.0, x) <= row.1)
    }
  }

  private static func weighted(_ weights: [Double], _ x: [Variable]) -> LinearExpression {
    zip(weights, x).sum { $0.0 * $0.1 }
  }
}
