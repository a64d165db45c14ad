import LinearOptimization
import Planning

/// Reads money carried over, in whole yen.
///
/// A carry only has to be as large as later years need; the program leaves the rest open. From the last year
/// backwards, what a year spends (charge, transfers, its own carry) above its allowance must have come from the
/// year before. The carries of the point were enough, so these are. The shares of a personal purse must also be
/// enough together: see ``PooledCarries``.
struct CarryExtraction {
  let formulation: PlanFormulation
  let plan: Plan
  let yen: (Variable) -> Yen
  /// Payments by purse and year.
  private let payments: [[[Entry]]]

  private struct Entry {
    let institution: InstitutionIndex
    let researcher: ResearcherIndex?
    let yen: Yen
  }

  private var scenario: Scenario { formulation.scenario }

  init(formulation: PlanFormulation, plan: Plan, yen: @escaping (Variable) -> Yen) {
    self.formulation = formulation
    self.plan = plan
    self.yen = yen
    let scenario = formulation.scenario
    let positions = formulation.sets.positions
    var payments: [[[Entry]]] = scenario.award.purses.map { _ in scenario.calendar.fiscalYears.map { _ in [] }
    }
    let owners = Dictionary(
      formulation.sets.items.map { ($0.expense, $0) }, uniquingKeysWith: { first, _ in first })
    for payment in plan.payments {
      guard let f = positions.purses[payment.purse], let item = owners[payment.item] else { continue }
      payments[f][payment.year].append(
        Entry(
          institution: item.institution, researcher: item.researcher, yen: payment.yen))
    }
    for commitment in scenario.commitments {
      guard let f = positions.purses[commitment.purse] else { continue }
      payments[f][commitment.year].append(
        Entry(
          institution: positions.institutions[commitment.institution] ?? 0,
          researcher: commitment.researcher.flatMap { positions.researchers[$0] }, yen: commitment.yen))
    }
    self.payments = payments
  }

  func read(into plan: inout Plan) {
    for (f, purse) in scenario.award.purses.enumerated() {
      let slots = formulation.variables.carried[f]
      var carried = slots.map { amounts(f, $0) }
      if purse.kind == .perResearcher, !bindsAsWhole(f) { cover(f, slots, &carried) }
      for (slot, amounts) in zip(slots, carried) {
        for (y, amount) in amounts.enumerated() where amount > 0 {
          plan.carries.append(Carry(purse: purse.id, holder: holder(slot.holder), year: y, yen: amount))
        }
      }
    }
  }

  private func holder(_ holder: CarrySlot.Holder) -> Carry.Holder {
    switch holder {
    case .award: .award
    case .researcher(let i): .researcher(scenario.researchers[i].id)
    case .institution(let u): .institution(scenario.institutions[u].id)
    }
  }

  /// Yen carried out of each year.
  private func amounts(_ f: PurseIndex, _ slot: CarrySlot) -> [Yen] {
    let given = slot.amounts.map { $0.map(yen) ?? 0 }
    let purse = scenario.award.purses[f]
    let isPinned = scenario.decisions.contains {
      if case .carry(purse.id, _, _) = $0 { true } else { false }
    }
    // A personal purse that also binds as a whole: what the point carried stays.
    if isPinned || (purse.kind == .perResearcher && bindsAsWhole(f)) { return given }
    var carried = given.map { _ in 0 }
    for y in given.indices.dropFirst().reversed() {
      let entries = entries(f, slot.holder, y)
      let needed = spent(f, slot.holder, entries, y) + carried[y] - income(f, slot.holder, y)
      // The rows of award money were lowered by a few yen; within the point's own carry, the plan keeps to that.
      let margin = margin(f, slot.holder, y)
      carried[y - 1] = max(0, needed, min(given[y - 1], needed + margin))
    }
    return carried
  }

  /// Raises carries until the whole of a personal purse, whose overhead is rounded once, is covered, too.
  private func cover(_ f: PurseIndex, _ slots: [CarrySlot], _ carried: inout [[Yen]]) {
    let years = scenario.calendar.fiscalYears.indices
    let purse = scenario.award.purses[f]
    var pooled = PooledCarries(carried: carried)
    for slot in slots {
      guard case .researcher(let i) = slot.holder else { return }
      let isSupported = plan.supported.contains(scenario.researchers[i].id)
      pooled.free.append(
        years.map { y in
          (isSupported ? income(f, slot.holder, y) : 0)
            - spent(f, slot.holder, entries(f, slot.holder, y), y)
        })
      pooled.limits.append(
        years.map { y in
          guard isSupported else { return 0 }
          if case .limited(let share) = purse.carryOver { return share.of(purse.amounts[y]) }
          return AmountLimit.computed
        })
    }
    pooled.freeTogether = years.map { y in
      let people = plan.supported.count
      var total = people * purse.amounts[y]
      if case .guide(let tolerance) = purse.limit { total += tolerance?.of(total) ?? 0 }
      return total - spent(f, .award, payments[f][y], y)
    }
    carried = pooled.covered()
  }

  private func bindsAsWhole(_ f: PurseIndex) -> Bool {
    let id = scenario.award.purses[f].id
    return scenario.award.transfers.contains { $0.from == id || $0.to == id }
      || payments[f].contains { $0.contains { $0.researcher == nil } }
  }

  private func entries(_ f: PurseIndex, _ holder: CarrySlot.Holder, _ y: YearIndex) -> [Entry] {
    switch holder {
    case .award: payments[f][y]
    case .researcher(let i): payments[f][y].filter { $0.researcher == i }
    case .institution(let u): payments[f][y].filter { $0.institution == u }
    }
  }

  private func spent(
    _ f: PurseIndex, _ holder: CarrySlot.Holder, _ entries: [Entry], _ y: YearIndex
  ) -> Yen {
    if case .institution = holder { return entries.reduce(0) { $0 + $1.yen } }
    var direct = scenario.institutions.map { _ in 0 }
    for entry in entries { direct[entry.institution] += entry.yen }
    let charge = direct.reduce(0) { $0 + scenario.award.overhead.charged($1) }
    guard case .award = holder else { return charge }
    // A personal purse with transfers is not asked about as a whole here.
    return plan.transfers.reduce(charge) { sum, transfer in
      transfer.year == y && transfer.from == scenario.award.purses[f].id ? sum + transfer.yen : sum
    }
  }

  private func income(_ f: PurseIndex, _ holder: CarrySlot.Holder, _ y: YearIndex) -> Yen {
    let purse = scenario.award.purses[f]
    if case .institution(let u) = holder {
      let institution = scenario.institutions[u]
      let salaries = plan.salaries.reduce(0) { sum, entry in
        let owner = formulation.sets.positions.researchers[entry.researcher]
        return entry.year == y && owner.map { formulation.sets.institutionOf[$0] } == u
          ? sum + entry.yen : sum
      }
      return institution.ownFunds[y] + institution.salaryRefund.of(salaries)
    }
    var total = purse.amounts[y]
    if case .guide(let tolerance) = purse.limit { total += tolerance?.of(purse.amounts[y]) ?? 0 }
    guard case .award = holder else { return total }
    return plan.transfers.reduce(total) { sum, transfer in
      transfer.year == y && transfer.to == purse.id ? sum + transfer.yen : sum
    }
  }

  /// At least the yen by which the row of an award purse is lowered: see ``ProgramBuilder/lowered(_:_:losses:)``.
  private func margin(_ f: PurseIndex, _ holder: CarrySlot.Holder, _ y: YearIndex) -> Yen {
    if case .institution = holder { return 0 }
    var raised = 0
    for (e, item) in formulation.sets.items.enumerated() {
      if case .researcher(let i) = holder, item.researcher != i { continue }
      guard let position = item.purses.firstIndex(of: f) else { continue }
      if item.isSplit {
        raised += formulation.variables.paid[e][position][y] == nil ? 0 : 1
      } else if case .salary = item.expense {
        raised += 1
      }
    }
    let incoming = scenario.award.transfers.count { $0.to == scenario.award.purses[f].id }
    return Int(((1 + formulation.parameters.overhead) * Double(raised)).rounded(.up)) + incoming
  }
}
