/// A research-DX measure (or another one-off institution-wide step, such as founding a support centre).
package struct DXMeasure: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Whose researchers it serves and who is charged; `nil`: serves everybody, charged to the first
  /// institution of the scenario (the lead).
  package var institution: String?
  /// Paid in the fiscal year of adoption.
  package var initialCost: Yen
  /// Per year in place; charged per month.
  package var runningCost: Yen
  /// Share of a researcher's hours of a chore that it removes, once ramped.
  package var savings: [Saving]
  package var ramp: Ramp
  /// Months after the award's start before it can be in place.
  package var leadMonths: Int

  package struct Saving: Hashable, Sendable {
    package var chore: String
    package var share: Double
    package init(chore: String, share: Double) {
      self.chore = chore
      self.share = share
    }
  }

  package init(
    id: String, title: String, institution: String? = nil, initialCost: Yen, runningCost: Yen,
    savings: [Saving], ramp: Ramp = .none, leadMonths: Int = 0
  ) {
    self.id = id
    self.title = title
    self.institution = institution
    self.initialCost = initialCost
    self.runningCost = runningCost
    self.savings = savings
    self.ramp = ramp
    self.leadMonths = leadMonths
  }

  package func serves(_ researcher: Researcher) -> Bool {
    institution == nil || institution == researcher.institution
  }
}
