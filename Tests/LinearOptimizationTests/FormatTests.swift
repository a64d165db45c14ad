import LinearOptimization
import SolverConformance
import Testing

@Suite struct FormatTests {
  static func sample() throws -> Model {
    var model = Model(name: "plan")
    let hire = try model.addVariable("hire[URA]", .between(0, 4), kind: .integer)
    let chosen = try model.addVariable("選ぶ", kind: .binary)
    let hours = try model.addVariable("hours", .free)
    let carry = try model.addVariable("carry", .atMost(-1))
    try model.addVariable("kept", .fixed(2.5))
    try model.addConstraint("capacity", hours - 8.5 * hire <= 0)
    try model.addConstraint("予算", (3 * hire + chosen + carry).between(-2, 10))
    try model.addConstraint("link", hours == 2 * chosen)
    try model.addConstraint("loose", Relation(carry, in: .free))
    try model.setObjective(.maximize(hours - 0.25 * hire + 7))
    return model
  }

  @Test func lpTextIsReadable() throws {
    #expect(
      try LPFormat.write(Self.sample()).text == """
        \\ plan
        \\ column hire_URA = hire[URA]
        \\ column x1 = 選ぶ
        \\ row c1 = 予算
        Maximize
         objective: - 0.25 hire_URA + hours + 7 objective_constant
        Subject To
         capacity: - 8.5 hire_URA + hours <= 0
         c1: 3 hire_URA + x1 + carry >= -2
         c1_upper: 3 hire_URA + x1 + carry <= 10
         link: - 2 x1 + hours = 0
        \\ row loose has no bound
        Bounds
         0 <= hire_URA <= 4
         hours free
         -inf <= carry <= -1
         kept = 2.5
         objective_constant = 1
        Generals
         hire_URA
        Binaries
         x1
        End

        """)
  }

  @Test func mpsTextIsAMinimisation() throws {
    let text = try MPSFormat.write(Self.sample()).text
    #expect(
      text.hasPrefix("* maximisation written as minimisation of the negated objective\nNAME plan\nROWS\n"))
    #expect(text.contains("\n hours objective -1\n"))
    #expect(text.contains("\n objective_constant objective -7\n"))
    #expect(text.contains("\n FX BND objective_constant 1\n"))
    #expect(text.contains("\n MI BND carry\n UP BND carry -1\n"))
  }

  @Test func longRowsAreWrapped() throws {
    var model = Model()
    var sum = LinearExpression()
    for index in 0..<200 { sum.add(1.5, try model.addVariable("variable_number_\(index)")) }
    try model.addConstraint("sum", sum <= 1)
    let lines = LPFormat.write(model).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(lines.count > 40)
  }

  /// What a reader should see: minimised, the constant as a column, free rows gone, binary as integer,
  /// whole bounds on integers.
  private func normal(_ model: Model) -> [String] {
    let sign = model.objective.sense.sign
    return model.variables.map {
      let whole = $0.kind.isIntegral ? $0.bounds.roundedInward : nil
      return "\(whole ?? $0.bounds) \($0.kind.isIntegral)"
    }
      + model.constraints.filter { !$0.bounds.isFree }.map { "\($0.terms) \($0.bounds)" }
      + model.objective.expression.terms.map { "\($0.variable.index) \(sign * $0.coefficient)" }
      + [FileNumber.text(sign * model.objective.expression.constant)]
  }

  /// Takes the constant's column out again.
  private func withoutConstantColumn(_ model: Model) throws -> Model {
    guard let column = model.variable(named: "objective_constant") else { return model }
    var result = Model(name: model.name)
    for definition in model.variables.dropLast() {
      try result.addVariable(definition.name, definition.bounds, kind: definition.kind)
    }
    for row in model.constraints {
      try result.addConstraint(row.name, Relation(row.expression, in: row.bounds))
    }
    let cost = model.objective.expression
    let constant = cost.coefficient(of: column)
    try result.setObjective(Objective(model.objective.sense, cost - constant * column + constant))
    return result
  }

  @Test func mpsRoundTripsKeepTheModel() throws {
    var models = try (1...100).map { try RandomModels.integerProgram(seed: $0) }
    models += try SolverConformance.cases.map { try $0.build() }
    models += [try Self.sample()]
    for model in models {
      let text = MPSFormat.write(model).text
      let back = try withoutConstantColumn(MPSReader.read(text))
      #expect(normal(back) == normal(model), "\(model.name)")
    }
  }
}
