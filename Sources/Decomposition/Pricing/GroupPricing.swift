import Formulations
import Planning

/// The best plan of one block at given prices.
struct PricedPlan {
  let block: Int
  /// With the prices of support taken off, those of convexity not.
  let profit: Double
  /// Cells of the people who are supported in it.
  let supported: [Int]
  let values: [YearPlan.Value]
}

/// Exact pricing of one group: each member's year solved by enumeration, knapsack filling and joining of terms,
/// then the members joined under the substitutes that they share.
///
/// Years are independent: nothing inside a group ties them but support itself, which the master decides;
/// personal purses that carry money over are linking rows. Source of the scheme: Dantzig and Wolfe,
/// "Decomposition principle for linear programs", Operations Research 8 (1960), doi:10.1287/opre.8.1.101. The
/// joining is the dynamic program of the multidimensional knapsack (Bellman, "Dynamic Programming", 1957).
struct GroupPricing: Sendable {
  let group: Int
  let members: [PricingBlock]
  let packing: CoverPacking
  /// First period of each term.
  let firstPeriods: [Int]
  /// By fiscal year: see ``CoverPacking/sums(year:)``.
  private let sums: [[Int32]]

  init(group: Int, members: [PricingBlock], packing: CoverPacking, firstPeriods: [Int]) {
    self.group = group
    self.members = members
    self.packing = packing
    self.firstPeriods = firstPeriods
    sums = packing.stateCount.indices.map { packing.sums(year: $0) }
  }

  /// The pricing of every group.
  static func all(_ formulation: PlanFormulation, blocks: YearBlocks) -> [GroupPricing] {
    let firstPeriods = formulation.scenario.calendar.terms.map(\.periods.lowerBound)
    return blocks.groups.enumerated().map { group, members in
      let packing = blocks.packings[group]
      return GroupPricing(
        group: group, members: members.map { PricingBlock(formulation, researcher: $0, packing: packing) },
        packing: packing, firstPeriods: firstPeriods)
    }
  }

  /// A way for one member to spend the year, by state.
  private struct Choice {
    let state: Int
    let profit: Double
    let isSupported: Bool
  }

  /// A member's priced year.
  private struct Member {
    let cell: Int
    let supported: SupportedYear.Priced?
    let unsupported: PricedYear?
    var choices: [Choice] = []
  }

  /// The best plan of every fiscal year within `bounds`, and behind it the best ones in which one member's support
  /// is the other way round; empty where there is none.
  ///
  /// - Parameters:
  ///   - support: price of support by cell.
  ///   - minor: false leaves out what staff free for people who are not supported: quicker, but then the
  ///     result proves nothing.
  func plans(profits: [Double], support: [Double], bounds: VariableBounds, minor: Bool) -> [[PricedPlan]] {
    var scratch = PeriodFilling.Scratch()
    return packing.stateCount.indices.map { year in
      best(year, profits: profits, support: support, bounds: bounds, minor: minor, scratch: &scratch)
    }
  }

  private func best(
    _ year: Int, profits: [Double], support: [Double], bounds: VariableBounds, minor: Bool,
    scratch: inout PeriodFilling.Scratch
  ) -> [PricedPlan] {
    let years = packing.stateCount.count
    var priced: [Member] = []
    for block in members {
      let cell = block.researcher * years + year
      let uses = MeasureChoice.all(block.years[year], profits: profits, bounds: bounds)
      let isOpen = bounds.upper[block.supported] > 0.5
      let isFree = bounds.lower[block.supported] < 0.5
      var member = Member(
        cell: cell,
        supported: isOpen
          ? SupportedYear(block: block, firstPeriods: firstPeriods, profits: profits, bounds: bounds)
            .best(year, uses: uses, scratch: &scratch) : nil,
        unsupported: isFree
          ? UnsupportedYear(block: block, firstPeriods: firstPeriods, profits: profits, bounds: bounds)
            .best(block.years[year], uses: minor ? uses : [], scratch: &scratch) : nil)
      if let plan = member.unsupported {
        member.choices.append(Choice(state: 0, profit: plan.profit, isSupported: false))
      }
      if let plan = member.supported {
        for (state, profit) in plan.profit.enumerated() where profit > -.infinity {
          let worth = profit - support[cell]
          // More substitutes than another choice takes must bring more.
          if member.choices.contains(where: {
            $0.isSupported && $0.profit >= worth && isWithin($0.state, state, year)
          }) {
            continue
          }
          member.choices.append(Choice(state: state, profit: worth, isSupported: true))
        }
      }
      if member.choices.isEmpty { return [] }
      priced.append(member)
    }
    guard let chosen = join(priced, year) else { return [] }
    var result = [plan(priced, chosen, year, scratch: &scratch)]
    for position in priced.indices {
      if let other = flipped(priced, position, chosen, year) {
        result.append(plan(priced, other, year, scratch: &scratch))
      }
    }
    return result
  }

  /// The best choices with one member's support the other way round.
  private func flipped(_ priced: [Member], _ position: Int, _ chosen: [Choice], _ year: Int) -> [Choice]? {
    var changed = priced
    changed[position].choices.removeAll { $0.isSupported == chosen[position].isSupported }
    return changed[position].choices.isEmpty ? nil : join(changed, year)
  }

  private func plan(
    _ priced: [Member], _ chosen: [Choice], _ year: Int, scratch: inout PeriodFilling.Scratch
  ) -> PricedPlan {
    var values: [YearPlan.Value] = []
    var supported: [Int] = []
    var profit = 0.0
    for (member, choice) in zip(priced, chosen) {
      profit += choice.profit
      if choice.isSupported, let plan = member.supported {
        values += plan.values(state: choice.state, scratch: &scratch)
        supported.append(member.cell)
      } else if let plan = member.unsupported {
        values += plan.values
      }
    }
    return PricedPlan(
      block: group * packing.stateCount.count + year, profit: profit, supported: supported,
      values: values.sorted { $0.variable < $1.variable })
  }

  /// Whether `left` takes no more of any substitute than `right`: then the rest of the room is a state too.
  private func isWithin(_ left: Int, _ right: Int, _ year: Int) -> Bool {
    left <= right && sums[year][left * packing.stateCount[year] + right - left] == Int32(right)
  }

  /// One choice per member of greatest total profit within the substitutes.
  ///
  /// - Complexity: members × choices × states.
  private func join(_ priced: [Member], _ year: Int) -> [Choice]? {
    let states = packing.stateCount[year]
    if states == 1 {
      return priced.map { member in
        member.choices.reduce(member.choices[0]) { $1.profit > $0.profit + 1e-12 ? $1 : $0 }
      }
    }
    var worth = [Double](repeating: -.infinity, count: states)
    worth[0] = 0
    var picked: [[Int32]] = []
    for member in priced {
      var next = [Double](repeating: -.infinity, count: states)
      var pick = [Int32](repeating: -1, count: states)
      for (number, choice) in member.choices.enumerated() {
        let row = choice.state * states
        for state in 0..<states where worth[state] > -.infinity {
          let sum = Int(sums[year][row + state])
          if sum >= 0, worth[state] + choice.profit > next[sum] + 1e-12 {
            next[sum] = worth[state] + choice.profit
            pick[sum] = Int32(number)
          }
        }
      }
      worth = next
      picked.append(pick)
    }
    guard var state = worth.indices.max(by: { (worth[$0], -$0) < (worth[$1], -$1) }),
      worth[state] > -.infinity
    else { return nil }
    var chosen: [Choice] = []
    for (member, pick) in zip(priced, picked).reversed() {
      let choice = member.choices[Int(pick[state])]
      chosen.append(choice)
      state -= choice.state
    }
    return chosen.reversed()
  }
}
