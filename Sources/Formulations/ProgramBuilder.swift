import LinearOptimization
import Planning

/// A program under construction: the model, and beside it what the model itself does not know – which
/// researcher a variable belongs to and which family a row is of.
struct ProgramBuilder {
  let scenario: Scenario
  let sets: IndexSets
  let parameters: Parameters
  let prices: Prices
  let dropped: Set<ConstraintFamily>
  var model: Model
  var variables = DecisionVariables()
  /// By variable: the researcher, `nil` when shared.
  var blocks: [ResearcherIndex?] = []
  /// By row.
  var rowFamily: [ConstraintFamily] = []
  /// F_it and S_it by researcher and period, without constants.
  var freed: [[LinearExpression]] = []
  var saved: [[LinearExpression]] = []
  /// Direct amounts by purse and year.
  var ledger: [[[LedgerEntry]]] = []
  /// Pins of the same label so far; for look-ups only.
  private var pinCounts: [String: Int] = [:]
  /// By row: see ``PlanFormulation/isPersonalYear``.
  var isPersonalYear: [Bool] = []
  /// Rows that limit one person's year, by researcher and year.
  var personalRows: [[PersonalRows]]
  /// Row of a tier's capacity, by tier and term.
  var tierRows: [[Int?]]

  init(_ scenario: Scenario, without dropped: Set<ConstraintFamily>) {
    self.scenario = scenario
    self.dropped = dropped
    sets = IndexSets(scenario)
    parameters = Parameters(scenario, sets.positions)
    prices = Prices(scenario, sets)
    model = Model(name: scenario.name)
    personalRows = scenario.researchers.map { _ in scenario.calendar.fiscalYears.map { _ in PersonalRows() } }
    tierRows = scenario.substitutes.map { _ in scenario.calendar.terms.map { _ in nil } }
  }

  /// Adds a variable of `block` (`nil`: shared).
  mutating func variable(
    _ name: Label, _ bounds: Bounds, _ kind: VariableKind = .continuous, block: ResearcherIndex?
  ) throws(ModelError) -> Variable {
    blocks.append(block)
    return try model.addVariable(name.text, bounds, kind: kind)
  }

  /// Adds the row `family[label]`, unless the family is dropped. Rows without variables are left out when they hold anyway, so that the
  /// program shows only what binds somebody; one that cannot hold is kept and makes the program infeasible.
  ///
  /// - Parameter keeper: who keeps the row in a method that enumerates people's years; without a default, because a row
  ///   that is said to be kept by a pricing that has never heard of it is kept by nobody.
  /// - Returns: the row's index; `nil` when it was left out.
  @discardableResult
  mutating func row(
    _ family: ConstraintFamily, _ label: Label, _ relation: Relation, keptBy keeper: RowKeeper
  ) throws(ModelError) -> Int? {
    if dropped.contains(family) { return nil }
    if relation.terms.isEmpty, relation.bounds.distance(to: 0) <= 1e-9 { return nil }
    try model.addConstraint("\(family.rawValue)[\(label.text)]", relation)
    rowFamily.append(family)
    isPersonalYear.append(keeper == .pricing)
    return rowFamily.count - 1
  }

  /// Adds the row `family[pin,label]`; a pin that comes again gets `family[pin,label,:2]`, `:3` and so on.
  mutating func pinRow(
    _ family: ConstraintFamily, _ label: Label, _ relation: Relation
  ) throws(ModelError) {
    let count = pinCounts["\(family.rawValue),\(label.text)", default: 0] + 1
    pinCounts["\(family.rawValue),\(label.text)"] = count
    // The bounds of a buyout are part of a year; any other such row contradicts the bounds of its variables.
    let keeper: RowKeeper = family == .sessions && !relation.terms.isEmpty ? .pricing : .master
    try row(
      family, count == 1 ? "pin,\(label)" : "pin,\(label),:\(count)", relation, keptBy: keeper)
  }

  // MARK: Identifiers and parts of names

  func person(_ index: ResearcherIndex) -> String { scenario.researchers[index].id }
  func kind(_ index: KindIndex) -> String { scenario.sessionKinds[index].id }
  func chore(_ index: ChoreIndex) -> String { scenario.chores[index].id }
  func measure(_ index: MeasureIndex) -> String { scenario.measures[index].id }
  func purse(_ index: PurseIndex) -> String { scenario.award.purses[index].id }
  func pool(_ index: PoolIndex) -> Label {
    "\(scenario.roles[sets.pools[index].role].id),\(scenario.places[sets.pools[index].place].id)"
  }
  func option(_ index: OptionIndex) -> Label {
    let option = sets.options[index]
    return "\(pool(option.pool)),\(option.start),\(option.end)"
  }
  func source(_ source: BuyoutSource) -> Label {
    source.tier.map { "\(scenario.substitutes[$0].id)" } ?? ":colleague"
  }

  /// A short name of an expense item: `staff:writer@U1`, `buyout:R1`.
  func label(_ item: ExpenseItem) -> Label {
    switch item {
    case .staff(let role, let institution): "staff:\(role)@\(institution)"
    case .measure(let id): "measure:\(id)"
    case .buyout(let id): "buyout:\(id)"
    case .research(let id): "research:\(id)"
    case .salary(let id): "salary:\(id)"
    case .commitment(let id): "commitment:\(id)"
    }
  }
}
