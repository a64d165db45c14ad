/// What one more, or one less, of each thing is worth, by re-solving.
package struct UnitValues: Sendable {
  /// Of the scenario as it is.
  package var base: ProvenValue
  package var items: [UnitValue]

  package init(base: ProvenValue, items: [UnitValue]) {
    self.base = base
    self.items = items
  }
}

/// One change by a unit and what it does to the best value.
package struct UnitValue: Sendable {
  package var change: UnitChange
  package var effect: Effect

  package enum Effect: Hashable, Sendable {
    /// The difference to the scenario as it is.
    case difference(ProvenDifference)
    /// No plan is left.
    case infeasible
    /// A limit came before a plan, or before a bound.
    case unknown
  }

  package init(change: UnitChange, effect: Effect) {
    self.change = change
    self.effect = effect
  }
}

/// A change of a scenario by one unit of something.
package enum UnitChange: Hashable, Sendable {
  /// The cap of the award, by so many yen.
  case cap(Yen)
  /// Each year's amount of a purse (of a personal one: for each person), by so many yen.
  case purse(String, Yen)
  /// Most people supported, by one or minus one.
  case places(Int)
  /// Half-days a week of a tier of substitutes, in every term, by one or minus one.
  case substitutes(String, Int)
  /// Steps of a role that the market gives, in every period and in total, by one.
  case recruits(String)
  /// One step less of a role at a place than the plan hires. Hires made stay.
  case oneHireLess(role: String, place: String)
  /// One session a week less than the plan buys from a person, in every term to come in which it buys some. Past terms stay.
  case oneSessionLess(researcher: String, kind: String)
  /// A person whom the plan supports is not.
  case withoutSupport(String)
  /// A measure that the plan adopts is not.
  case withoutMeasure(String)
}
