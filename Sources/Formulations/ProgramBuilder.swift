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
  /// Protected terms that are facts, by researcher and term.
  let actualTerms: [[Bool]]

  init(_ scenario: Scenario, without dropped: Set<ConstraintFamily>) {
    self.scenario = scenario
    self.dropped = dropped
    sets = IndexSets(scenario)
    parameters = Parameters(scenario, sets.positions)
    prices = Prices(scenario, sets)
    model = Model(name: scenario.name)
    var actual = scenario.researchers.map { _ in scenario.calendar.terms.map { _ in false } }
    for case .protected(let id, let term, _, true) in scenario.pins {
      if let person = sets.positions.researchers[id] { actual[person][term] = true }
    }
    actualTerms = actual
  }

  /// Adds a variable of `block` (`nil`: shared).
  mutating func variable(
    _ name: String, _ bounds: Bounds, _ kind: VariableKind = .continuous, block: ResearcherIndex?
  ) throws(ModelError) -> Variable {
    blocks.append(block)
    return try model.addVariable(name, bounds, kind: kind)
  }

  /// Adds the row `family[label]`, unless the family is dropped. Rows without variables are left out when they hold anyway, so that the
  /// program shows only what binds somebody; one that cannot hold is kept and makes the program infeasible.
  mutating func row(
    _ family: ConstraintFamily, _ label: String, _ relation: Relation
  ) throws(ModelError) {
    if dropped.contains(family) { return }
    if relation.terms.isEmpty, relation.bounds.distance(to: 0) <= 1e-9 { return }
    try model.addConstraint("\(family.rawValue)[\(label)]", relation)
    rowFamily.append(family)
  }

  // MARK: Identifiers, for names

  func person(_ index: ResearcherIndex) -> String { scenario.researchers[index].id }
  func kind(_ index: KindIndex) -> String { scenario.sessionKinds[index].id }
  func chore(_ index: ChoreIndex) -> String { scenario.chores[index].id }
  func measure(_ index: MeasureIndex) -> String { scenario.measures[index].id }
  func purse(_ index: PurseIndex) -> String { scenario.award.purses[index].id }
  func pool(_ index: PoolIndex) -> String {
    "\(scenario.roles[sets.pools[index].role].id),\(scenario.places[sets.pools[index].place].id)"
  }
  func option(_ index: OptionIndex) -> String {
    let option = sets.options[index]
    return "\(pool(option.pool)),\(option.start),\(option.end)"
  }
  func source(_ source: BuyoutSource) -> String {
    source.tier.map { scenario.substitutes[$0].id } ?? "colleague"
  }

  /// A short name of an expense item: `staff:writer@U1`, `buyout:R1`.
  func label(_ item: ExpenseItem) -> String {
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

/// One yen in the unit of the rows.
let yen = 1e-6

/// `amount` in million yen, the unit of money in the rows.
func millions(_ amount: Yen) -> Double { Double(amount) / 1_000_000 }
