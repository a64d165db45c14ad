/// A university (with its hospital) in the award.
package struct Institution: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Own money per fiscal year of the calendar, in yen.
  package var ownFunds: [Yen]
  /// Share of salary charged to the award that comes back as own funds of the same year.
  package var salaryRefund: Share
  /// Duties that the institution's buyout rule allows.
  package var buyoutDuties: [SessionKind.Duty]
  /// The institution's own limit on top of the funder's (both hold): award money for one person's buyout
  /// as a share of that person's direct cost of the year. `nil`: none.
  package var buyoutShareLimit: Share?
  /// Bought class hours of one person ≤ this share of that person's class hours of the fiscal year.
  package var classHoursLimit: Share?
  /// Award money (overhead included) the institution must / may be charged over the whole award.
  package var awardMinimum: Yen
  package var awardMaximum: Yen?

  package init(
    id: String, title: String, ownFunds: [Yen], salaryRefund: Share = .zero,
    buyoutDuties: [SessionKind.Duty] = SessionKind.Duty.allCases, buyoutShareLimit: Share? = nil,
    classHoursLimit: Share? = nil, awardMinimum: Yen = 0, awardMaximum: Yen? = nil
  ) {
    self.id = id
    self.title = title
    self.ownFunds = ownFunds
    self.salaryRefund = salaryRefund
    self.buyoutDuties = buyoutDuties
    self.buyoutShareLimit = buyoutShareLimit
    self.classHoursLimit = classHoursLimit
    self.awardMinimum = awardMinimum
    self.awardMaximum = awardMaximum
  }
}

/// A clinical or basic department of an institution.
package struct Department: Hashable, Sendable {
  package var id: String
  package var title: String
  package var institution: String
  /// Duty sessions a week that the department must staff (all its physicians). The base of `boughtShareLimit`.
  package var sessionsPerWeek: Double
  /// At most this share of the department's sessions may be bought out in any term.
  package var boughtShareLimit: Share
  /// Hours a week that physicians of the department who are not candidates could take over, in sum, under
  /// their own ceilings.
  package var othersHeadroom: Hours

  package init(
    id: String, title: String, institution: String, sessionsPerWeek: Double,
    boughtShareLimit: Share = .whole, othersHeadroom: Hours = 0
  ) {
    self.id = id
    self.title = title
    self.institution = institution
    self.sessionsPerWeek = sessionsPerWeek
    self.boughtShareLimit = boughtShareLimit
    self.othersHeadroom = othersHeadroom
  }
}

/// Where support staff sit, and so whom they may serve.
package struct Place: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// In a department: serves that department's researchers.
    case department
    /// The research support centre of an institution: serves its researchers.
    case centre
    /// A hub of the consortium: serves everybody.
    case hub
  }

  package var id: String
  package var title: String
  package var kind: Kind
  /// The institution that employs the staff (for a hub, the one that runs it).
  package var institution: String
  /// Set for `.department`.
  package var department: String?
  /// Nobody can be hired here before this measure is in place (for example: founding the centre).
  package var requiresMeasure: String?
  /// Staff already here, by role; they count for requirements, and serve only with `spareHours`.
  package var existing: [ExistingStaff]

  package init(
    id: String, title: String, kind: Kind, institution: String, department: String? = nil,
    requiresMeasure: String? = nil, existing: [ExistingStaff] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.institution = institution
    self.department = department
    self.requiresMeasure = requiresMeasure
    self.existing = existing
  }

  /// Whether staff here may serve the researcher.
  package func serves(_ researcher: Researcher) -> Bool {
    switch kind {
    case .department: researcher.department == department
    case .centre: researcher.institution == institution
    case .hub: true
    }
  }
}

/// Support staff in post before the award.
package struct ExistingStaff: Hashable, Sendable {
  package var role: String
  package var fullTimeEquivalents: Double
  /// Hours a week, in sum, that could serve candidates without taking them from anybody.
  package var spareHours: Hours

  package init(role: String, fullTimeEquivalents: Double, spareHours: Hours) {
    self.role = role
    self.fullTimeEquivalents = fullTimeEquivalents
    self.spareHours = spareHours
  }
}
