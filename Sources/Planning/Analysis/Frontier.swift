/// What money a frontier or a question about money scales.
package enum ScaledMoney: Hashable, Sendable {
  /// The cap of the award; purses stay.
  case cap
  /// The yearly amounts of one purse in proportion (of a personal purse: those of each person); the cap stays.
  case purse(String)
}

/// The least money with which a plan reaches a value, as far as it is known.
package struct MoneyBracket: Sendable {
  /// With this amount a plan does.
  package var reachable: Yen
  /// Proven: with this amount none does. `nil`: nothing is proven, or less than no money would have to be asked for.
  package var unreachable: Yen?
  /// The plan that does, and its stage 1 value.
  package var plan: Plan
  package var objective: Double

  package init(reachable: Yen, unreachable: Yen?, plan: Plan, objective: Double) {
    self.reachable = reachable
    self.unreachable = unreachable
    self.plan = plan
    self.objective = objective
  }
}

/// What is known of the least money for a value.
package enum MoneyNeed: Sendable {
  case bracket(MoneyBracket)
  /// Proven: no plan reaches it, even with this amount.
  case none(evenWith: Yen)
  /// A limit came before an answer.
  case unknown
}

/// The best value against money: a staircase, from the present amount down.
package struct Frontier: Sendable {
  package var money: ScaledMoney
  /// The present amount: the cap, or the purse's amounts of all years together.
  package var present: Yen
  /// Width in yen to which breakpoints were sought.
  package var resolution: Yen
  /// The highest step first.
  package var steps: [Step]
  /// Whether the steps are all there are between the present amount and the last step's, but for steps narrower than the
  /// resolution.
  package var isComplete: Bool
  /// Whether the steps are levels of the value at chosen distances.
  package var isLevels: Bool
  /// What the next better plan needs: one that is surely better than the best one with the present amount.
  package var next: MoneyNeed

  /// A value and the least money for it.
  package struct Step: Sendable {
    /// The best value with `bracket.reachable`; of a chosen level: what the plan there reaches, and the level's next higher value.
    package var value: ProvenValue
    package var bracket: MoneyBracket

    package init(value: ProvenValue, bracket: MoneyBracket) {
      self.value = value
      self.bracket = bracket
    }
  }

  package init(
    money: ScaledMoney, present: Yen, resolution: Yen, steps: [Step], isComplete: Bool,
    isLevels: Bool = false, next: MoneyNeed = .unknown
  ) {
    self.isLevels = isLevels
    self.next = next
    self.money = money
    self.present = present
    self.resolution = resolution
    self.steps = steps
    self.isComplete = isComplete
  }
}

/// Hours against evenness: the best value when every supported person is surely given so many half-days a week.
package struct EvennessFront: Sendable {
  package struct Point: Sendable {
    package var halfDays: Int
    /// `nil`: no plan gives everybody so many.
    package var value: ProvenValue?
    /// Whether "no plan" is proven.
    package var isInfeasible: Bool

    package init(halfDays: Int, value: ProvenValue?, isInfeasible: Bool) {
      self.halfDays = halfDays
      self.value = value
      self.isInfeasible = isInfeasible
    }
  }

  /// First term (index) from which the half-days are given.
  package var fromTerm: Int
  package var points: [Point]

  package init(fromTerm: Int, points: [Point]) {
    self.fromTerm = fromTerm
    self.points = points
  }
}
