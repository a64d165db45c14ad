import Formulations
import LinearOptimization
import Planning

/// Columns to begin with, and a plan within the first moments.
///
/// Every researcher's year starts with what is best when staff and money cost nothing and when they are dear.
/// A plan without any measure or any hire that no requirement asks for, and failing that without any bought session,
/// exists for nearly every scenario and is quickly found; floors are soft, so that doing little is nearly always
/// allowed.
struct FirstPlans {
  let program: MasterProgram
  let incumbent: Incumbent

  /// Pricing rounds before a simple plan is rounded.
  static let rounds = 10

  /// Every block's best plans within a node when staff and money cost nothing, when they are dear, and in between; column
  /// generation then begins at the prices `first`, or at the best of those tried.
  func seed(_ node: NodeBounds, from first: MasterDuals?) throws {
    var bounds = node.variables
    program.measures.propagate(&bounds)
    let structure = program.structure
    let free = [Double](repeating: 0, count: structure.family.count)
    try add(at: free, bounds)
    // Prices at which neither staff nor money is worth using.
    var dear = free
    for (link, family) in structure.family.enumerated() {
      switch family {
      case .staffHours, .cover, .awardCap, .purses:
        if structure.upper[link] < .infinity { dear[link] = 1e4 }
      default: break
      }
    }
    try add(at: dear, bounds)
    program.centre =
      try first
      ?? CostPrices(program.formulation, program.structure).seed(
        program.master, program.generation, bounds: bounds)
  }

  /// A plan without any measure or hire that no requirement asks for, failing that without any bought session.
  func dive() throws {
    let people = PeopleFirst(program: program, incumbent: incumbent, rounds: Self.rounds)
    var bounds = NodeBounds(variables: program.root)
    let formulation = program.formulation
    let required = Set(formulation.scenario.requirements.flatMap(\.roles))
    let options = formulation.sets.options
    let optional = options.indices.filter {
      !required.contains(formulation.scenario.roles[options[$0].role].id)
    }
    close(optional.map { formulation.variables.hired[$0] }, &bounds)
    close(
      formulation.variables.inPlace.enumerated().flatMap { isFounding($0.offset) ? [] : $0.element }, &bounds)
    if try people.plan(bounds) { return }
    close(formulation.variables.bought.flatMap { $0 }.flatMap { $0 }.flatMap { $0 }, &bounds)
    try people.plan(bounds)
  }

  /// Whether some place cannot open without the measure.
  private func isFounding(_ measure: Int) -> Bool {
    let scenario = program.formulation.scenario
    return scenario.places.contains { $0.requiresMeasure == scenario.measures[measure].id }
  }

  /// Sets the upper bounds to 0, or to what pins force.
  private func close(_ variables: [Variable], _ bounds: inout NodeBounds) {
    for variable in variables {
      bounds.variables.upper[variable.index] = max(0, bounds.variables.lower[variable.index])
    }
  }

  private func add(at links: [Double], _ bounds: VariableBounds) throws {
    let priced = program.generation.price(
      profits: program.structure.profits(duals: links),
      support: [Double](repeating: 0, count: program.structure.blocks.cellCount), bounds: bounds)
    _ = try program.generation.add(priced, to: program.master)
  }
}
