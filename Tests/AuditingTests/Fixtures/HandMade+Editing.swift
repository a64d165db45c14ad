import Planning

extension Plan {
  /// Replaces (or adds) what is paid for an item from a purse.
  mutating func setPayment(_ item: ExpenseItem, _ purse: String, _ yen: Yen, year: Int = 0) {
    payments.removeAll { $0.item == item && $0.purse == purse && $0.year == year }
    payments.append(Payment(item: item, purse: purse, year: year, yen: yen))
  }

  /// Replaces (or adds) hours of the writer at the centre.
  mutating func setHours(_ researcher: String, _ chore: String, _ period: Int, _ hours: Hours) {
    assignments.removeAll {
      $0.role == "writer" && $0.researcher == researcher && $0.chore == chore && $0.period == period
    }
    assignments.append(HandMade.hours(researcher, chore, period, hours))
  }

  mutating func setHalfDays(_ researcher: String, _ halfDays: Int, term: Int = 0) {
    protected.removeAll { $0.researcher == researcher && $0.term == term }
    protected.append(ProtectedHalfDays(researcher: researcher, term: term, halfDays: halfDays))
  }

  /// One more step of a role, paid from the shared purse: with `costing` for all steps of the role together.
  mutating func addHire(_ role: String, _ place: String, from start: Int, to end: Int, costing yen: Yen) {
    hires.append(Hire(role: role, place: place, start: start, end: end, steps: 1))
    setPayment(.staff(role: role, institution: "U1"), "env", yen)
  }

  /// R1's research money above need, paid from the personal purse.
  mutating func setExtra(ofR1 yen: Yen) {
    researchExtras = [PersonalAmount(researcher: "R1", year: 0, yen: yen)]
    setPayment(.research(researcher: "R1"), "research", 2_000_000 + yen)
  }
}
