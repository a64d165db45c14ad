import Formulations
import LinearOptimization
import Planning

/// Improves a plan by freeing part of it and diving again: large neighbourhood search.
///
/// People: the years of some researchers, and whether two others are supported, are free; all else stays.
/// Departments: one department's staff and people, and two other supported researchers, are free. Roles, now and
/// then because they take long: the hires of one role and everybody's years are free; other hires and support
/// stay. The sequence is seeded, so that equal inputs give equal plans. Source of the scheme: Shaw, "Using
/// constraint programming and local search methods to solve vehicle routing problems", CP98 (1998),
/// doi:10.1007/3-540-49481-2_30.
struct Neighbourhoods {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Gap at which to stop.
  let gap: Double
  /// For the dives in which hires are open, see ``HireConstruction``.
  let thrift: Thrift?
  private var random = SplitMix64(seed: 20_251_001)
  private var round = 0

  init(program: MasterProgram, incumbent: Incumbent, gap: Double, thrift: Thrift?) {
    self.program = program
    self.incumbent = incumbent
    self.gap = gap
    self.thrift = thrift
  }

  /// Tries the next `rounds` neighbourhoods.
  mutating func run(rounds: Int) throws {
    for _ in 0..<rounds {
      if incumbent.isSettled(within: gap) || program.generation.clock.mustStop() { return }
      defer { round += 1 }
      guard let values = incumbent.values else { return }
      var node = NodeBounds(variables: program.root)
      let isRole = round % 12 == 11
      if isRole {
        freeRole(round / 12, values, &node.variables)
      } else if round % 3 == 1 {
        freeDepartment(round / 3, values, &node.variables, &random)
      } else {
        freePeople(values, &node.variables, &random)
      }
      if isRole {
        try Diving(program: program, incumbent: incumbent, thrift: thrift, rounds: 12).run(from: node)
      } else {
        let search = BranchAndPrice(
          program: program, incumbent: incumbent, branching: Branching(program: program), gap: gap,
          thrift: nil, isLocal: true, roots: [(node, .infinity)])
        _ = try search.run(nodes: 60)
      }
    }
  }

  private func fix(_ variables: some Sequence<Int>, _ values: [Double], _ bounds: inout VariableBounds) {
    bounds.fix(variables.filter { program.isInteger[$0] }, at: values)
  }

  private func freePeople(
    _ values: [Double], _ bounds: inout VariableBounds, _ random: inout SplitMix64
  ) {
    let supported = program.structure.blocks.supported
    let inside = supported.indices.filter { values[supported[$0]] > 0.5 }
    let outside = supported.indices.filter { values[supported[$0]] < 0.5 }
    let free = Set(random.choose(4, of: inside) + random.choose(2, of: outside))
    fix(sharedDecisions, values, &bounds)
    fixPeople(except: free, values, &bounds)
  }

  private func freeDepartment(
    _ turn: Int, _ values: [Double], _ bounds: inout VariableBounds, _ random: inout SplitMix64
  ) {
    let formulation = program.formulation
    let department = turn % max(1, formulation.scenario.departments.count)
    let id = formulation.scenario.departments[department].id
    let supported = program.structure.blocks.supported
    let inside = supported.indices.filter { values[supported[$0]] > 0.5 }
    let free = Set(formulation.sets.membersOf[department] + random.choose(2, of: inside))
    let staff = formulation.sets.options.indices.filter {
      formulation.scenario.places[formulation.sets.options[$0].place].department == id
    }
    let open = Set(staff.map { formulation.variables.hired[$0].index })
    fix(sharedDecisions.filter { !open.contains($0) }, values, &bounds)
    fixPeople(except: free, values, &bounds)
  }

  /// Shared variables other than support.
  private var sharedDecisions: [Int] {
    program.structure.sharedVariables.filter { program.structure.blocks.supportOf[$0] < 0 }
  }

  private func fixPeople(except free: Set<Int>, _ values: [Double], _ bounds: inout VariableBounds) {
    let blocks = program.structure.blocks
    for researcher in 0..<blocks.researcherCount where !free.contains(researcher) {
      fix([blocks.supported[researcher]], values, &bounds)
      for year in 0..<blocks.yearCount {
        fix(blocks.variables[researcher * blocks.yearCount + year], values, &bounds)
      }
    }
  }

  private func freeRole(_ turn: Int, _ values: [Double], _ bounds: inout VariableBounds) {
    let formulation = program.formulation
    let roles = formulation.scenario.roles.count
    guard roles > 0 else { return }
    let options = formulation.sets.options
    let kept = options.indices.filter { options[$0].role != turn % roles }
    fix(kept.map { formulation.variables.hired[$0].index }, values, &bounds)
    fix(program.measureVariables, values, &bounds)
    fix(program.structure.blocks.supported, values, &bounds)
  }
}
