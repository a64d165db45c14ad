import LinearOptimization
import Testing

@Suite struct ModelTests {
  @Test func countsNamesAndLookups() throws {
    var model = Model(name: "m")
    let x = try model.addVariable("x")
    let y = try model.addVariable("医師_田中", kind: .binary)
    let z = try model.addVariable("z", .between(-2, 5), kind: .integer)
    let row = try model.addConstraint("予算", x + 2 * y <= 3)
    #expect(model.size.variables == 3)
    #expect(model.size.integerVariables == 2)
    #expect(model.size.constraints == 1)
    #expect(model.size.nonZeros == 2)
    #expect(model.variable(named: "医師_田中") == y)
    #expect(model.variable(named: "nobody") == nil)
    #expect(model.constraintIndex(named: "予算") == row)
    #expect(model[y].bounds == .unit)
    #expect(model[z].kind == .integer)
    #expect(model.constraints[row].expression == x + 2 * y)
    #expect(model.relaxed.hasIntegers == false)
    #expect(model.hasIntegers)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func refusesNonFiniteNumbers(_ bad: Double) throws {
    var model = Model()
    let x = try model.addVariable("x")
    #expect(throws: ModelError.self) { try model.addConstraint("a", bad * x <= 1) }
    #expect(throws: ModelError.self) { try model.setObjective(.minimize(bad * x)) }
    #expect(throws: ModelError.self) { try model.setObjective(.minimize(x + bad)) }
    #expect(model.constraints.isEmpty)
  }

  @Test func refusesBoundsThatHoldNoNumber() throws {
    var model = Model()
    let x = try model.addVariable("x")
    let bad: [Bounds] = [
      .between(2, 1), Bounds(lower: .nan), Bounds(upper: .nan), .fixed(.infinity), .fixed(-.infinity),
    ]
    for (index, bounds) in bad.enumerated() {
      #expect(throws: ModelError.self, "\(bounds)") { try model.addVariable("v\(index)", bounds) }
      #expect(throws: ModelError.self, "\(bounds)") {
        try model.addConstraint("c\(index)", Relation(x, in: bounds))
      }
      #expect(throws: ModelError.self, "\(bounds)") { try model.setBounds(of: x, to: bounds) }
    }
    #expect(throws: ModelError.binaryOutsideUnit(name: "b", lower: 0, upper: 2)) {
      try model.addVariable("b", .between(0, 2), kind: .binary)
    }
    #expect(model.variables.count == 1)
    #expect(model.constraints.isEmpty)
  }

  @Test func refusesDuplicateAndEmptyNamesAndForeignVariables() throws {
    var model = Model()
    let x = try model.addVariable("x")
    try model.addConstraint("a", x <= 1)
    #expect(throws: ModelError.duplicateVariable(name: "x")) { try model.addVariable("x") }
    #expect(throws: ModelError.duplicateConstraint(name: "a")) { try model.addConstraint("a", x <= 2) }
    #expect(throws: ModelError.emptyName(place: "variable 1")) { try model.addVariable("") }
    #expect(throws: ModelError.unknownVariable(place: "b", index: 7, count: 1)) {
      try model.addConstraint("b", Variable(index: 7) <= 2)
    }
    #expect(throws: ModelError.unknownVariable(place: "bounds", index: -1, count: 1)) {
      try model.setBounds(of: Variable(index: -1), to: .free)
    }
    #expect(throws: ModelError.unknownConstraint(index: 1, count: 1)) {
      try model.setBounds(ofConstraint: 1, to: .free)
    }
  }

  @Test func copiesAreIndependent() throws {
    var model = Model()
    let x = try model.addVariable("x")
    try model.addConstraint("a", x <= 1)
    try model.addConstraint("b", x <= 2)
    var copy = model
    try copy.addConstraint("c", x >= 0)
    try copy.setBounds(of: x, to: .fixed(1))
    try copy.setBounds(ofConstraint: 1, to: .free)
    #expect(copy.constraintIndex(named: "c") == 2 && copy.constraintIndex(named: "d") == nil)
    #expect(model.constraints.map(\.name) == ["a", "b"])
    #expect(model.constraintIndex(named: "c") == nil)
    #expect(model[x].bounds == .nonNegative)
    #expect(model.constraints[1].bounds == .atMost(2))
  }

  @Test func boundsRoundInward() {
    #expect(Bounds.between(1.2, 3.9).roundedInward == .between(2, 3))
    #expect(Bounds.between(1.2, 1.9).roundedInward == nil)
    #expect(Bounds.between(0.1 * 30, 2.9999999999).roundedInward == .fixed(3))
    #expect(Bounds.free.roundedInward == .free)
    #expect(Bounds.unit.distance(to: -0.5) == 0.5)
    #expect(Bounds.unit.distance(to: 3) == 2)
  }

  @Test func optionsAreValidated() {
    var options = SolveOptions(relativeGap: -1)
    #expect(throws: SolverError.self) { try options.validate(variableCount: 0) }
    options = SolveOptions(relativeGap: .nan)
    #expect(throws: SolverError.self) { try options.validate(variableCount: 0) }
    options = SolveOptions(timeLimit: -1)
    #expect(throws: SolverError.self) { try options.validate(variableCount: 0) }
    options = SolveOptions(nodeLimit: -1)
    #expect(throws: SolverError.self) { try options.validate(variableCount: 0) }
    options = SolveOptions()
    options.initialIncumbent = [1]
    #expect(throws: SolverError.self) { try options.validate(variableCount: 2) }
    options.initialIncumbent = [.nan]
    #expect(throws: SolverError.self) { try options.validate(variableCount: 1) }
    options.initialIncumbent = [1]
    #expect(throws: Never.self) { try options.validate(variableCount: 1) }
  }

  @Test func gapFollowsTheSense() {
    #expect(RelativeGap.of(objective: 90, bound: 100, sense: .maximize) == 10.0 / 90)
    #expect(RelativeGap.of(objective: 100, bound: 90, sense: .minimize) == 0.1)
    #expect(RelativeGap.of(objective: 0.5, bound: 1, sense: .maximize) == 0.5)
    #expect(RelativeGap.of(objective: 100, bound: 99, sense: .maximize) == 0)
    #expect(RelativeGap.of(objective: nil, bound: 99, sense: .maximize) == nil)
  }
}
