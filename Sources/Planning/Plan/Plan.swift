/// Everything decided, complete enough that an auditor needs only the scenario and this value.
///
/// Lists are sorted in the scenario's own order and hold no zero entries, so that equal plans are equal
/// values and print the same bytes. Derived figures (hours kept, costs) are the auditor's business.
package struct Plan: Hashable, Sendable {
  /// Identifiers of supported researchers.
  package var supported: [String] = []
  package var hires: [Hire] = []
  package var assignments: [Assignment] = []
  package var adoptions: [Adoption] = []
  package var removals: [Removal] = []
  package var buyouts: [Buyout] = []
  package var colleagueCover: [ColleagueCover] = []
  package var protected: [ProtectedHalfDays] = []
  /// Research money above need, per person and fiscal year.
  package var researchExtras: [PersonalAmount] = []
  /// Salary charged to the award (PI人件費), per person and fiscal year.
  package var salaries: [PersonalAmount] = []
  package var payments: [Payment] = []
  package var carries: [Carry] = []
  package var transfers: [Transfer] = []

  package init() {}
}

/// `steps` of a role at a place, in post in the periods `start ..< end`.
package struct Hire: Hashable, Sendable {
  package var role: String
  package var place: String
  package var start: Int
  package var end: Int
  package var steps: Int

  package init(role: String, place: String, start: Int, end: Int, steps: Int) {
    self.role = role
    self.place = place
    self.start = start
    self.end = end
    self.steps = steps
  }
}

/// Hours a week of the role's staff at a place on one chore of one researcher in one period.
package struct Assignment: Hashable, Sendable {
  package var role: String
  package var place: String
  package var researcher: String
  package var chore: String
  package var period: Int
  package var hours: Hours

  package init(
    role: String, place: String, researcher: String, chore: String, period: Int, hours: Hours
  ) {
    self.role = role
    self.place = place
    self.researcher = researcher
    self.chore = chore
    self.period = period
    self.hours = hours
  }
}

/// A measure in place from a period to the award's end.
package struct Adoption: Hashable, Sendable {
  package var measure: String
  package var start: Int

  package init(measure: String, start: Int) {
    self.measure = measure
    self.start = start
  }
}

/// Chore hours a week that a measure removes for a researcher in a period.
package struct Removal: Hashable, Sendable {
  package var measure: String
  package var researcher: String
  package var chore: String
  package var period: Int
  package var hours: Hours

  package init(measure: String, researcher: String, chore: String, period: Int, hours: Hours) {
    self.measure = measure
    self.researcher = researcher
    self.chore = chore
    self.period = period
    self.hours = hours
  }
}

/// Sessions a week bought out from a researcher in a term.
package struct Buyout: Hashable, Sendable {
  /// Who takes the session.
  package enum Source: Hashable, Sendable {
    /// An outside substitute of this tier.
    case tier(String)
    /// A colleague of the department.
    case colleague
  }

  package var researcher: String
  package var kind: String
  package var term: Int
  package var source: Source
  package var sessions: Int

  package init(researcher: String, kind: String, term: Int, source: Source, sessions: Int) {
    self.researcher = researcher
    self.kind = kind
    self.term = term
    self.source = source
    self.sessions = sessions
  }
}

/// Sessions a week that a colleague takes over in a term.
package struct ColleagueCover: Hashable, Sendable {
  package enum Colleague: Hashable, Sendable {
    /// A candidate of the scenario who is not supported.
    case researcher(String)
    /// The department's other physicians.
    case others(department: String)
  }

  package var colleague: Colleague
  package var kind: String
  package var term: Int
  package var sessions: Int

  package init(colleague: Colleague, kind: String, term: Int, sessions: Int) {
    self.colleague = colleague
    self.kind = kind
    self.term = term
    self.sessions = sessions
  }
}

/// Protected half-days a week of a supported researcher in a term; zero entries may be left out.
package struct ProtectedHalfDays: Hashable, Sendable {
  package var researcher: String
  package var term: Int
  package var halfDays: Int

  package init(researcher: String, term: Int, halfDays: Int) {
    self.researcher = researcher
    self.term = term
    self.halfDays = halfDays
  }
}
