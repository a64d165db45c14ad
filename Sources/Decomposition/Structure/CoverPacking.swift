import Formulations
import Planning

/// The substitutes that a department has to itself, as a packing problem that pricing solves exactly.
///
/// Sessions are whole and substitutes few, so sharing them out among the people of a department in fractions
/// (which is what rows in the master would do) promises more half-days than there are. A *state* says how many
/// sessions of each tier are taken in each term of one fiscal year, as one number in mixed radix.
struct CoverPacking: Sendable {
  /// Substitute tiers packed here, ascending.
  let tiers: [Int]
  /// By fiscal year, term of the year and tier: sessions that there are (at most what people can sell).
  let capacity: [[[Int]]]
  /// By fiscal year: number of states.
  let stateCount: [Int]
  /// By fiscal year, term of the year and tier: weight of one session in the state's number.
  let weight: [[[Int]]]

  /// Weight of what is not to be had: greater than any state.
  static let beyond = Int(Int32.max)

  /// States per year up to which packing is left to pricing; beyond, tiers stay rows of the master.
  static let stateLimit = 512

  /// - Parameter members: researchers of the department.
  init(_ formulation: PlanFormulation, members: [Int], limit: Int = CoverPacking.stateLimit) {
    let scenario = formulation.scenario
    let inside = Set(members)
    let years = scenario.calendar.fiscalYears.indices
    let terms = years.map { year in
      scenario.calendar.terms.indices.filter { scenario.calendar.terms[$0].year == year }
    }
    var demand: [Int: Int] = [:]
    var isOwn = [Bool](repeating: true, count: scenario.substitutes.count)
    for (i, holdings) in formulation.sets.holdings.enumerated() {
      for (position, holding) in holdings.enumerated() {
        let most =
          scenario.calendar.terms.indices
          .map { formulation.sessionLimit(researcher: i, holding: position, term: $0) }.max() ?? 0
        for tier in Set(holding.sources.compactMap(\.tier)) where most > 0 {
          demand[tier, default: 0] += most
          if !inside.contains(i) { isOwn[tier] = false }
        }
      }
    }
    func room(_ tier: Int, _ term: Int) -> Int {
      min(formulation.tierCapacity(tier: tier, term: term), demand[tier] ?? 0)
    }
    let candidates = scenario.substitutes.indices.filter { tier in
      isOwn[tier] && demand[tier] != nil
        && scenario.calendar.terms.indices.contains { room(tier, $0) < demand[tier] ?? 0 }
    }
    func states(_ tiers: [Int], _ year: Int) -> Int {
      var count = 1
      for tier in tiers { for term in terms[year] { count = min(limit + 1, count * (room(tier, term) + 1)) } }
      return count
    }
    var chosen: [Int] = []
    for tier in candidates.sorted(by: {
      (states([$0], years.last ?? 0), $0) < (states([$1], years.last ?? 0), $1)
    })
    where years.allSatisfy({ states(chosen + [tier], $0) <= limit }) {
      chosen.append(tier)
    }
    let packed = chosen.sorted()
    tiers = packed
    capacity = years.map { year in terms[year].map { term in packed.map { room($0, term) } } }
    var weights: [[[Int]]] = []
    var counts: [Int] = []
    for year in years {
      var next = 1
      weights.append(
        capacity[year].map { byTier in
          byTier.map { room in
            defer { next *= room + 1 }
            return room > 0 ? next : Self.beyond
          }
        })
      counts.append(next)
    }
    weight = weights
    stateCount = counts
  }

  /// Sums of states within the capacity: `table[a * stateCount + b]` is the state of both together, or -1.
  func sums(year: Int) -> [Int32] {
    let count = stateCount[year]
    let all = (0..<count).map { digits(of: $0, year: year) }
    let rooms = capacity[year].flatMap { $0 }
    var table = [Int32](repeating: -1, count: count * count)
    for left in 0..<count {
      for right in 0..<count where zip(zip(all[left], all[right]), rooms).allSatisfy({ $0.0 + $0.1 <= $1 }) {
        table[left * count + right] = Int32(left + right)
      }
    }
    return table
  }

  private func digits(of state: Int, year: Int) -> [Int] {
    var rest = state
    return capacity[year].flatMap { $0 }.map { room in
      defer { rest /= room + 1 }
      return rest % (room + 1)
    }
  }
}
