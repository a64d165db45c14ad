/// Something that costs money, as finely as purses distinguish it.
package enum ExpenseItem: Hashable, Sendable {
  /// Pay of staff of a role at an institution.
  case staff(role: String, institution: String)
  /// A research-DX measure.
  case measure(String)
  /// Substitutes for a researcher's duties.
  case buyout(researcher: String)
  /// The cost of a researcher's research itself.
  case research(researcher: String)
  /// A researcher's own salary charged to the award (PI人件費).
  case salary(researcher: String)
  /// A commitment of the scenario, by its identifier.
  case commitment(String)
}

/// What a purse may pay for: a class of expense, or one role or measure of it.
package enum ExpenseSelector: Hashable, Sendable {
  case staff(role: String?)
  case measure(id: String?)
  case buyout
  case research
  case salary

  package func matches(_ item: ExpenseItem) -> Bool {
    switch (self, item) {
    case (.staff(let role), .staff(let other, _)): role == nil || role == other
    case (.measure(let id), .measure(let other)): id == nil || id == other
    case (.buyout, .buyout), (.research, .research), (.salary, .salary): true
    default: false
    }
  }
}

/// Money already spent or contracted: a fixed direct amount on a purse in a year.
package struct Commitment: Hashable, Sendable {
  package var id: String
  package var title: String
  package var institution: String
  package var purse: String
  /// Set when the purse is personal: whose share it uses.
  package var researcher: String?
  /// Index into the calendar's fiscal years.
  package var year: Int
  /// Direct amount, before overhead.
  package var yen: Yen

  package init(
    id: String, title: String, institution: String, purse: String, researcher: String?, year: Int,
    yen: Yen
  ) {
    self.id = id
    self.title = title
    self.institution = institution
    self.purse = purse
    self.researcher = researcher
    self.year = year
    self.yen = yen
  }
}
