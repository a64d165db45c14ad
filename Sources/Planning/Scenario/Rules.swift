/// Rules of planning that are neither the award's nor a person's.
package struct PlanningRules: Hashable, Sendable {
  package enum HoursCounted: String, Codable, Sendable, CaseIterable {
    /// Half-days beyond what the timetable alone would protect.
    case gained
    /// All protected half-days of supported researchers.
    case total
  }

  package var hoursCounted: HoursCounted
  /// Length of a half-day in hours.
  package var halfDayHours: Hours
  /// Working weeks of a full (six-month) term.
  package var weeksPerTerm: Double
  package var floor: ProtectedFloor
  /// ω: weight of core hours freed for researchers who are not supported.
  package var elsewhereWeight: Double
  /// Hours that one million yen of research money above need is worth in objective 1; 0: nothing.
  package var researchMoneyValue: Double
  /// Switches that whole kinds of decision hang on.
  package var buyoutAllowed: Bool
  package var hiringAllowed: Bool
  package var dxAllowed: Bool
  /// Stress case: recruitment limits are multiplied by their fill rate.
  package var fillRateStress: Bool

  /// The wished least protection of every supported researcher.
  package struct ProtectedFloor: Hashable, Sendable {
    package var halfDays: Int
    /// First term (index) from which it is wished.
    package var fromTerm: Int
    package var isHard: Bool
    /// Hours that each missing half-day costs in objective 1 per working week.
    package var price: Double

    package init(halfDays: Int, fromTerm: Int, isHard: Bool, price: Double) {
      self.halfDays = halfDays
      self.fromTerm = fromTerm
      self.isHard = isHard
      self.price = price
    }
  }

  package init(
    hoursCounted: HoursCounted = .gained, halfDayHours: Hours = 4, weeksPerTerm: Double = 24,
    floor: ProtectedFloor, elsewhereWeight: Double, researchMoneyValue: Double = 0,
    buyoutAllowed: Bool = true, hiringAllowed: Bool = true, dxAllowed: Bool = true,
    fillRateStress: Bool = false
  ) {
    self.hoursCounted = hoursCounted
    self.halfDayHours = halfDayHours
    self.weeksPerTerm = weeksPerTerm
    self.floor = floor
    self.elsewhereWeight = elsewhereWeight
    self.researchMoneyValue = researchMoneyValue
    self.buyoutAllowed = buyoutAllowed
    self.hiringAllowed = hiringAllowed
    self.dxAllowed = dxAllowed
    self.fillRateStress = fillRateStress
  }
}

/// "At least so many posts of these roles from then on."
package struct Requirement: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Posts of any of these roles count together.
  package var roles: [String]
  /// `nil`: over all institutions.
  package var institution: String?
  /// Posts needed = `base` + `perSupported` × supported researchers in scope.
  package var base: Double
  package var perSupported: Double
  /// First staffing period (index) in which it holds.
  package var fromPeriod: Int

  package init(
    id: String, title: String, roles: [String], institution: String? = nil, base: Double,
    perSupported: Double = 0, fromPeriod: Int
  ) {
    self.id = id
    self.title = title
    self.roles = roles
    self.institution = institution
    self.base = base
    self.perSupported = perSupported
    self.fromPeriod = fromPeriod
  }
}

/// Limits on how many of some group are supported.
package struct Quota: Hashable, Sendable {
  package var id: String
  package var title: String
  /// All conditions must hold for a researcher to count.
  package var conditions: [Condition]
  package var count: CountRange
  /// Least / most as a share of all supported; `nil`: none.
  package var minimumShare: Share?
  package var maximumShare: Share?

  package enum Condition: Hashable, Sendable {
    case institution(String)
    case department(String)
    case tag(String)
    case attribute(name: String, value: String)

    package func holds(for researcher: Researcher) -> Bool {
      switch self {
      case .institution(let id): researcher.institution == id
      case .department(let id): researcher.department == id
      case .tag(let tag): researcher.tags.contains(tag)
      case .attribute(let name, let value): researcher.attribute(name) == value
      }
    }
  }

  package init(
    id: String, title: String, conditions: [Condition], count: CountRange = CountRange(),
    minimumShare: Share? = nil, maximumShare: Share? = nil
  ) {
    self.id = id
    self.title = title
    self.conditions = conditions
    self.count = count
    self.minimumShare = minimumShare
    self.maximumShare = maximumShare
  }

  package func counts(_ researcher: Researcher) -> Bool {
    conditions.allSatisfy { $0.holds(for: researcher) }
  }
}
