import Decomposition
import Planning

/// Steps of a staircase where best plans are not proven best: levels at equal distances between the values with all of the money
/// and with none, and a bracket of the money for each.
///
/// A level's questions depend on no other level's answers, so that levels are found side by side. What one tells about the others
/// is put together in the end: a plan that reaches a level reaches those below it, and money that does not suffice for a level
/// does not for those above it.
struct StaircaseLevels: Sendable {
  private let whatIf: WhatIf
  private let cheapest: CheapestMoney
  private let count: Int
  private let top: ProvenValue
  private let present: Yen
  private let threads: Int

  init(_ staircase: Staircase, top: ProvenValue, present: Yen) {
    whatIf = staircase.whatIf.onOneThread
    cheapest = CheapestMoney(whatIf, money: staircase.money, resolution: staircase.resolution)
    count = max(1, staircase.count)
    self.top = top
    self.present = present
    threads = staircase.whatIf.options.threads
  }

  private enum Answer: Sendable {
    case level(MoneyBracket?)
    case next(MoneyNeed)
  }

  /// The levels, the highest first, and what more money buys.
  ///
  /// - Parameter better: the value that more money is asked for.
  /// - Throws: as `PlanSearch.solve`.
  func found(
    better: Double, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) throws -> (steps: [Frontier.Step], next: MoneyNeed) {
    let nothing = try whatIf.solve { cheapest.money.set(0, in: &$0) }
    let distance = (top.reached - (nothing.objective ?? 0)) / Double(count)
    guard distance > 0, let plan = whatIf.outcome.plan else {
      return ([], try cheapest.need(for: better, above: present))
    }
    let goals = (0..<count).map {
      top.reached - Double($0) * distance - ProvenValue.precision * max(1, abs(top.reached))
    }
    let all = MoneyBracket(reachable: present, unreachable: nil, plan: plan, objective: top.reached)
    let tally = Tally { progress($0, count) }
    let answers = try SideBySide(threads: threads).map(count + 1) { index -> Answer in
      guard index < count else { return .next(try cheapest.need(for: better, above: present)) }
      // Once the user has ended it, further levels would only repeat what is known.
      guard index == 0 || !whatIf.options.shouldStop() else { return .level(nil) }
      defer { tally.add() }
      return .level(try cheapest.bracket(reaching: goals[index], from: all))
    }
    var levels: [(goal: Double, bracket: MoneyBracket)] = []
    var next = MoneyNeed.unknown
    for (index, answer) in answers.enumerated() {
      switch answer {
      case .level(let bracket?): levels.append((goals[index], bracket))
      case .level(nil): break
      case .next(let need): next = need
      }
    }
    return (steps(levels), next)
  }

  private func steps(_ levels: [(goal: Double, bracket: MoneyBracket)]) -> [Frontier.Step] {
    var steps: [Frontier.Step] = []
    for (index, level) in levels.enumerated() {
      var bracket = level.bracket
      if let higher = levels[..<index].map(\.bracket).min(by: { $0.reachable < $1.reachable }),
        higher.reachable <= bracket.reachable
      {
        bracket = higher
      }
      bracket.unreachable = levels[index...].compactMap(\.bracket.unreachable).max()
      // With the same money as the level above it is the same step.
      if steps.last?.bracket.reachable == bracket.reachable { continue }
      // Proven: with an amount that does not suffice for a level, or less, no plan is worth that much.
      let ceiling = levels.filter { $0.bracket.unreachable.map { $0 >= bracket.reachable } ?? false }
        .map(\.goal).min()
      let value = ProvenValue(reached: bracket.objective, most: min(top.most, ceiling ?? top.most))
      steps.append(Frontier.Step(value: value, bracket: bracket))
    }
    return steps
  }
}
