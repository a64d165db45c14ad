/// The kinds of work that a week is made of, as effort is declared.
package enum WorkKind: String, Codable, Sendable, CaseIterable {
  case research, education, clinical, other
}

/// Work inside a researcher's week that somebody else, or a tool, could do.
package struct Chore: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Research chores are part of research hours; the others of clinical, education or other hours.
  package var isResearch: Bool
  /// Share of the hours that can be handed over (0…1), unless the researcher says otherwise.
  package var delegableShare: Double
  /// Whose hours it is part of; `nil` when the scenario does not say. Reported, no rule depends on it.
  package var partOf: WorkKind?

  package init(
    id: String, title: String, isResearch: Bool, delegableShare: Double, partOf: WorkKind? = nil
  ) {
    self.id = id
    self.title = title
    self.isResearch = isResearch
    self.delegableShare = delegableShare
    self.partOf = partOf
  }
}

/// A weekly duty block that a substitute can take.
package struct SessionKind: Hashable, Sendable {
  package enum Duty: String, Codable, Sendable, CaseIterable {
    case clinical
    case teaching
    /// At another hospital: the person's own income, switched on only by choice.
    case outside
  }

  package var id: String
  package var title: String
  package var duty: Duty
  /// Hours of one session, preparation included where it moves with the session.
  package var hours: Hours
  /// Weekday half-day slots that one session frees: 0, 1 or 2.
  package var slots: Int
  /// Hours freed per hour of session (handover and complex patients stay).
  package var efficiency: Double
  /// Weeks held in a full (six-month) term: clinics about 24, classes about 15.
  package var weeksPerTerm: Double
  /// The substitute market it draws on.
  package var market: String
  /// Hours of each session that are some (non-research) chore: bought with the session.
  package var chores: [ChoreHours]
  /// Pay per session to a colleague who takes it; `nil`: colleagues may not.
  package var colleaguePrice: Yen?

  package init(
    id: String, title: String, duty: Duty, hours: Hours, slots: Int, efficiency: Double,
    weeksPerTerm: Double, market: String, chores: [ChoreHours] = [], colleaguePrice: Yen? = nil
  ) {
    self.id = id
    self.title = title
    self.duty = duty
    self.hours = hours
    self.slots = slots
    self.efficiency = efficiency
    self.weeksPerTerm = weeksPerTerm
    self.market = market
    self.chores = chores
    self.colleaguePrice = colleaguePrice
  }
}

/// Hours of one chore.
package struct ChoreHours: Hashable, Sendable {
  package var chore: String
  package var hours: Hours

  package init(chore: String, hours: Hours) {
    self.chore = chore
    self.hours = hours
  }
}

/// Outside substitutes at one price for one department's (or a whole institution's) sessions.
package struct SubstituteTier: Hashable, Sendable {
  package var id: String
  /// What people call them; empty when nobody said.
  package var title: String
  package var institution: String
  /// `nil`: shared by all departments of the institution.
  package var department: String?
  package var market: String
  /// Price of one session, travel included, in yen.
  package var price: Yen
  /// Sessions a week available, per term of the calendar.
  package var capacity: [Int]

  package init(
    id: String, title: String = "", institution: String, department: String?, market: String, price: Yen,
    capacity: [Int]
  ) {
    self.id = id
    self.title = title
    self.institution = institution
    self.department = department
    self.market = market
    self.price = price
    self.capacity = capacity
  }

  /// Whether the tier can take sessions of `kind` from `researcher`.
  package func covers(_ researcher: Researcher, _ kind: SessionKind) -> Bool {
    kind.market == market && researcher.institution == institution
      && (department == nil || department == researcher.department)
  }
}
