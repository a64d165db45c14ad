import Planning

extension ResolveChange {
  /// Changes of cap, purses and limits, and pins against the plan; amounts are shares of the scenario's own.
  ///
  /// Twenty, where the plan leaves somebody unsupported and supports two or more.
  static func decisions(of scenario: Scenario, plan: Plan) -> [ResolveChange] {
    money(scenario.award) + limits(scenario, plan) + hirePins(scenario, plan) + supportPins(scenario, plan)
  }

  private static func decision(_ name: String, _ path: String, _ value: String) -> ResolveChange {
    ResolveChange(name: name, group: .decision, path: path, value: value)
  }

  private static func money(_ award: Award) -> [ResolveChange] {
    let caps = [85, 95, 105].map { decision("cap \($0) %", "award.cap", "\(award.cap / 100 * $0)") }
    let purses = [("environment", 90), ("environment", 110), ("research", 95), ("research", 110)]
    return caps
      + purses.compactMap { id, percent in
        award.purses.first { $0.id == id }.map { purse in
          let amounts = purse.amounts.map { "\($0 / 100 * percent)" }.joined(separator: ", ")
          return decision("purse \(id) \(percent) %", "award.purses.\(id).amounts", "[\(amounts)]")
        }
      }
  }

  private static func limits(_ scenario: Scenario, _ plan: Plan) -> [ResolveChange] {
    let most = scenario.award.supported.maximum ?? plan.supported.count
    var changes = [1, 2].map {
      decision("supported −\($0)", "award.supported.max", "\(max(0, most - $0))")
    }
    changes += [20, 40].map { decision("buyout share \($0) %", "award.buyoutShareLimit", "\($0)%") }
    // The roles of which most is hired, then by name: one step less in each institution than in all together now.
    let free = freeRoles(scenario).map { role in
      (role, plan.steps(of: role))
    }
    let byHires = free.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    changes += byHires.prefix(2).map(\.element).map { role, hired in
      decision("recruitment of \(role)", "roles.\(role).hiring.total", "\(max(0, hired - 1))")
    }
    return changes
  }

  /// Two hires that the plan makes are forbidden, and one that it does not is made.
  private static func hirePins(_ scenario: Scenario, _ plan: Plan) -> [ResolveChange] {
    let roles = freeRoles(scenario)
    let made = plan.hires.filter { roles.contains($0.role) }.map { ($0.role, $0.place, $0.start) }
    let others = notMade(scenario, plan)
    let forbidden = (made + others.dropFirst()).prefix(2)
    return forbidden.enumerated().map { index, hire in
      pin("no hire \(index + 1)", hireText(scenario, hire) + ", value: 0")
    } + others.prefix(1).map { pin("hire", hireText(scenario, $0) + ", min: 1") }
  }

  /// The first and last of those supported are to stay out, the first and last of the others to come in.
  private static func supportPins(_ scenario: Scenario, _ plan: Plan) -> [ResolveChange] {
    let candidates = scenario.researchers.filter { $0.selection == .candidate }.map(\.id)
    let inside = candidates.filter { plan.supported.contains($0) }
    let outside = candidates.filter { !plan.supported.contains($0) }
    return [(inside, false), (outside, true)].flatMap { people, value in
      [people.first, people.count > 1 ? people.last : nil].compactMap { $0 }.map { person in
        pin(
          "\(value ? "support" : "no support") \(person)",
          "type: support, researcher: '\(person)', value: \(value ? "yes" : "no")")
      }
    }
  }

  private static func pin(_ name: String, _ fields: String) -> ResolveChange {
    decision(name, "pins.resolve", "{\(fields)}")
  }

  private typealias HireStart = (role: String, place: String, period: Int)

  private static func hireText(_ scenario: Scenario, _ hire: HireStart) -> String {
    "type: hire, role: '\(hire.role)', place: '\(hire.place)', period: "
      + scenario.calendar.periods[hire.period].start.isoText
  }

  /// Roles that no requirement asks for: taking one of them away leaves every rule satisfiable.
  private static func freeRoles(_ scenario: Scenario) -> [String] {
    let required = Set(scenario.requirements.flatMap(\.roles))
    return scenario.roles.map(\.id).filter { !required.contains($0) }
  }

  /// Places where the plan never hires a role, each with the first period in which it could.
  private static func notMade(_ scenario: Scenario, _ plan: Plan) -> [HireStart] {
    scenario.roles.flatMap { role in
      scenario.places.compactMap { place in
        let isMade = plan.hires.contains { $0.role == role.id && $0.place == place.id }
        guard !isMade, role.placeKinds.contains(place.kind), place.requiresMeasure == nil,
          let period = scenario.calendar.periods.firstIndex(where: {
            $0.start >= scenario.calendar.start.adding(months: role.leadMonths)
          })
        else { return nil }
        return (role.id, place.id, period)
      }
    }
  }
}
