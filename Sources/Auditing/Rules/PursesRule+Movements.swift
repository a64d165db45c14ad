import Planning

extension PursesRule {
  /// Transfers within what the award permits: a share of the giving purse's amount.
  static func checkTransfers(_ facts: Facts, _ findings: inout Findings) {
    let purses = facts.scenario.award.purses
    for (from, giver) in purses.enumerated() {
      for (to, taker) in purses.enumerated() {
        let permission = facts.scenario.award.transfers.first { $0.from == giver.id && $0.to == taker.id }
        let people = giver.kind == .perResearcher ? facts.supportedCount : 1
        for year in facts.years {
          let moved = facts.plan.transfers.filter { $0.from == from && $0.to == to && $0.year == year }
            .reduce(0) { Exact.sum($0, $1.yen) }
          let amount = Exact.product(people, PurseLimits.amount(giver, year))
          findings.atMost(
            .purseMove, AuditSubject(purse: giver.id, toPurse: taker.id, year: year), moved,
            permission.map { Exact.floor($0.limit, of: amount) } ?? 0, AuditQuantity.yen)
        }
      }
    }
  }

  static func checkPins(_ facts: Facts, _ findings: inout Findings) {
    for pin in facts.scenario.pins {
      switch pin {
      case .payment(let item, let id, let year, let yen):
        guard let purse = facts.index.purses[id], facts.years.contains(year) else { continue }
        let found = facts.money.costs.positions[item].map { facts.money.paid[$0][purse][year] } ?? 0
        findings.within(
          .paymentPin, AuditSubject(purse: id, expense: item, year: year), found, .exactly(yen),
          AuditQuantity.yen)
      case .carry(let id, let year, let yen):
        guard let purse = facts.index.purses[id], facts.years.contains(year) else { continue }
        findings.within(
          .carryPin, AuditSubject(purse: id, year: year), facts.money.carried[purse][year],
          .exactly(yen), AuditQuantity.yen)
      default: continue
      }
    }
  }
}
