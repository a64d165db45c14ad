import Planning
import Wording

/// One function per list of a plan. Each asks for all members before it gives up, so that one bad member does
/// not hide the next.
extension EntryReader {
  mutating func hire(in file: PlanDecoding) -> Hire? {
    let role = identifier("role", among: file.roles)
    let place = identifier("place", among: file.places)
    let start = period("start", month: "startMonth", in: file.calendar)
    let end = end(in: file.calendar)
    let steps = count("steps", minimum: 1)
    guard let role, let place, let start, let end, let steps else { return nil }
    guard start < end else {
      note(node, "end", Phrase.PlanFile.endsBeforeStart, value: String(end))
      return nil
    }
    return Hire(role: role, place: place, start: start, end: end, steps: steps)
  }

  mutating func adoption(in file: PlanDecoding) -> Adoption? {
    let measure = identifier("measure", among: file.measures)
    let start = period("start", month: "startMonth", in: file.calendar)
    guard let measure, let start else { return nil }
    return Adoption(measure: measure, start: start)
  }

  mutating func buyout(in file: PlanDecoding) -> Buyout? {
    let researcher = identifier("researcher", among: file.researchers)
    let kind = identifier("kind", among: file.kinds)
    let term = term(in: file.calendar)
    let sessions = count("sessions", minimum: 1)
    let source = buyoutSource(in: file)
    guard let researcher, let kind, let term, let sessions, let source else { return nil }
    return Buyout(researcher: researcher, kind: kind, term: term, source: source, sessions: sessions)
  }

  /// `source` may be left out when a tier is named.
  private mutating func buyoutSource(in file: PlanDecoding) -> Buyout.Source? {
    let namesTier = optional("tier") != nil
    if namesTier && optional("source") == nil || choice("source", ["tier", "colleague"]) == "tier" {
      return identifier("tier", among: file.scenario.substitutes.map(\.id)).map { .tier($0) }
    }
    guard let source = optional("source"), case .string("colleague") = source.content else { return nil }
    if namesTier {
      note(source, "tier", Phrase.PlanFile.doesNotBelong(to: "colleague"))
      return nil
    }
    return .colleague
  }

  mutating func cover(in file: PlanDecoding) -> ColleagueCover? {
    let others = optional("othersOfDepartment") != nil
    let colleague: ColleagueCover.Colleague?
    if others {
      colleague = identifier("othersOfDepartment", among: file.scenario.departments.map(\.id)).map {
        .others(department: $0)
      }
      if let extra = optional("researcher") {
        note(extra, "researcher", Phrase.PlanFile.doesNotBelong(to: "othersOfDepartment"))
      }
    } else {
      colleague = identifier("researcher", among: file.researchers).map { .researcher($0) }
    }
    let kind = identifier("kind", among: file.kinds)
    let term = term(in: file.calendar)
    let sessions = count("sessions", minimum: 1)
    guard let colleague, let kind, let term, let sessions else { return nil }
    return ColleagueCover(colleague: colleague, kind: kind, term: term, sessions: sessions)
  }

  mutating func protected(in file: PlanDecoding) -> ProtectedHalfDays? {
    let researcher = identifier("researcher", among: file.researchers)
    let term = term(in: file.calendar)
    let halfDays = count("halfDays", minimum: 0)
    guard let researcher, let term, let halfDays else { return nil }
    return ProtectedHalfDays(researcher: researcher, term: term, halfDays: halfDays)
  }

  mutating func assignment(in file: PlanDecoding) -> Assignment? {
    let role = identifier("role", among: file.roles)
    let place = identifier("place", among: file.places)
    let researcher = identifier("researcher", among: file.researchers)
    let chore = identifier("chore", among: file.chores)
    let period = period("period", month: "month", in: file.calendar)
    let hours = hours("hours")
    guard let role, let place, let researcher, let chore, let period, let hours else { return nil }
    return Assignment(
      role: role, place: place, researcher: researcher, chore: chore, period: period, hours: hours)
  }

  mutating func removal(in file: PlanDecoding) -> Removal? {
    let measure = identifier("measure", among: file.measures)
    let researcher = identifier("researcher", among: file.researchers)
    let chore = identifier("chore", among: file.chores)
    let period = period("period", month: "month", in: file.calendar)
    let hours = hours("hours")
    guard let measure, let researcher, let chore, let period, let hours else { return nil }
    return Removal(measure: measure, researcher: researcher, chore: chore, period: period, hours: hours)
  }

  mutating func personal(in file: PlanDecoding) -> PersonalAmount? {
    let researcher = identifier("researcher", among: file.researchers)
    let year = year(in: file.calendar)
    let yen = count("yen", minimum: 0)
    guard let researcher, let year, let yen else { return nil }
    return PersonalAmount(researcher: researcher, year: year, yen: yen)
  }

  mutating func payment(in file: PlanDecoding) -> Payment? {
    let item = expenseItem(in: file)
    let purse = identifier("purse", among: file.purses)
    let year = year(in: file.calendar)
    let yen = count("yen", minimum: 0)
    guard let item, let purse, let year, let yen else { return nil }
    return Payment(item: item, purse: purse, year: year, yen: yen)
  }

  private mutating func expenseItem(in file: PlanDecoding) -> ExpenseItem? {
    switch choice("expense", ["staff", "measure", "buyout", "research", "salary", "commitment"]) {
    case "staff":
      let role = identifier("role", among: file.roles)
      let institution = identifier("institution", among: file.institutions)
      guard let role, let institution else { return nil }
      return .staff(role: role, institution: institution)
    case "measure": return identifier("measure", among: file.measures).map { .measure($0) }
    case "buyout": return identifier("researcher", among: file.researchers).map { .buyout(researcher: $0) }
    case "research":
      return identifier("researcher", among: file.researchers).map { .research(researcher: $0) }
    case "salary": return identifier("researcher", among: file.researchers).map { .salary(researcher: $0) }
    case "commitment":
      return identifier("commitment", among: file.scenario.commitments.map(\.id)).map { .commitment($0) }
    default: return nil
    }
  }

  mutating func carry(in file: PlanDecoding) -> Carry? {
    let purse = identifier("purse", among: file.purses)
    let holder = carryHolder(in: file)
    let year = year(in: file.calendar)
    let yen = count("yen", minimum: 0)
    guard let purse, let holder, let year, let yen else { return nil }
    return Carry(purse: purse, holder: holder, year: year, yen: yen)
  }

  private mutating func carryHolder(in file: PlanDecoding) -> Carry.Holder? {
    switch choice("holder", ["award", "researcher", "institution"]) {
    case "award": return .award
    case "researcher": return identifier("researcher", among: file.researchers).map { .researcher($0) }
    case "institution": return identifier("institution", among: file.institutions).map { .institution($0) }
    default: return nil
    }
  }

  mutating func transfer(in file: PlanDecoding) -> Transfer? {
    let from = identifier("from", among: file.purses)
    let to = identifier("to", among: file.purses)
    let year = year(in: file.calendar)
    let yen = count("yen", minimum: 0)
    guard let from, let to, let year, let yen else { return nil }
    return Transfer(from: from, to: to, year: year, yen: yen)
  }

  /// One of a few words.
  private mutating func choice(_ key: String, _ words: [String]) -> String? {
    guard let text = text(key) else { return nil }
    guard words.contains(text) else {
      if let value = optional(key) {
        note(value, key, Phrase.PlanFile.unknownName, allowed: Phrase.PlanFile.oneOf(words))
      }
      return nil
    }
    return text
  }
}
