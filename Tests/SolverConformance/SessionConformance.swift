package import LinearOptimization

/// The contract of ``LinearProgramSession``: whatever the order of changes, a warm solve must agree with a
/// cold one, and its duals must prove it.
package enum SessionConformance {
  /// Grows seeded LPs row by row and column by column with solves in between; gives what went wrong.
  package static func run(_ engine: any LinearProgramEngine, seeds: ClosedRange<UInt64>)
    -> [ConformanceFailure]
  {
    seeds.flatMap { seed in
      let name = "session-\(seed)"
      do {
        let model = try RandomModels.linearProgram(seed: seed, rows: 12, columns: 18)
        return try run(engine, model, seed: seed).map { ConformanceFailure(caseName: name, message: $0) }
      } catch {
        return [ConformanceFailure(caseName: name, message: "threw \(error)")]
      }
    }
  }

  private static func run(
    _ engine: any LinearProgramEngine, _ model: Model, seed: UInt64
  ) throws -> [String] {
    try engine.withSession(maximize: model.objective.sense == .maximize) { session in
      var problems: [String] = []
      var mirror = Mirror(session: session, sense: model.objective.sense)
      var generator = SeededGenerator(seed: seed &* 977)
      // Half the columns, then every row, then the other half one by one: the way of column generation.
      let half = model.variables.count / 2
      for index in 0..<half { try mirror.addColumn(model.variables[index], model, index) }
      for row in model.constraints { try mirror.addRow(row) }
      problems += try mirror.compare(engine, "after rows")
      for index in half..<model.variables.count {
        try mirror.addColumn(model.variables[index], model, index)
        problems += try mirror.compare(engine, "after column \(index)")
      }
      // The way of diving: bounds, costs, rows and removals in any order.
      for step in 0..<25 {
        try mirror.change(&generator)
        problems += try mirror.compare(engine, "after change \(step)")
      }
      return problems
    }
  }
}

/// A session beside a plain copy of what it should hold.
private struct Mirror {
  struct Column {
    var cost: Double
    var bounds: Bounds
  }

  struct Row {
    var bounds: Bounds
    /// By column; kept dense, because the columns are renumbered.
    var values: [Double]
  }

  let session: any LinearProgramSession
  let sense: ObjectiveSense
  var columns: [Column] = []
  /// An earlier basis; `nil` once columns are gone.
  var saved: SimplexBasis?
  var rows: [Row] = []

  mutating func addColumn(_ definition: VariableDefinition, _ model: Model, _ index: Int) throws {
    let cost = model.objective.expression.coefficient(of: Variable(index: index))
    // Rows are complete from the start of the second half on; before, there are none.
    let entries = rows.indices.map {
      (row: $0, value: model.constraints[$0].expression.coefficient(of: Variable(index: index)))
    }
    _ = try session.addColumn(
      objective: cost, lower: definition.lower, upper: definition.upper, isInteger: false,
      terms: entries.filter { $0.value != 0 })
    columns.append(Column(cost: cost, bounds: definition.bounds))
    for entry in entries { rows[entry.row].values.append(entry.value) }
  }

  mutating func addRow(_ row: Constraint) throws {
    let present = row.terms.filter { $0.variable.index < columns.count }
    _ = try session.addRow(
      lower: row.lower, upper: row.upper,
      terms: present.map { (column: $0.variable.index, value: $0.coefficient) })
    var values = Array(repeating: 0.0, count: columns.count)
    for term in present { values[term.variable.index] = term.coefficient }
    rows.append(Row(bounds: row.bounds, values: values))
  }

  mutating func change(_ generator: inout SeededGenerator) throws {
    let column = Int(generator.whole(0...(columns.count - 1)))
    let row = Int(generator.whole(0...(rows.count - 1)))
    switch generator.next() % 8 {
    case 6: saved = try session.basis()
    case 7: if let saved { try session.setBasis(saved) }
    case 0:
      let value = generator.whole(0...3)
      try session.setColumnBounds(column, lower: value, upper: value)
      columns[column].bounds = .fixed(value)
    case 1:
      let upper = generator.whole(4...9)
      try session.setColumnBounds(column, lower: 0, upper: upper)
      columns[column].bounds = .between(0, upper)
    case 2:
      let cost = generator.whole(-9...9)
      try session.setObjective(column, cost)
      columns[column].cost = cost
    case 3:
      let upper = generator.whole(5...60)
      try session.setRowBounds(row, lower: -.infinity, upper: upper)
      rows[row].bounds = .atMost(upper)
    case 4 where columns.count > 4:
      let second = (column + 2) % columns.count
      try session.removeColumns([column, second])
      saved = nil
      for index in [column, second].sorted(by: >) {
        columns.remove(at: index)
        for other in rows.indices { rows[other].values.remove(at: index) }
      }
    default:
      let values = columns.indices.map { _ in generator.chance(30) ? generator.whole(1...5) : 0 }
      _ = try session.addRow(
        lower: -.infinity, upper: 40,
        terms: values.enumerated().map { (column: $0.offset, value: $0.element) })
      rows.append(Row(bounds: .atMost(40), values: values))
    }
  }

  /// The plain copy as a model.
  private func model() throws -> Model {
    var model = Model()
    var cost = LinearExpression()
    for (index, column) in columns.enumerated() {
      cost.add(column.cost, try model.addVariable("x\(index)", column.bounds))
    }
    for (index, row) in rows.enumerated() {
      var sum = LinearExpression()
      for (column, value) in row.values.enumerated() { sum.add(value, Variable(index: column)) }
      try model.addConstraint("r\(index)", Relation(sum, in: row.bounds))
    }
    try model.setObjective(Objective(sense, cost))
    return model
  }

  /// Solves warm here and cold in a session of its own; checks certificates of the warm answer.
  func compare(_ engine: any LinearProgramEngine, _ moment: String) throws -> [String] {
    let model = try model()
    let warm = try session.solveRelaxation(timeLimit: nil)
    let (cold, coldObjective) = try engine.withSession(maximize: sense == .maximize) { other in
      for column in columns {
        _ = try other.addColumn(
          objective: column.cost, lower: column.bounds.lower, upper: column.bounds.upper, isInteger: false,
          terms: [])
      }
      for row in rows {
        _ = try other.addRow(
          lower: row.bounds.lower, upper: row.bounds.upper,
          terms: row.values.enumerated().map { (column: $0.offset, value: $0.element) })
      }
      return (try other.solveRelaxation(timeLimit: nil), other.objective)
    }
    var problems: [String] = []
    if warm != cold { return ["\(moment): warm \(warm), cold \(cold)"] }
    if session.columnCount != columns.count || session.rowCount != rows.count {
      problems.append("\(moment): the session counts differently")
    }
    guard warm == .optimal else { return problems }
    let objective = session.objective
    let slack = 1e-6 * max(1, abs(objective))
    if abs(objective - coldObjective) > slack {
      problems.append("\(moment): warm \(objective), cold \(coldObjective)")
    }
    let report = try FeasibilityReport(of: session.values(), in: model)
    if !report.isFeasible() { problems.append("\(moment): infeasible \(report.violations)") }
    if abs(report.objective - objective) > slack {
      problems.append("\(moment): objective is not the point's")
    }
    let certificate = try DualCertificate(duals: session.duals(), of: model)
    if abs(certificate.bound - objective) > slack {
      problems.append("\(moment): duals prove \(certificate.bound), not \(objective)")
    }
    problems += try slackness(model, certificate).map { "\(moment): \($0)" }
    return problems
  }

  /// Complementary slackness, and agreement of the single readings with the bulk ones.
  private func slackness(_ model: Model, _ certificate: DualCertificate) throws -> [String] {
    var problems: [String] = []
    let values = session.values()
    let isBasic = try session.basicColumns()
    if isBasic.filter(\.self).count > rows.count { problems.append("more basic columns than rows") }
    for (index, variable) in model.variables.enumerated()
    where !isBasic[index] && values[index] != 0
      && min(values[index] - variable.lower, variable.upper - values[index]) > 1e-6
    {
      problems.append("column \(index) is between its bounds and not basic")
    }
    for (index, row) in model.constraints.enumerated() {
      let activity = session.rowActivity(index)
      let distance = min(abs(activity - row.lower), abs(activity - row.upper))
      if abs(session.dual(index)) > 1e-6, distance > 1e-6 * max(1, abs(activity)) {
        problems.append("row \(index) is not binding but has a dual")
      }
      if abs(activity - row.activity(at: values)) > 1e-6 * max(1, abs(activity)) {
        problems.append("row \(index) has another activity than its terms")
      }
    }
    for (index, variable) in model.variables.enumerated() {
      let cost = session.reducedCost(index)
      if abs(cost - certificate.reducedCosts[index]) > 1e-6 { problems.append("reduced cost of \(index)") }
      let distance = min(abs(values[index] - variable.lower), abs(values[index] - variable.upper))
      if abs(cost) > 1e-6, distance > 1e-6 { problems.append("column \(index) is between bounds at a cost") }
      if session.value(index) != values[index] { problems.append("value \(index) differs from values()") }
    }
    return problems
  }
}
