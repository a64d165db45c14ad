import Formulations
import LinearOptimization
import Planning

/// Prices to begin with: an hour of staff costs what a post costs, at a common worth of money, and support what the
/// last person who gets it gains by it.
///
/// At an optimum of the relaxation a pool in use earns its cost, so that one unknown is left, the hours that ten
/// thousand yen are worth. A few values are tried; the one of least bound is where column generation begins.
struct CostPrices {
  let structure: LinkingStructure
  /// By hire option: the money rows that count it, and the staff-hours rows that it feeds.
  private let money: [[LinkingStructure.Entry]]
  private let hours: [[LinkingStructure.Entry]]
  /// The first option of each pool.
  private let firstOptions: [Int]
  /// The greatest worth of money that could pay: every hour of the most useful pool a core hour.
  private let greatest: Double
  /// The row that limits how many are supported, and that number.
  private let places: (row: Int, count: Int)?

  /// Ratio of one worth of money to the next, and how many are tried; then half such steps around the best.
  static let ratio = 4.0
  static let steps = 4

  init(_ formulation: PlanFormulation, _ structure: LinkingStructure) {
    self.structure = structure
    let entries = formulation.variables.hired.map { Array(structure.entries(of: $0.index)) }
    money = entries.map {
      $0.filter { structure.family[$0.row] == .purses && structure.upper[$0.row] < .infinity && $0.value > 0 }
    }
    hours = entries.map { $0.filter { structure.family[$0.row] == .staffHours } }
    firstOptions = formulation.sets.optionsOf.compactMap(\.first)
    let weeks = formulation.parameters.periodWeeks.max() ?? 0
    var greatest = 0.0
    for option in firstOptions {
      let role = formulation.sets.options[option].role
      let yield = (formulation.parameters.productivity[role].max() ?? 0) * weeks
      let cost = money[option].reduce(0) { $0 + $1.value }
      if cost > 0 { greatest = max(greatest, hours[option].reduce(0) { $0 - $1.value } * yield / cost) }
    }
    self.greatest = greatest
    places = Self.places(structure)
  }

  /// The selection row over everybody.
  private static func places(_ structure: LinkingStructure) -> (row: Int, count: Int)? {
    let people = structure.blocks.supported
    for row in structure.family.indices
    where structure.family[row] == .selection && structure.upper[row] < Double(people.count) {
      if people.allSatisfy({ structure.entries(of: $0).contains { $0.row == row && $0.value == 1 } }) {
        return (row, Int(structure.upper[row]))
      }
    }
    return nil
  }

  /// Brings the best columns at each worth of money into the master.
  ///
  /// - Returns: the prices of the least bound; `nil` where nothing can be priced so, or a block has no column.
  func seed(_ master: RestrictedMaster, _ generation: ColumnGeneration, bounds: VariableBounds) throws
    -> MasterDuals?
  {
    guard greatest > 0 else { return nil }
    var best: (bound: Double, duals: MasterDuals, worth: Double)?
    func consider(_ worth: Double) throws {
      guard let duals = priced(at: worth, generation, bounds),
        let bound = try generation.seed(master, at: duals, bounds: bounds)
      else { return }
      if bound < best?.bound ?? .infinity { best = (bound, duals, worth) }
    }
    var worth = greatest
    for _ in 0..<Self.steps {
      worth /= Self.ratio
      try consider(worth)
    }
    guard let centre = best?.worth else { return nil }
    try consider(centre * Self.ratio.squareRoot())
    try consider(centre / Self.ratio.squareRoot())
    return best?.duals
  }

  /// Prices at `worth` hours for ten thousand yen.
  private func priced(
    at worth: Double, _ generation: ColumnGeneration, _ bounds: VariableBounds
  ) -> MasterDuals? {
    let blocks = structure.blocks
    var duals = MasterDuals(
      links: [Double](repeating: 0, count: structure.family.count),
      convexity: [Double](repeating: 0, count: blocks.count),
      support: [Double](repeating: 0, count: blocks.cellCount), extra: [])
    for option in firstOptions {
      let cost = money[option].reduce(0) { $0 + $1.value }
      let sum = hours[option].reduce(0) { $0 - $1.value }
      guard sum > 0 else { continue }
      for entry in hours[option] { duals.links[entry.row] = worth * cost / sum }
    }
    for entry in money.joined() { duals.links[entry.row] = worth }
    let gains = generation.gainsOfSupport(at: duals, bounds: bounds)
    guard let gains else { return nil }
    price(gains, &duals)
    return duals
  }

  /// Prices of support at which nobody's z earns anything: the last place goes to whoever gains just its price.
  private func price(_ gains: [Double], _ duals: inout MasterDuals) {
    let blocks = structure.blocks
    let years = blocks.yearCount
    let sums = (0..<blocks.researcherCount).map { gains[$0 * years..<($0 + 1) * years].reduce(0, +) }
    var price = 0.0
    if let places, places.count > 0 {
      price = max(0, sums.sorted(by: >)[places.count - 1])
      duals.links[places.row] = price
    }
    for cell in gains.indices {
      duals.support[cell] = gains[cell] + (price - sums[blocks.researcher(of: cell)]) / Double(years)
    }
  }
}
