import Planning
import Wording

/// Decisions in the words of the people who take them.
struct PinText {
  let names: NameBook

  init(_ scenario: Scenario) { names = NameBook(scenario: scenario) }

  func phrase(_ pin: Pin) -> Phrase {
    switch pin {
    case .support(let person, let isSupported):
      return Phrase.PinText.support(names.researcher(person), isSupported)
    case .hire(let role, let place, let period, let steps):
      let month = names.month(ofPeriod: period)
      if steps.maximum == 0 { return Phrase.PinText.noHire(names.role(role), names.place(place), month) }
      let parts = names.scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1
      let posts = range(steps) { Phrase.Units.posts(Double($0) / Double(max(1, parts))) }
      return Phrase.PinText.hire(names.role(role), names.place(place), month, posts)
    case .headCount(let role, let place, let steps):
      let parts = names.scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1
      let posts = range(steps) { Phrase.Units.posts(Double($0) / Double(max(1, parts))) }
      return Phrase.PinText.headCount(names.role(role), place.map(names.place), posts)
    case .measure(let id, let period):
      guard let period else { return Phrase.PinText.noMeasure(names.measure(id)) }
      return Phrase.PinText.measure(names.measure(id), names.month(ofPeriod: period))
    case .buyout(let person, let kind, let term, let sessions):
      let (name, kind, term) = (names.researcher(person), names.kind(kind), names.term(term))
      if sessions.maximum == 0 { return Phrase.PinText.noBuyout(name, kind, term) }
      let count = range(sessions) { Phrase.AuditAmount.sessions(NumberText.grouped($0)) }
      return Phrase.PinText.buyout(name, kind, term, count)
    case .protected(let person, let term, let halfDays, _):
      let count = range(halfDays) { Phrase.AuditAmount.halfDays(NumberText.grouped($0)) }
      return Phrase.PinText.protected(names.researcher(person), names.term(term), count)
    case .assignment(let role, _, let person, let chore, _, let hours):
      return Phrase.PinText.assignment(
        names.role(role), names.researcher(person), names.chore(chore), self.hours(hours))
    case .removal(let measure, let person, let chore, _, let hours):
      return Phrase.PinText.removal(
        names.measure(measure), names.researcher(person), names.chore(chore), self.hours(hours))
    case .payment(let item, let purse, let year, let yen):
      return Phrase.PinText.payment(
        phrase(item), names.purse(purse), names.year(year), Phrase.Units.spokenYen(yen))
    case .carry(let purse, let year, let yen):
      return Phrase.PinText.carry(names.purse(purse), names.year(year), Phrase.Units.spokenYen(yen))
    }
  }

  private func range(_ range: CountRange, _ amount: (Int) -> Phrase) -> Phrase {
    guard let most = range.maximum else { return Phrase.PinText.atLeast(amount(range.minimum)) }
    if most == range.minimum { return amount(most) }
    if range.minimum == 0 { return Phrase.PinText.atMost(amount(most)) }
    return Phrase.PinText.between(amount(range.minimum), amount(most))
  }

  private func hours(_ hours: Hours) -> Phrase { Phrase.AuditAmount.hours(NumberText.compact(hours)) }

  private func phrase(_ item: ExpenseItem) -> Phrase {
    switch item {
    case .staff(let role, let institution):
      Phrase.Expense.staff(names.role(role), names.institution(institution))
    case .measure(let id): Phrase.Expense.measure(names.measure(id))
    case .buyout(let id): Phrase.Expense.buyout(names.researcher(id))
    case .research(let id): Phrase.Expense.research(names.researcher(id))
    case .salary(let id): Phrase.Expense.salary(names.researcher(id))
    case .commitment(let id): Phrase.Expense.commitment(names.commitment(id))
    }
  }
}
