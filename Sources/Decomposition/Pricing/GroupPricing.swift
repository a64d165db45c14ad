import Formulations
import Planning

/// The best column of one block at given prices.
struct PricedColumn {
  let block: Int
  /// With the prices of support taken off, those of convexity not.
  let profit: Double
  /// Cells of the people who are supported in it.
  let supported: [Int]
  let values: [YearColumn.Value]
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
  let members: [ResearcherPricing]
  let packing: CoverPacking
  /// First period of each term.
  let firstPeriods: [Int]
  /// By fiscal year.
  private let states: [PackedStates]

  init(group: Int, members: [ResearcherPricing], packing: CoverPacking, firstPeriods: [Int]) {
    self.group = group
    self.members = members
    self.packing = packing
    self.firstPeriods = firstPeriods
    states = packing.stateCount.indices.map { PackedStates(packing, year: $0) }
  }

  /// The pricing of every group.
  static func all(_ formulation: PlanFormulation, blocks: YearBlocks) -> [GroupPricing] {
    let firstPeriods = formulation.scenario.calendar.terms.map(\.periods.lowerBound)
    return blocks.groups.enumerated().map { group, members in
      let packing = blocks.packings[group]
      return GroupPricing(
        group: group,
        members: members.map { ResearcherPricing(formulation, researcher: $0, packing: packing) },
        packing: packing, firstPeriods: firstPeriods)
    }
  }

  /// A member's priced year.
  private struct Member {
    let cell: Int
    let supported: SupportedYear.Priced?
    let unsupported: PricedYear?
    var choices: [MemberChoice] = []
    /// What columns have in common: the variables of a supported year by state.
    private var written: [Int: [YearColumn.Value]] = [:]

    init(cell: Int, supported: SupportedYear.Priced?, unsupported: PricedYear?) {
      self.cell = cell
      self.supported = supported
      self.unsupported = unsupported
    }

    mutating func values(of choice: MemberChoice, scratch: inout PeriodFilling.Scratch) -> [YearColumn.Value]
    {
      guard choice.isSupported, let supported else { return unsupported?.values ?? [] }
      if let known = written[choice.state] { return known }
      let values = supported.values(state: choice.state, scratch: &scratch)
      written[choice.state] = values
      return values
    }
  }

  /// The best column of every fiscal year within `bounds`, and behind it the best ones in which one member's support
  /// is the other way round; empty where there is none.
  ///
  /// - Parameters:
  ///   - support: price of support by cell.
  ///   - minor: false leaves out what staff free for people who are not supported: quicker, but then the
  ///     result proves nothing.
  func columns(profits: [Double], support: [Double], bounds: VariableBounds, minor: Bool) -> [[PricedColumn]]
  {
    var scratch = PeriodFilling.Scratch()
    return packing.stateCount.indices.map { year in
      best(year, profits: profits, support: support, bounds: bounds, minor: minor, scratch: &scratch)
    }
  }

  private func best(
    _ year: Int, profits: [Double], support: [Double], bounds: VariableBounds, minor: Bool,
    scratch: inout PeriodFilling.Scratch
  ) -> [PricedColumn] {
    let years = packing.stateCount.count
    var priced: [Member] = []
    for person in members {
      let cell = person.researcher * years + year
      let uses = UseStarts.all(person.years[year], profits: profits, bounds: bounds)
      let isOpen = bounds.upper[person.supported] > 0.5
      let isFree = bounds.lower[person.supported] < 0.5
      var member = Member(
        cell: cell,
        supported: isOpen
          ? SupportedYear(
            person: person, firstPeriods: firstPeriods, states: states, profits: profits, bounds: bounds
          ).best(year, uses: uses, scratch: &scratch) : nil,
        unsupported: isFree
          ? UnsupportedYear(person: person, firstPeriods: firstPeriods, profits: profits, bounds: bounds)
            .best(person.years[year], uses: minor ? uses : [], scratch: &scratch) : nil)
      if let own = member.unsupported {
        member.choices.append(MemberChoice(state: 0, profit: own.profit, isSupported: false))
      }
      if let own = member.supported {
        for (state, profit) in own.profit.enumerated() where profit > -.infinity {
          let worth = profit - support[cell]
          // More substitutes than another choice takes must bring more.
          if member.choices.contains(where: {
            $0.isSupported && $0.profit >= worth && states[year].isWithin($0.state, state)
          }) {
            continue
          }
          member.choices.append(MemberChoice(state: state, profit: worth, isSupported: true))
        }
      }
      if member.choices.isEmpty { return [] }
      priced.append(member)
    }
    let join = GroupJoin(priced.map(\.choices), states: states[year])
    guard let chosen = join.best() else { return [] }
    return ([chosen] + join.flipped(chosen).compactMap { $0 })
      .map { column(&priced, $0, year, scratch: &scratch) }
  }

  private func column(
    _ priced: inout [Member], _ chosen: [MemberChoice], _ year: Int, scratch: inout PeriodFilling.Scratch
  ) -> PricedColumn {
    var values: [YearColumn.Value] = []
    var supported: [Int] = []
    var profit = 0.0
    for (position, choice) in chosen.enumerated() {
      profit += choice.profit
      values += priced[position].values(of: choice, scratch: &scratch)
      if choice.isSupported { supported.append(priced[position].cell) }
    }
    return PricedColumn(
      block: group * packing.stateCount.count + year, profit: profit, supported: supported,
      values: values.sorted { $0.variable < $1.variable })
  }
}
