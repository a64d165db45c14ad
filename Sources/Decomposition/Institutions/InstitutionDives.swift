import Formulations
import LinearOptimization
import Planning

/// Settles the people of a consortium institution by institution, on all threads: each with the part of money and places that a
/// relaxation of the whole gives it.
///
/// The simplex method's effort grows faster than the program, and once it is known who gets what, institutions have little to do with
/// each other. Hires stay shares of posts, so that no institution loses what whole posts of its own part could not carry.
struct InstitutionDives {
  let program: MasterProgram
  /// Pricing rounds for the whole before it is divided.
  var firstRounds: Int

  /// People from which on the detour pays.
  var leastPeople = InstitutionSeeds.leastPeople
  /// Pricing rounds for an institution before its people are settled.
  static let rounds = 40

  private var formulation: PlanFormulation { program.formulation }

  /// As ``PeopleDive/settle(_:)``; `nil` also where there is nothing to divide, or one institution finds no way.
  func settle(_ node: NodeBounds) throws -> (bounds: NodeBounds, values: [Double])? {
    let scenario = formulation.scenario
    guard scenario.isDivided(from: leastPeople),
      case .solved = try program.solve(node, rounds: firstRounds, tolerance: PeopleDive.tolerance),
      let record = RootRecord(program)
    else { return nil }
    let model = formulation.model
    let shares = InstitutionShares(formulation, at: program.master.solution().values)
    let memory = SearchMemory(record, program, values: [])
    var bounds: [String: ClosedRange<Double>] = [:]
    for variable in model.variables.indices where program.isInteger[variable] {
      bounds[model.variables[variable].name] = node.variables.lower[variable]...node.variables.upper[variable]
    }
    let parts = scenario.institutions.indices.map { [bounds] in
      Part(
        scenario: scenario.part($0, shares), memory: memory, bounds: bounds, engine: program.engine,
        clock: program.generation.clock)
    }
    let found = try SideBySide(threads: program.generation.threads).map(parts.count) {
      try parts[$0].settle()
    }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    // Money and posts of hubs, which institutions share, add up.
    let whole = found.reduce(into: [:]) { $0.merge($1 ?? [:], uniquingKeysWith: +) }
    let values = model.variables.indices.map {
      node.variables.nearest(to: whole[model.variables[$0].name] ?? 0, $0)
    }
    var settled = node
    settled.variables.fix(program.blockIntegers.joined(), at: values)
    settled.variables.fix(program.sharedCover, at: values)
    return (settled, values)
  }

  /// One institution's search, on a thread of its own.
  private struct Part: Sendable {
    let scenario: Scenario
    let memory: SearchMemory
    /// Bounds of whole variables, by name.
    let bounds: [String: ClosedRange<Double>]
    let engine: any LinearProgramEngine
    let clock: SearchClock

    /// Its people, and shares of posts, by variable.
    func settle() throws -> [String: Double]? {
      try InstitutionSearch(scenario: scenario, engine: engine, clock: clock).run { program, incumbent in
        let warm = WarmStart(memory: memory, program: program, incumbent: incumbent)
        try warm.loadColumns()
        let names = program.formulation.model.variables.map(\.name)
        var node = NodeBounds(variables: program.root)
        for variable in names.indices where program.isInteger[variable] {
          guard let range = bounds[names[variable]] else { continue }
          node.variables.lower[variable] = max(range.lowerBound, node.variables.lower[variable])
          node.variables.upper[variable] = min(range.upperBound, node.variables.upper[variable])
        }
        try FirstPlans(program: program, incumbent: incumbent).seed(node, from: warm.duals)
        let dive = PeopleDive(program: program, firstRounds: InstitutionDives.rounds)
        guard let people = try dive.settle(node) else { return nil }
        return program.formulation.model.named(people.values)
      }
    }
  }
}
