package import LinearOptimization
package import Planning

/// The compact integer program of a scenario: stage 1 as a maximisation, and what its rows and variables mean.
package struct PlanFormulation: Sendable {
  package let scenario: Scenario
  package let sets: IndexSets
  package let parameters: Parameters
  package let prices: Prices
  package let variables: DecisionVariables
  /// Maximises stage 1.
  package let model: Model
  /// By variable: the researcher it belongs to, `nil` when shared.
  package let blocks: [ResearcherIndex?]
  /// By row.
  package let rowFamily: [ConstraintFamily]
  /// By row: whether it says what one researcher's year can look like and is of a kind that ``RowKeeper/pricing`` keeps:
  /// a method which enumerates such years keeps it by construction where all its variables are of one year of one
  /// researcher.
  package let isPersonalYear: [Bool]
  let personalRows: [[PersonalRows]]
  /// By tier and term.
  let tierRows: [[Int?]]
  /// By year.
  let salaryLimits: [Yen]
  /// By researcher, load and period.
  let delegable: [[[Double]]]
  /// Stage 2: award charge plus own funds spent, in units of ``MoneyUnit``.
  package let cost: LinearExpression
  /// Stage 3, by researcher: protected hours over the award.
  package let protectedHours: [LinearExpression]
  /// Ḡ_i: most core hours that can be freed for a person who is not supported.
  package let mostElsewhere: [Double]

  /// Builds the program.
  ///
  /// - Parameter dropped: families whose rows are left out (bounds stay), to see what a family costs.
  /// - Throws: ``ModelError`` when two identifiers of a kind clash or a number is not finite, which a valid
  ///   scenario excludes.
  /// - Complexity: O(variables + non-zeros), n log n in the length of each row.
  package init(_ scenario: Scenario, without dropped: Set<ConstraintFamily> = []) throws(ModelError) {
    var builder = ProgramBuilder(scenario, without: dropped)
    try builder.addSharedVariables()
    try builder.addSessionVariables()
    try builder.addTimeVariables()
    try builder.addMoneyVariables()
    for family in ConstraintFamily.allCases where !dropped.contains(family) { try builder.add(family) }
    try builder.addBoundPins()
    try builder.model.setObjective(.maximize(builder.stageOne()))
    self.scenario = scenario
    sets = builder.sets
    parameters = builder.parameters
    prices = builder.prices
    variables = builder.variables
    model = builder.model
    blocks = builder.blocks
    rowFamily = builder.rowFamily
    isPersonalYear = builder.isPersonalYear
    personalRows = builder.personalRows
    tierRows = builder.tierRows
    salaryLimits = scenario.calendar.fiscalYears.indices.map { builder.salaryLimit($0) }
    cost = builder.cost()
    protectedHours = builder.protectedHours()
    delegable = builder.sets.loads.enumerated().map { i, loads in
      loads.map { load in scenario.calendar.periods.map { builder.delegable(i, load, $0.index) } }
    }
    mostElsewhere = builder.sets.loads.indices.map { builder.mostElsewhere($0) }
  }
}

extension ProgramBuilder {
  /// Adds the rows of one family.
  mutating func add(_ family: ConstraintFamily) throws(ModelError) {
    switch family {
    case .selection: try addSelection()
    case .recruitment: try addRecruitment()
    case .staffHours: try addStaffHours()
    case .chorePool: try addChorePool()
    case .sessions: try addSessions()
    case .cover: try addCover()
    case .workingTime: try addWorkingTime()
    case .protected: try addProtected()
    case .dx: try addDx()
    case .purses: try addPurses()
    case .awardCap: try addAwardCap()
    case .institutionShare: try addInstitutionShare()
    case .requirements: try addRequirements()
    }
  }
}
