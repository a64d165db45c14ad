import Formulations
import LinearOptimization
import Planning

/// What is left to be shown once the search has settled on some choice of measures: the other choices, as far as their bound
/// lets them be better.
///
/// A choice says for every open measure in which fiscal year it is adopted, if at all. A relaxation that leaves measures open
/// uses them for nothing (``MeasureAdoption``), so it is never solved. Instead the prices of a relaxation in which they are decided
/// bound every other choice as well: Lagrangian bounds hold at any prices. Years are priced apart from one another, so that one
/// pricing for every set of measures bounds all choices, and adding up is all that is left.
struct MeasureTree {
  let program: MasterProgram

  /// A choice, the plans that make it, and a bound on them.
  struct Leaf {
    let node: NodeBounds
    let bound: Double
    let choice: Choice
  }

  /// The fiscal year of adoption by measure; absent: never.
  typealias Choice = [Int: YearIndex]

  /// Open measures up to which choices are told apart: there is a pricing for every set of them.
  static let limit = 6

  /// Choices of the measures `open` in `node`, but `settled`, which can be worth more than `target`; the greatest bound first.
  func leaves(
    of node: NodeBounds, open: [Int], but settled: Choice, above target: Double, at duals: MasterDuals
  ) -> [Leaf] {
    let worth = open.map { options($0, node, duals) }
    let (rest, byYear) = worthOfSets(node, open, duals)
    var result: [(choice: Choice, bound: Double)] = []
    func extend(_ position: Int, _ choice: Choice, _ value: Double) {
      if position < open.count {
        for option in worth[position] {
          var next = choice
          next[open[position]] = option.year
          extend(position + 1, next, value + option.worth)
        }
        return
      }
      let bound = byYear.indices.reduce(rest + value) { sum, year in
        let set = open.indices.filter { choice[open[$0]].map { $0 <= year } ?? false }
        return sum + byYear[year][set.reduce(0) { $0 | 1 << $1 }]
      }
      if bound > target && choice != settled { result.append((choice, bound)) }
    }
    extend(0, [:], 0)
    return result.enumerated().sorted { (-$0.element.bound, $0.offset) < (-$1.element.bound, $1.offset) }
      .map { Leaf(node: program.measures.decided($1.choice, open, node), bound: $1.bound, choice: $1.choice) }
  }

  /// When a measure can be adopted, and what that earns in itself at the prices, beside never: mostly a loss.
  private func options(_ measure: Int, _ node: NodeBounds, _ duals: MasterDuals)
    -> [(year: YearIndex?, worth: Double)]
  {
    let profits = program.structure.profits(duals: duals.links)
    let years = [nil] + program.measures.openYears(measure, node.variables).map(Optional.some)
    func worth(_ year: YearIndex?) -> Double {
      var bounds = node.variables
      program.measures.restrict(measure, to: year, &bounds)
      program.measures.propagate(&bounds)
      return program.measures.variables(of: measure).reduce(0) { sum, variable in
        sum + max(profits[variable] * bounds.lower[variable], profits[variable] * bounds.upper[variable])
      }
    }
    return years.map { ($0, worth($0) - worth(nil)) }
  }

  /// The Lagrangian bound in parts: of all but open measures and blocks, and by year and set of open measures (bit by position)
  /// of the blocks with the use of the set free.
  private func worthOfSets(_ node: NodeBounds, _ open: [Int], _ duals: MasterDuals)
    -> (rest: Double, byYear: [[Double]])
  {
    let years = program.structure.blocks.yearCount
    var byYear = [[Double]](repeating: [], count: years)
    var rest = 0.0
    for set in 0..<(1 << open.count) {
      var bounds = node.variables
      for (position, measure) in open.enumerated() where set & 1 << position == 0 {
        program.measures.restrict(measure, to: nil, &bounds)
      }
      program.measures.propagate(&bounds)
      let parts = program.generation.boundInParts(program.master, at: duals, bounds: bounds)
      for year in 0..<years { byYear[year].append(parts.byYear[year]) }
      if set == 0 { rest = parts.rest }
    }
    return (rest, byYear)
  }
}
