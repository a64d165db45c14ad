import Planning

extension Intake {
  mutating func readPayments(_ plan: Plan) {
    var seen: Set<Payment> = []
    for entry in plan.payments {
      let subject = AuditSubject(purse: entry.purse, expense: entry.item, year: entry.year)
      guard let purse = position(entry.purse, index.purses, subject), isKnown(entry.item, subject),
        isInside(entry.year, years, subject),
        isUsable(entry.yen, most: Intake.mostYen, AuditQuantity.yen, subject)
      else { continue }
      var key = entry
      key.yen = 0
      note(key, in: &seen, subject)
      clean.payments.append(
        CleanPlan.Payment(item: entry.item, purse: purse, year: entry.year, yen: entry.yen))
    }
  }

  private mutating func isKnown(_ item: ExpenseItem, _ subject: AuditSubject) -> Bool {
    let isKnown =
      switch item {
      case .staff(let role, let institution):
        index.roles[role] != nil && index.institutions[institution] != nil
      case .measure(let id): index.measures[id] != nil
      case .buyout(let id), .research(let id), .salary(let id): index.researchers[id] != nil
      case .commitment(let id): index.commitments[id] != nil
      }
    if !isKnown { findings.entry(.unknownReference, subject) }
    return isKnown
  }

  /// Money carried over and transferred.
  mutating func readMovements(_ plan: Plan) {
    var carries: Set<Carry> = []
    for entry in plan.carries {
      let subject = AuditSubject(entry)
      guard let purse = position(entry.purse, index.purses, subject),
        let holder = holder(of: entry, purse, subject), isInside(entry.year, years, subject),
        isUsable(entry.yen, most: Intake.mostYen, AuditQuantity.yen, subject)
      else { continue }
      var key = entry
      key.yen = 0
      note(key, in: &carries, subject)
      clean.carries.append(
        CleanPlan.Carry(purse: purse, holder: holder, year: entry.year, yen: entry.yen))
    }
    var transfers: Set<Transfer> = []
    for entry in plan.transfers {
      let subject = AuditSubject(purse: entry.from, toPurse: entry.to, year: entry.year)
      guard let from = position(entry.from, index.purses, subject),
        let to = position(entry.to, index.purses, subject), isInside(entry.year, years, subject),
        isUsable(entry.yen, most: Intake.mostYen, AuditQuantity.yen, subject)
      else { continue }
      var key = entry
      key.yen = 0
      note(key, in: &transfers, subject)
      clean.transfers.append(
        CleanPlan.Transfer(from: from, to: to, year: entry.year, yen: entry.yen))
    }
  }

  /// The holder, who must be of the kind that the purse has: nobody, people or institutions.
  private mutating func holder(
    of entry: Carry, _ purse: Int, _ subject: AuditSubject
  ) -> CleanPlan.Carry.Holder? {
    switch (scenario.award.purses[purse].kind, entry.holder) {
    case (.shared, .award): return .award
    case (.perResearcher, .researcher(let id)):
      return position(id, index.researchers, subject).map { .researcher($0) }
    case (.ownFunds, .institution(let id)):
      return position(id, index.institutions, subject).map { .institution($0) }
    default:
      findings.entry(.unknownReference, subject)
      return nil
    }
  }
}

extension AuditSubject {
  /// The purse, holder and year of money carried over.
  init(_ carry: Carry) {
    self.init(purse: carry.purse, year: carry.year)
    switch carry.holder {
    case .award: break
    case .researcher(let id): researcher = id
    case .institution(let id): institution = id
    }
  }
}
