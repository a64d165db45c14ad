package import LinearOptimization

/// One tiny problem with its answer.
package struct ConformanceCase: Sendable, CustomStringConvertible {
  /// What a solver must say.
  package enum Answer: Sendable {
    /// A proven optimum with this objective.
    case optimal(Double)
    case infeasible
    case unbounded
    /// Any conclusive answer, with a point whose objective is within the gap asked for of this optimum.
    case withinGap(of: Double)
    /// A limit ended the solve.
    case stopped(TerminationStatus)
  }

  package let name: String
  package let answer: Answer
  package let options: SolveOptions
  package let build: @Sendable () throws -> Model

  package var description: String { name }

  init(
    _ name: String, _ answer: Answer, options: SolveOptions = SolveOptions(),
    build: @escaping @Sendable (inout Model) throws -> Void
  ) {
    self.name = name
    self.answer = answer
    self.options = options
    self.build = {
      var model = Model(name: name)
      try build(&model)
      return model
    }
  }
}

/// How strict a run of the suite is.
package struct ConformanceSettings: Sendable {
  /// Allowed error of objectives and points, relative to max(1, |objective|) and to each row's scale.
  package var tolerance = 1e-6
  /// Cases left out, each with the reason.
  package var exclusions: [String: String] = [:]

  package init() {}
}

/// One way in which a solver broke the contract.
package struct ConformanceFailure: Sendable, CustomStringConvertible {
  package let caseName: String
  package let message: String

  package init(caseName: String, message: String) {
    self.caseName = caseName
    self.message = message
  }

  package var description: String { "\(caseName): \(message)" }
}
