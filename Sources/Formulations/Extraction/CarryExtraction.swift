import LinearOptimization
import Planning

/// Reads money carried over, in whole yen.
///
/// A carry only has to be as large as later years need; the program leaves the rest open. From the last year
/// backwards, what a year spends (charge, transfers, its own carry) above its allowance must have come from the
/// year before. The carries of the point were enough, so these are.
struct CarryExtraction {
  let formulation: PlanFormulation
  let plan: Plan
  let yen: (Variable) -> Yen

  private var scenario: Scenario { formulation.scenario }

  func read(into plan: inout Plan) {
    for (f, purse) in scenario.award.purses.enumerated() {
      for slot in formulation.variables.carried[f] {
        for (y, amount) in amounts(f, slot).enumerated() where amount > 0 {
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
    let isPinned = scenario.pins.contains {
      if case .carry(purse.id, _, _) = $0 { true } else { false }
    }
    // A personal purse also binds as a whole where it takes part in transfers: then what the point carried stays.
    let isPooled = purse.kind == .perResearcher && isShared(purse)
    if isPinned || isPooled { return given }
    var carried = given.map { _ in 0 }
    for y in given.indices.dropFirst().reversed() {
      carried[y - 1] = max(0, spent(purse, slot.holder, y) + carried[y] - income(purse, slot.holder, y))
    }
    return carried
  }

  private func isShared(_ purse: Purse) -> Bool {
    scenario.award.transfers.contains { $0.from == purse.id || $0.to == purse.id }
      || plan.payments.contains { $0.purse == purse.id && personIndex(of: $0) == nil }
  }

  private func spent(_ purse: Purse, _ holder: CarrySlot.Holder, _ y: YearIndex) -> Yen {
    var direct = scenario.institutions.map { _ in 0 }
    for payment in plan.payments where payment.purse == purse.id && payment.year == y {
      if case .researcher(let i) = holder, personIndex(of: payment) != i { continue }
      direct[institution(of: payment)] += payment.yen
    }
    if case .institution(let u) = holder { return direct[u] }
    var total = direct.reduce(0) { $0 + $1 + scenario.award.overhead.of($1) }
    for transfer in plan.transfers where transfer.year == y && transfer.from == purse.id {
      total += transfer.yen
    }
    return total
  }

  private func income(_ purse: Purse, _ holder: CarrySlot.Holder, _ y: YearIndex) -> Yen {
    if case .institution(let u) = holder {
      let institution = scenario.institutions[u]
      let salaries = plan.salaries.filter { entry in
        entry.year == y
          && scenario.researchers.contains {
            $0.id == entry.researcher && $0.institution == institution.id
          }
      }
      return institution.ownFunds[y] + institution.salaryRefund.of(salaries.reduce(0) { $0 + $1.yen })
    }
    var total = purse.amounts[y]
    if case .guide(let tolerance) = purse.limit { total += tolerance?.of(purse.amounts[y]) ?? 0 }
    for transfer in plan.transfers where transfer.year == y && transfer.to == purse.id {
      total += transfer.yen
    }
    return total
  }

  private func personIndex(of payment: Payment) -> ResearcherIndex? {
    switch payment.item {
    case .buyout(let id), .research(let id), .salary(let id): formulation.sets.positions.researchers[id]
    case .commitment(let id):
      scenario.commitments.first { $0.id == id }?.researcher.flatMap {
        formulation.sets.positions.researchers[$0]
      }
    case .staff, .measure: nil
    }
  }

  private func institution(of payment: Payment) -> InstitutionIndex {
    switch payment.item {
    case .staff(_, let id): formulation.sets.positions.institutions[id] ?? 0
    case .measure(let id):
      scenario.measures.first { $0.id == id }?.institution.flatMap {
        formulation.sets.positions.institutions[$0]
      } ?? 0
    case .buyout(let id), .research(let id), .salary(let id):
      formulation.sets.positions.researchers[id].map { formulation.sets.institutionOf[$0] } ?? 0
    case .commitment(let id):
      scenario.commitments.first { $0.id == id }.flatMap {
        formulation.sets.positions.institutions[$0.institution]
      } ?? 0
    }
  }
}
