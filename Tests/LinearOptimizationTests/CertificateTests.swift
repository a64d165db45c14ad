import LinearOptimization
import SolverConformance
import Testing

@Suite struct CertificateTests {
  /// max 3x + 2y + 1  s.t. x + y ≤ 4, x + 3y ≤ 6, 0 ≤ x ≤ 3, y whole; optimum 12 at (3, 1).
  private func model() throws -> Model {
    var model = Model()
    let x = try model.addVariable("x", .between(0, 3))
    let y = try model.addVariable("y", kind: .integer)
    try model.addConstraint("a", x + y <= 4)
    try model.addConstraint("b", x + 3 * y <= 6)
    try model.setObjective(.maximize(3 * x + 2 * y + 1))
    return model
  }

  @Test func reportMeasuresEachDistance() throws {
    let report = try FeasibilityReport(of: [3.5, 1.25], in: model())
    #expect(report.violations.map(\.name) == ["a", "b", "x", "y"])
    #expect(report.violations.map(\.distance) == [0.75, 1.25, 0.5, 0.25])
    #expect(
      report.violations.map(\.place) == [.constraint(0), .constraint(1), .bounds(0), .integrality(1)])
    #expect(report.maximumViolation == 1.25)
    #expect(report.objective == 14)
    #expect(!report.isFeasible())
    #expect(try FeasibilityReport(of: [3, 1], in: model()).violations.isEmpty)
  }

  @Test func notANumberIsNeverFeasible() throws {
    let report = try FeasibilityReport(of: [.nan, 1], in: model())
    #expect(!report.isFeasible(tolerance: 1e9))
    #expect(report.maximumViolation == .infinity)
    #expect(throws: ModelError.wrongPointSize(expected: 2, given: 1)) {
      try FeasibilityReport(of: [1], in: model())
    }
  }

  @Test func dualsProveBounds() throws {
    // λ = (2, 0): d = (1, 0), so 4·2 + 3·1 + 1 = 12, the optimum.
    let tight = try DualCertificate(duals: [2, 0], of: model())
    #expect(tight.bound == 12)
    #expect(tight.reducedCosts == [1, 0])
    // λ = (3, 0) is feasible for the dual, but proves less.
    #expect(try DualCertificate(duals: [3, 0], of: model()).bound == 13)
    // λ = 0 leaves y with a cost and no bound.
    #expect(try DualCertificate(duals: [0, 0], of: model()).bound == .infinity)
    // A dual of the wrong sign meets the row's open side.
    #expect(try DualCertificate(duals: [-1, 0], of: model()).bound == .infinity)
    #expect(throws: ModelError.wrongPointSize(expected: 2, given: 0)) {
      try DualCertificate(duals: [], of: model())
    }
  }
}
