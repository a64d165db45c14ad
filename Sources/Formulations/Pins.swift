import LinearOptimization
import Planning

extension ProgramBuilder {
  /// Narrows the bounds of one decision to what is pinned.
  ///
  /// A pin that its bounds contradict, or that speaks of a variable that does not exist (`nil`: always 0),
  /// becomes a row `family[pin,label]` that cannot hold, so that the program is infeasible for a reason with a
  /// name rather than refused.
  mutating func pin(
    _ variable: Variable?, to range: Bounds, _ family: ConstraintFamily, _ label: Label
  ) throws(ModelError) {
    guard let variable else {
      try pinRow(family, label, Relation(LinearExpression(), in: range))
      return
    }
    let bounds = model[variable].bounds
    let narrowed = Bounds(lower: max(bounds.lower, range.lower), upper: min(bounds.upper, range.upper))
    if narrowed.isValid {
      try model.setBounds(of: variable, to: narrowed)
    } else {
      try pinRow(family, label, Relation(variable, in: range))
    }
  }

  /// Applies the pins that fix bounds; those that are rows by nature (hires, buyouts) come with their family.
  mutating func addBoundPins() throws(ModelError) {
    try addSelectionPins()
    try addAssignmentPins()
    try addProtectedPins()
    try addMeasurePins()
    try addPaymentPins()
  }

  private mutating func addSelectionPins() throws(ModelError) {
    for case .support(let id, let isSupported) in scenario.decisions {
      guard let i = sets.positions.researchers[id] else { continue }
      try pin(variables.supported[i], to: .fixed(isSupported ? 1 : 0), .selection, "\(id)")
    }
  }

  mutating func addHirePins() throws(ModelError) {
    for case .hire(let role, let place, let period, let steps) in scenario.decisions {
      let options = sets.options.indices.filter {
        let option = sets.options[$0]
        return option.start == period && scenario.roles[option.role].id == role
          && scenario.places[option.place].id == place
      }
      try pinRow(
        .recruitment, "\(role),\(place),\(period)",
        Relation(options.sum { variables.hired[$0] }, in: hireBounds(steps, role, period)))
    }
  }

  mutating func addHeadCountPins() throws(ModelError) {
    for case .headCount(let role, let place, let steps) in scenario.decisions {
      let options = sets.options.indices.filter {
        scenario.roles[sets.options[$0].role].id == role
          && (place == nil || scenario.places[sets.options[$0].place].id == place)
      }
      let scope: Label = place.map { "\($0)" } ?? ":all"
      try pinRow(
        .recruitment, "\(role),\(scope),total",
        Relation(options.sum { variables.hired[$0] }, in: bounds(steps)))
    }
  }

  /// The pin's range; for a start that is open only because a hire is made, no more than that hire.
  private func hireBounds(_ steps: CountRange, _ role: String, _ period: PeriodIndex) -> Bounds {
    guard let k = sets.positions.roles[role], !Hiring.canStart(scenario.roles[k], period, scenario) else {
      return bounds(steps)
    }
    return bounds(CountRange(minimum: steps.minimum, maximum: steps.maximum ?? steps.minimum))
  }

  private mutating func addAssignmentPins() throws(ModelError) {
    for case .assignment(let role, let place, let id, let chore, let period, let hours) in scenario.decisions
    {
      guard let i = sets.positions.researchers[id] else { continue }
      let slot = variables.assigned[i].first {
        scenario.roles[sets.pools[$0.pool].role].id == role
          && scenario.places[sets.pools[$0.pool].place].id == place && self.chore($0.chore) == chore
      }
      try pin(
        slot?.hours[period], to: .fixed(hours), .staffHours, "\(id),\(role),\(place),\(chore),\(period)")
    }
  }

  mutating func addBuyoutPins() throws(ModelError) {
    for case .buyout(let id, let kind, let term, let sessions) in scenario.decisions {
      guard let i = sets.positions.researchers[id] else { continue }
      var bought = LinearExpression()
      for (holding, sources) in zip(sets.holdings[i], variables.bought[i])
      where self.kind(holding.kind) == kind {
        for terms in sources { bought.add(1, terms[term]) }
      }
      try pinRow(.sessions, "\(id),\(kind),\(term)", Relation(bought, in: bounds(sessions)))
    }
  }

  private mutating func addProtectedPins() throws(ModelError) {
    for case .protected(let id, let term, let range, let isActual) in scenario.decisions {
      guard let i = sets.positions.researchers[id] else { continue }
      // What has happened is one number.
      let halfDays = isActual ? CountRange.exactly(range.minimum) : range
      try pin(variables.protected[i][term], to: bounds(halfDays), .protected, "\(id),\(term)")
    }
  }

  private mutating func addMeasurePins() throws(ModelError) {
    for case .measure(let id, let start) in scenario.decisions {
      guard let m = sets.positions.measures[id] else { continue }
      for t in scenario.calendar.periods.indices {
        let isInPlace = start.map { t >= $0 } ?? false
        try pin(variables.inPlace[m][t], to: .fixed(isInPlace ? 1 : 0), .dx, "\(id),\(t)")
      }
    }
    for case .removal(let measure, let id, let chore, let period, let hours) in scenario.decisions {
      guard let i = sets.positions.researchers[id] else { continue }
      let slot = variables.removed[i].first {
        self.measure($0.measure) == measure && self.chore($0.chore) == chore
      }
      try pin(slot?.hours[period], to: .fixed(hours), .dx, "\(id),\(measure),\(chore),\(period)")
    }
  }

  private mutating func addPaymentPins() throws(ModelError) {
    let amounts = itemAmounts()
    for case .payment(let item, let purse, let year, let amount) in scenario.decisions {
      let label: Label = "\(self.label(item)),\(purse),\(year)"
      let range = Bounds.fixed(MoneyUnit.units(amount))
      guard let e = sets.items.firstIndex(where: { $0.expense == item }),
        let f = sets.positions.purses[purse],
        let position = sets.items[e].purses.firstIndex(of: f)
      else {
        try pin(nil, to: range, .purses, label)
        continue
      }
      if sets.items[e].isSplit {
        try pin(variables.paid[e][position][year], to: range, .purses, label)
      } else {
        try pinRow(.purses, label, Relation(amounts[e][year], in: range))
      }
    }
    for case .carry(let purse, let year, let amount) in scenario.decisions {
      guard let f = sets.positions.purses[purse] else { continue }
      let slot = variables.carried[f].first { $0.holder == .award }
      try pin(slot?.amounts[year], to: .fixed(MoneyUnit.units(amount)), .purses, "\(purse),\(year)")
    }
  }

  private func bounds(_ range: CountRange) -> Bounds {
    Bounds(lower: Double(range.minimum), upper: range.maximum.map(Double.init) ?? .infinity)
  }
}
