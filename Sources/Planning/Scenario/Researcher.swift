/// A candidate for support.
package struct Researcher: Hashable, Sendable {
  package enum Selection: String, Codable, Sendable, CaseIterable {
    case candidate, required, excluded
  }

  package var id: String
  package var name: String
  package var institution: String
  package var department: String
  /// Attributes that quotas and reports may use: `rank`, `stage`, `field`, `theme`, … by name.
  package var attributes: [Attribute]
  package var tags: [String]
  package var hours: WeeklyHours
  /// Weekly ceiling on total hours that follows from the overtime level (A 58.4, the others 75.7).
  package var ceiling: Hours
  package var selection: Selection
  /// Weight of this person's hours in the objective.
  package var weight: Double
  /// Chore hours a week, net of the support that exists today.
  package var chores: [ChoreHours]
  /// Personal delegable shares that replace the chore's own, by chore.
  package var delegableShares: [DelegableShare]
  package var sessions: [SessionHolding]
  /// Half-days a week protected now.
  package var protectedNow: Int
  /// Weekday half-day slots free of duties now, beyond the protected ones.
  package var freeSlots: Int
  /// Share of freed hours that becomes research; the rest leaks into other work.
  package var keptShare: Double
  /// Most protected half-days a week.
  package var maximumHalfDays: Int
  /// Direct cost of the research itself per fiscal year of the calendar: least, and wished.
  package var researchNeed: [Yen]
  package var researchWant: [Yen]
  /// Effort on the award in per cent, as declared; reported, no rule depends on it.
  package var effortPercent: Double?

  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct DelegableShare: Hashable, Sendable {
    package var chore: String
    package var share: Double
    package init(chore: String, share: Double) {
      self.chore = chore
      self.share = share
    }
  }

  /// How many sessions of a kind a person holds a week, and how many must stay.
  package struct SessionHolding: Hashable, Sendable {
    package var kind: String
    package var perWeek: Int
    package var keep: Int
    package init(kind: String, perWeek: Int, keep: Int) {
      self.kind = kind
      self.perWeek = perWeek
      self.keep = keep
    }

    /// Sessions that need not stay.
    package var beyondKept: Int { perWeek - keep }
  }

  package init(
    id: String, name: String, institution: String, department: String, attributes: [Attribute] = [],
    tags: [String] = [], hours: WeeklyHours, ceiling: Hours, selection: Selection = .candidate,
    weight: Double = 1, chores: [ChoreHours], delegableShares: [DelegableShare] = [],
    sessions: [SessionHolding], protectedNow: Int, freeSlots: Int, keptShare: Double,
    maximumHalfDays: Int, researchNeed: [Yen], researchWant: [Yen], effortPercent: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.institution = institution
    self.department = department
    self.attributes = attributes
    self.tags = tags
    self.hours = hours
    self.ceiling = ceiling
    self.selection = selection
    self.weight = weight
    self.chores = chores
    self.delegableShares = delegableShares
    self.sessions = sessions
    self.protectedNow = protectedNow
    self.freeSlots = freeSlots
    self.keptShare = keptShare
    self.maximumHalfDays = maximumHalfDays
    self.researchNeed = researchNeed
    self.researchWant = researchWant
    self.effortPercent = effortPercent
  }

  package func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// A person's week by kind of work, in hours; the parts do not overlap.
package struct WeeklyHours: Hashable, Sendable {
  package var education: Hours
  package var research: Hours
  package var clinical: Hours
  /// Administration and the rest, without outside work.
  package var other: Hours
  /// Work for other employers.
  package var outside: Hours

  package init(education: Hours, research: Hours, clinical: Hours, other: Hours, outside: Hours) {
    self.education = education
    self.research = research
    self.clinical = clinical
    self.other = other
    self.outside = outside
  }

  package var total: Hours { education + research + clinical + other + outside }
}
