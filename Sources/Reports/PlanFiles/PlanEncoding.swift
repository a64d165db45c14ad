import Planning

/// The `plan` object of a plan file: every entry of a plan, with periods, terms and years both as index and as
/// month or fiscal year, so that people can read it and `PlanDocument` can check that the two agree.
struct PlanEncoding {
  let scenario: Scenario

  private var calendar: PlanningCalendar { scenario.calendar }

  /// O(entries).
  func object(_ plan: Plan) -> JSONValue {
    .members([
      "supported": .strings(plan.supported),
      "hires": .array(plan.hires.map(hire)),
      "adoptions": .array(plan.adoptions.map(adoption)),
      "buyouts": .array(plan.buyouts.map(buyout)),
      "colleagueCover": .array(plan.colleagueCover.map(cover)),
      "protected": .array(plan.protected.map(protected)),
      "assignments": .array(plan.assignments.map(assignment)),
      "removals": .array(plan.removals.map(removal)),
      "researchExtras": .array(plan.researchExtras.map(personal)),
      "salaries": .array(plan.salaries.map(personal)),
      "payments": .array(plan.payments.map(payment)),
      "carries": .array(plan.carries.map(carry)),
      "transfers": .array(plan.transfers.map(transfer)),
    ])
  }

  /// First month of a period; for the index after the last period, the month after the award.
  private func month(ofPeriod index: Int) -> JSONValue {
    .string(calendar.start.adding(months: index * calendar.periodMonths).isoText)
  }

  private func lastMonth(beforePeriod index: Int) -> JSONValue {
    .string(calendar.start.adding(months: index * calendar.periodMonths - 1).isoText)
  }

  private func start(ofTerm index: Int) -> JSONValue {
    calendar.terms.indices.contains(index) ? .string(calendar.terms[index].start.isoText) : .null
  }

  private func fiscalYear(_ index: Int) -> JSONValue {
    calendar.fiscalYears.indices.contains(index) ? .int(calendar.fiscalYears[index]) : .null
  }

  private func hire(_ hire: Hire) -> JSONValue {
    let stepsPerPost = scenario.roles.first { $0.id == hire.role }?.stepsPerPost ?? 1
    return .members([
      "role": .string(hire.role), "place": .string(hire.place), "start": .int(hire.start),
      "startMonth": month(ofPeriod: hire.start), "end": .int(hire.end),
      "lastMonth": lastMonth(beforePeriod: hire.end), "steps": .int(hire.steps),
      "posts": .double(Double(hire.steps) / Double(stepsPerPost)),
    ])
  }

  private func adoption(_ adoption: Adoption) -> JSONValue {
    .members([
      "measure": .string(adoption.measure), "start": .int(adoption.start),
      "startMonth": month(ofPeriod: adoption.start),
    ])
  }

  private func buyout(_ buyout: Buyout) -> JSONValue {
    var source = "colleague"
    var tier: JSONValue?
    if case .tier(let id) = buyout.source {
      source = "tier"
      tier = .string(id)
    }
    return .members([
      "researcher": .string(buyout.researcher), "kind": .string(buyout.kind), "term": .int(buyout.term),
      "termStart": start(ofTerm: buyout.term), "source": .string(source), "tier": tier,
      "sessions": .int(buyout.sessions),
    ])
  }

  private func cover(_ cover: ColleagueCover) -> JSONValue {
    var researcher: JSONValue?
    var department: JSONValue?
    switch cover.colleague {
    case .researcher(let id): researcher = .string(id)
    case .others(let id): department = .string(id)
    }
    return .members([
      "researcher": researcher, "othersOfDepartment": department, "kind": .string(cover.kind),
      "term": .int(cover.term), "termStart": start(ofTerm: cover.term), "sessions": .int(cover.sessions),
    ])
  }

  private func protected(_ entry: ProtectedHalfDays) -> JSONValue {
    .members([
      "researcher": .string(entry.researcher), "term": .int(entry.term),
      "termStart": start(ofTerm: entry.term), "halfDays": .int(entry.halfDays),
    ])
  }

  private func assignment(_ entry: Assignment) -> JSONValue {
    .members([
      "role": .string(entry.role), "place": .string(entry.place), "researcher": .string(entry.researcher),
      "chore": .string(entry.chore), "period": .int(entry.period), "month": month(ofPeriod: entry.period),
      "hours": .double(entry.hours),
    ])
  }

  private func removal(_ entry: Removal) -> JSONValue {
    .members([
      "measure": .string(entry.measure), "researcher": .string(entry.researcher),
      "chore": .string(entry.chore), "period": .int(entry.period), "month": month(ofPeriod: entry.period),
      "hours": .double(entry.hours),
    ])
  }

  private func personal(_ entry: PersonalAmount) -> JSONValue {
    .members([
      "researcher": .string(entry.researcher), "year": .int(entry.year),
      "fiscalYear": fiscalYear(entry.year), "yen": .int(entry.yen),
    ])
  }

  private func payment(_ payment: Payment) -> JSONValue {
    var members = Self.members(of: payment.item)
    members.append(.init("purse", .string(payment.purse)))
    members.append(.init("year", .int(payment.year)))
    members.append(.init("fiscalYear", fiscalYear(payment.year)))
    members.append(.init("yen", .int(payment.yen)))
    return .object(members)
  }

  /// An expense item as members: its class, and what distinguishes it.
  static func members(of item: ExpenseItem) -> [JSONValue.Member] {
    switch item {
    case .staff(let role, let institution):
      [
        .init("expense", .string("staff")), .init("role", .string(role)),
        .init("institution", .string(institution)),
      ]
    case .measure(let id): [.init("expense", .string("measure")), .init("measure", .string(id))]
    case .buyout(let id): [.init("expense", .string("buyout")), .init("researcher", .string(id))]
    case .research(let id): [.init("expense", .string("research")), .init("researcher", .string(id))]
    case .salary(let id): [.init("expense", .string("salary")), .init("researcher", .string(id))]
    case .commitment(let id): [.init("expense", .string("commitment")), .init("commitment", .string(id))]
    }
  }

  private func carry(_ carry: Carry) -> JSONValue {
    var holder = "award"
    var researcher: JSONValue?
    var institution: JSONValue?
    switch carry.holder {
    case .award: break
    case .researcher(let id): (holder, researcher) = ("researcher", .string(id))
    case .institution(let id): (holder, institution) = ("institution", .string(id))
    }
    return .members([
      "purse": .string(carry.purse), "holder": .string(holder), "researcher": researcher,
      "institution": institution, "year": .int(carry.year), "fiscalYear": fiscalYear(carry.year),
      "yen": .int(carry.yen),
    ])
  }

  private func transfer(_ transfer: Transfer) -> JSONValue {
    .members([
      "from": .string(transfer.from), "to": .string(transfer.to), "year": .int(transfer.year),
      "fiscalYear": fiscalYear(transfer.year), "yen": .int(transfer.yen),
    ])
  }
}
