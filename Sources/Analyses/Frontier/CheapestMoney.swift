import Auditing
package import Planning

/// The least money with which a plan reaches a value: bisection over amounts, each asked by a search that ends as soon as it knows.
///
/// More money never harms, so that one amount is the border. Where a search can neither find such a plan nor rule it out, two
/// borders are sought (`AmountBorders`): the least amount that is known to do, and the greatest that is known not to.
package struct CheapestMoney: Sendable {
  let whatIf: WhatIf
  let money: ScaledMoney
  /// Width in yen at which a bracket is narrow enough; at least 1.
  let resolution: Yen

  /// Questions for each of the two borders.
  static let questions = 40

  package init(_ whatIf: WhatIf, money: ScaledMoney, resolution: Yen) {
    self.whatIf = whatIf
    self.money = money
    self.resolution = max(1, resolution)
  }

  /// The least money for a value, more than the present amount where that does not suffice.
  package func need(for value: Double) throws -> MoneyNeed {
    guard let present = money.present(in: whatIf.scenario) else { return .unknown }
    switch try ask(present, value) {
    case .reached(let found):
      return .bracket(
        try bracket(
          reaching: value,
          from: MoneyBracket(
            reachable: present, unreachable: nil, plan: found.plan, objective: found.objective)))
    case .impossible: return try need(for: value, above: present)
    case .unknown: return .unknown
    }
  }

  /// The same for a value that is proven to need more than an amount.
  func need(for value: Double, above present: Yen) throws -> MoneyNeed {
    let plenty = money.plenty(in: whatIf.scenario)
    guard plenty > present else { return .unknown }
    switch try ask(plenty, value) {
    case .reached(let found):
      return .bracket(
        try bracket(
          reaching: value,
          from: MoneyBracket(
            reachable: plenty, unreachable: present, plan: found.plan, objective: found.objective)))
    case .impossible: return .none(evenWith: plenty)
    case .unknown: return .unknown
    }
  }

  /// The same from a bracket that is known already.
  ///
  /// - Parameter asksEdge: asks first about the amount just below the least that is known to do, which is the border where the
  ///   value is the best one's; elsewhere that question only takes long.
  func bracket(reaching value: Double, from known: MoneyBracket, asksEdge: Bool = false) throws
    -> MoneyBracket
  {
    var bracket = known
    var borders = AmountBorders(
      reachable: sufficient(known.reachable, for: known.plan), unreachable: known.unreachable,
      resolution: resolution)
    func probe(_ amount: Yen) throws {
      switch try ask(amount, value) {
      case .reached(let found):
        borders.reached(with: sufficient(amount, for: found.plan))
        bracket.plan = found.plan
        bracket.objective = found.objective
      case .impossible: borders.ruleOut(amount)
      case .unknown: borders.leaveOpen(amount)
      }
    }
    if asksEdge, let edge = borders.edge { try probe(edge) }
    for _ in 0..<2 * Self.questions {
      guard let amount = borders.next else { break }
      try probe(amount)
    }
    bracket.reachable = borders.reachable
    bracket.unreachable = borders.unreachable
    return bracket
  }

  /// An amount at most `amount` that a plan, which that one suffices for, does with.
  private func sufficient(_ amount: Yen, for plan: Plan) -> Yen {
    guard let enough = money.enough(for: plan, of: whatIf.scenario), enough < amount else { return amount }
    var variant = whatIf.scenario
    money.set(enough, in: &variant)
    return PlanAuditor.audit(plan, of: variant).isClean ? enough : amount
  }

  private func ask(_ amount: Yen, _ value: Double) throws -> WhatIf.Answer {
    try whatIf.ask(reaching: value) { money.set(amount, in: &$0) }
  }
}
