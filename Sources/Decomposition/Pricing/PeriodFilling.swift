/// The cheapest way to hand over chores of one researcher in one period at given prices.
///
/// Handing over is a continuous knapsack: each source saves hours of one chore at a price per saved hour,
/// within the chore's pool and the source's own limit. A saved research hour is worth one core hour, any
/// other κ core hours, so taking sources in order of price per core hour is optimal; hours needed to come
/// down to the working-time ceiling are taken first from the cheapest non-research sources, which no
/// exchange can improve because all of them share the same κ.
struct PeriodFilling {
  struct Source {
    let variable: Int
    let chore: Int
    let isResearch: Bool
    /// Hours saved by one unit of the variable.
    let yield: Double
    /// Price per saved hour.
    let price: Double
    /// Most saved hours.
    let limit: Double
    /// Price per core hour: the order of filling.
    let rank: Double
  }

  /// Ascending by `rank`, then by price and variable. With κ = 0 all non-research sources rank last alike, and
  /// the working-time ceiling still wants the cheapest of them first.
  let sources: [Source]
  /// δh per local chore.
  let pools: [Double]
  /// A past period: what happened asks for no hours.
  let isPast: Bool
  /// Pins force a measure to remove more than it can.
  let isImpossible: Bool
  /// What pins force, per variable, and its effect.
  let forced: [YearColumn.Value]
  let forcedPrice: Double
  let forcedByChore: [Double]
  let forcedResearch: Double
  let forcedOther: Double

  /// - Parameters:
  ///   - begins: per local measure the period from which it is used, or nil.
  ///   - profits, bounds: indexed by variable of the compact program.
  init(
    person: ResearcherPricing, year: ResearcherPricing.Year, period: ResearcherPricing.Period, isPast: Bool,
    index: Int,
    begins: [Int?], profits: [Double], bounds: VariableBounds
  ) {
    pools = period.pools
    self.isPast = isPast
    var sources: [Source] = []
    var forced: [YearColumn.Value] = []
    var forcedPrice = 0.0
    var isImpossible = false
    var byChore = [Double](repeating: 0, count: person.chores.count)
    func add(_ variable: Int, chore: Int, yield: Double, most: Double) {
      let least = bounds.lower[variable]
      let highest = min(bounds.upper[variable], most / yield)
      let price = -profits[variable] / yield
      if least > 0 {
        forced.append(.init(variable: variable, value: least))
        forcedPrice += price * least * yield
        byChore[chore] += least * yield
      }
      guard highest > least + 1e-12 else { return }
      let isResearch = person.chores[chore].isResearch
      let worth = isResearch ? 1 : person.keptShare
      sources.append(
        Source(
          variable: variable, chore: chore, isResearch: isResearch, yield: yield, price: price,
          limit: (highest - least) * yield, rank: worth > 0 ? price / worth : .infinity))
    }
    for chore in person.chores.indices {
      for removal in period.removals[chore] {
        if removal.measure < 0 {
          add(removal.variable, chore: chore, yield: 1, most: .infinity)
          continue
        }
        var limit = 0.0
        if let begin = begins[removal.measure], begin <= index {
          limit = removal.limit * year.measures[removal.measure].ramp[index - begin]
        }
        if bounds.lower[removal.variable] > limit + 1e-9 { isImpossible = true }
        if limit > 0 { add(removal.variable, chore: chore, yield: 1, most: limit) }
      }
      for staff in period.staff[chore] {
        add(staff.variable, chore: chore, yield: staff.productivity, most: .infinity)
      }
    }
    self.sources = sources.sorted {
      ($0.rank, $0.price, $0.variable) < ($1.rank, $1.price, $1.variable)
    }
    self.forced = forced
    self.isImpossible = isImpossible
    self.forcedPrice = forcedPrice
    forcedByChore = byChore
    var research = 0.0
    var other = 0.0
    for chore in byChore.indices {
      if person.chores[chore].isResearch { research += byChore[chore] } else { other += byChore[chore] }
    }
    forcedResearch = research
    forcedOther = other
  }

  /// Reusable memory of one filling run.
  struct Scratch {
    var pools: [Double] = []
    var taken: [Double] = []
    /// `prices[p]`: least price at which p half-days have their hours; filled up to the last reachable p.
    var prices: [Double] = []
  }

  /// Fills for a supported researcher and records the price of every reachable number of half-days.
  ///
  /// - Parameters:
  ///   - sessions: hours per chore that go with the sessions bought.
  ///   - freed: hours freed by sessions.
  ///   - most: highest number of half-days of interest; the run stops there.
  /// - Returns: the number of reachable half-day counts (0 … result − 1), 0 when even the ceiling cannot be met.
  func run(
    person: ResearcherPricing, sessions: [Double], freed: Double, most: Int, scratch: inout Scratch
  ) -> Int {
    if isImpossible { return 0 }
    scratch.prices.removeAll(keepingCapacity: true)
    scratch.taken.removeAll(keepingCapacity: true)
    scratch.taken.append(contentsOf: repeatElement(0, count: sources.count))
    scratch.pools.removeAll(keepingCapacity: true)
    for chore in pools.indices {
      let left = pools[chore] - sessions[chore] - forcedByChore[chore]
      if left < -1e-9 { return 0 }
      scratch.pools.append(max(0, left))
    }
    var price = forcedPrice
    var core = person.coreNow + forcedResearch + person.keptShare * (freed + forcedOther - person.relief)
    var relief = person.relief - freed - forcedOther
    if relief > 1e-9 && !isPast {
      for position in sources.indices where !sources[position].isResearch {
        let source = sources[position]
        let hours = min(relief, min(source.limit, scratch.pools[source.chore]))
        if hours <= 0 { continue }
        scratch.taken[position] += hours
        scratch.pools[source.chore] -= hours
        price += hours * source.price
        core += hours * person.keptShare
        relief -= hours
        if relief <= 1e-9 { break }
      }
      if relief > 1e-9 { return 0 }
    }
    var position = 0
    for halfDays in 0...most {
      let need = isPast ? -.infinity : person.halfDay * Double(halfDays)
      while position < sources.count {
        let source = sources[position]
        if core >= need - 1e-9 && source.price >= 0 { break }
        let worth = source.isResearch ? 1 : person.keptShare
        if worth <= 0 && source.price >= 0 { break }
        var hours = min(source.limit - scratch.taken[position], scratch.pools[source.chore])
        var isUsedUp = true
        if source.price >= 0, hours * worth > need - core {
          hours = (need - core) / worth
          isUsedUp = false
        }
        if hours > 0 {
          scratch.taken[position] += hours
          scratch.pools[source.chore] -= hours
          price += hours * source.price
          core += hours * worth
        }
        if !isUsedUp { break }
        position += 1
      }
      if core < need - 1e-9 { break }
      scratch.prices.append(price)
    }
    return scratch.prices.count
  }

  /// Fills for an unsupported researcher: whatever pays at `worth` per core hour, up to the most core hours that count (facts of a
  /// past period may be beyond them). A continuous knapsack as above, so that sources in order of price per core hour are optimal.
  ///
  /// - Returns: the total profit and the core hours that count; `scratch.taken` holds the hours.
  func runElsewhere(
    person: ResearcherPricing, worth: Double, scratch: inout Scratch
  ) -> (profit: Double, coreHours: Double)? {
    if isImpossible { return nil }
    scratch.taken.removeAll(keepingCapacity: true)
    scratch.taken.append(contentsOf: repeatElement(0, count: sources.count))
    scratch.pools.removeAll(keepingCapacity: true)
    for chore in person.chores.indices {
      let left = pools[chore] - forcedByChore[chore]
      if left < -1e-9 { return nil }
      scratch.pools.append(max(0, left))
    }
    let kept = person.relief > 0 ? 0 : person.keptShare
    let forced = forcedResearch + kept * forcedOther
    var core = min(forced, person.mostElsewhere)
    var profit = worth * core - forcedPrice
    let left = person.chores.indices.reduce(0) {
      $0 + scratch.pools[$1] * (person.chores[$1].isResearch ? 1 : kept)
    }
    // The most that counts is all pools together, so only facts can have used it up. Otherwise chores have nothing to do with each
    // other, and within a chore every hour is worth the same: the cheapest source comes first.
    let isScarce = forced + left > person.mostElsewhere + 1e-9
    let order =
      isScarce
      ? Array(sources.indices)
      : sources.indices.sorted {
        (sources[$0].price, sources[$0].variable) < (sources[$1].price, sources[$1].variable)
      }
    for position in order {
      let source = sources[position]
      let share = source.isResearch ? 1 : kept
      let gain = worth * share
      var useful = Double.infinity
      if isScarce { useful = share > 0 ? max(0, person.mostElsewhere - core) / share : 0 }
      if gain <= source.price + 1e-12 { continue }
      var hours = min(source.limit, scratch.pools[source.chore])
      if source.price >= 0 { hours = min(hours, useful) }
      if hours <= 0 { continue }
      scratch.taken[position] = hours
      scratch.pools[source.chore] -= hours
      let counted = min(hours, useful)
      profit += counted * gain - hours * source.price
      core += counted * share
    }
    return (profit, core)
  }

  /// The variables behind `scratch.taken`, forced amounts included.
  func values(taken: [Double]) -> [YearColumn.Value] {
    var result = forced
    for position in sources.indices where taken[position] > 1e-12 {
      let source = sources[position]
      if let same = result.firstIndex(where: { $0.variable == source.variable }) {
        result[same] = .init(
          variable: source.variable, value: result[same].value + taken[position] / source.yield)
      } else {
        result.append(.init(variable: source.variable, value: taken[position] / source.yield))
      }
    }
    return result
  }
}
