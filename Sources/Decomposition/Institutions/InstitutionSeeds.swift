import Formulations
import LinearOptimization
import Planning

/// Columns and prices to begin with where several institutions share an award: each one on its own, with its share of the money and
/// places.
///
/// Institutions share little but money and places, and the simplex method's effort grows
/// faster than the program, so that many small searches, on all threads, bring the large one most of the way. The result is advice,
/// as ``SearchMemory`` is.
struct InstitutionSeeds {
  let scenario: Scenario
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int

  /// People from which on the detour pays.
  var leastPeople = Self.leastPeople
  static let leastPeople = 80
  /// Relative distance of bound and value at which an institution's relaxation has taught enough: with other shares it is another.
  static let tolerance = 1e-2
  static let rounds = 100
  /// Columns for each row that an institution hands on, those of best reduced cost: about its basis. With more of them the first
  /// linear program of the whole takes several times as long, and pricing finds what is missing.
  static let columnsPerRow = 0.7

  /// What the institutions' relaxations taught; `nil` where there is nothing to divide, or one of them fails.
  func memory() -> SearchMemory? {
    guard scenario.isDivided(from: leastPeople) else { return nil }
    let shares = InstitutionShares(scenario)
    let count = scenario.institutions.count
    let found = (try? SideBySide(threads: threads).map(count) { try relaxation(of: $0, shares) })?.compactMap
    { $0 }
    return found.flatMap { $0.count == count ? SearchMemory($0) : nil }
  }

  /// One institution's relaxation, good enough to learn from.
  private func relaxation(of index: InstitutionIndex, _ shares: InstitutionShares) throws -> SearchMemory? {
    try InstitutionSearch(scenario: scenario.part(index, shares), engine: engine, clock: clock)
      .run { program, incumbent in
        let choices = MeasureSearch(program: program, incumbent: incumbent, gap: 0)
        try FirstPlans(program: program, incumbent: incumbent).seed(choices.settledNode, from: nil)
        guard
          case .solved = try program.solve(
            choices.settledNode, rounds: Self.rounds, tolerance: Self.tolerance)
        else { return nil }
        let limit = Int(Self.columnsPerRow * Double(program.master.session.rowCount))
        return RootRecord(program, limit: limit).map { SearchMemory($0, program, values: []) }
      }
  }
}

extension SearchMemory {
  /// What several searches of parts learned. Prices of rows that parts share are averages.
  init(_ parts: [SearchMemory]) {
    var sums: [String: (sum: Double, count: Int)] = [:]
    for part in parts {
      for (name, price) in part.linkPrices {
        sums[name, default: (0, 0)].sum += price
        sums[name]?.count += 1
      }
    }
    linkPrices = sums.mapValues { $0.sum / Double($0.count) }
    supportPrices = parts.reduce(into: [:]) { $0.merge($1.supportPrices) { first, _ in first } }
    columns = parts.flatMap(\.columns)
    plan = [:]
  }
}
