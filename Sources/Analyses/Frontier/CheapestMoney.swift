package import Planning

/// The least money with which a plan reaches a value: bisection over amounts, each asked by a search that ends as soon as it knows.
///
/// More money never harms, so that one amount is the border. Where a search can neither find such a plan nor rule it out, two
/// borders are sought: the least amount that is known to do, and the greatest that is known not to.
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
  func bracket(reaching value: Double, from known: MoneyBracket) throws -> MoneyBracket {
    var bracket = known
    if let enough = money.enough(for: known.plan, of: whatIf.scenario), enough < bracket.reachable,
      case .reached(let found) = try ask(enough, value)
    {
      bracket.reachable = enough
      bracket.plan = found.plan
      bracket.objective = found.objective
    }
    // The least amount of which nothing is known.
    var unknown: Yen?
    // Not reached, proven or not; first the amount just below, which often is the border already.
    var below = bracket.unreachable ?? -1
    for question in 0..<Self.questions where bracket.reachable - below > resolution {
      let middle = below + (bracket.reachable - below) / 2
      let amount = max(0, question == 0 ? bracket.reachable - resolution : middle)
      switch try ask(amount, value) {
      case .reached(let found):
        bracket.reachable = amount
        bracket.plan = found.plan
        bracket.objective = found.objective
      case .impossible:
        below = amount
        bracket.unreachable = amount
      case .unknown:
        below = amount
        unknown = min(unknown ?? amount, amount)
      }
      if bracket.reachable == 0 { break }
    }
    if let unknown { try raise(&bracket, below: unknown, value) }
    return bracket
  }

  /// Seeks the greatest amount below `unknown` that is proven not to suffice.
  private func raise(_ bracket: inout MoneyBracket, below unknown: Yen, _ value: Double) throws {
    var open = unknown
    // Proofs near the border take long: what is left is a sixteenth of the range at most.
    let width = max(resolution, (bracket.reachable - (bracket.unreachable ?? 0)) / 16)
    for _ in 0..<Self.questions where open - (bracket.unreachable ?? -1) > width {
      let amount = (bracket.unreachable ?? -1) + (open - (bracket.unreachable ?? -1)) / 2
      switch try ask(max(0, amount), value) {
      case .impossible: bracket.unreachable = amount
      case .reached, .unknown: open = amount
      }
      if open == 0 { return }
    }
  }

  private func ask(_ amount: Yen, _ value: Double) throws -> WhatIf.Answer {
    try whatIf.ask(reaching: value) { money.set(amount, in: &$0) }
  }
}
