import Planning

extension Intake {
  /// Support and protected half-days.
  mutating func readPeople(_ plan: Plan) {
    var seen: Set<String> = []
    for id in plan.supported {
      let subject = AuditSubject(researcher: id)
      guard let researcher = position(id, index.researchers, subject) else { continue }
      note(id, in: &seen, subject)
      clean.supported[researcher] = true
    }
    var keys: Set<ProtectedHalfDays> = []
    for entry in plan.protected {
      let subject = AuditSubject(researcher: entry.researcher, term: entry.term)
      guard let researcher = position(entry.researcher, index.researchers, subject),
        isInside(entry.term, terms, subject),
        isUsable(entry.halfDays, most: Intake.mostCount, AuditQuantity.halfDays, subject)
      else { continue }
      note(
        ProtectedHalfDays(researcher: entry.researcher, term: entry.term, halfDays: 0), in: &keys, subject)
      clean.halfDays[researcher][entry.term] = Exact.sum(
        clean.halfDays[researcher][entry.term], entry.halfDays)
    }
  }

  /// Research money above need, and salaries.
  mutating func readPersonalAmounts(_ plan: Plan) {
    readAmounts(plan.researchExtras, \.extras) { .research(researcher: $0) }
    readAmounts(plan.salaries, \.salaries) { .salary(researcher: $0) }
  }

  private mutating func readAmounts(
    _ amounts: [PersonalAmount], _ target: WritableKeyPath<CleanPlan, [[Yen]]>,
    _ item: (String) -> ExpenseItem
  ) {
    var seen: Set<PersonalAmount> = []
    for entry in amounts {
      let subject = AuditSubject(
        researcher: entry.researcher, expense: item(entry.researcher), year: entry.year)
      guard let researcher = position(entry.researcher, index.researchers, subject),
        isInside(entry.year, years, subject),
        isUsable(entry.yen, most: Intake.mostYen, AuditQuantity.yen, subject)
      else { continue }
      note(PersonalAmount(researcher: entry.researcher, year: entry.year, yen: 0), in: &seen, subject)
      let before = clean[keyPath: target][researcher][entry.year]
      clean[keyPath: target][researcher][entry.year] = Exact.sum(before, entry.yen)
    }
  }
}
