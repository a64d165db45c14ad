/// How a condition that is a number can be eased little by little.
package struct ConditionScale: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case yen, people, halfDays, sessions, hours, months
    /// Full-time posts.
    case posts
    /// A fraction of one.
    case share
  }

  package var unit: Unit
  /// As the scenario has it.
  package var value: Double
  /// The least change that is looked at; posts of a role with half posts move by halves.
  package var step: Double
  /// Whether easing makes it more.
  package var isRaised: Bool
  /// Steps after which there is nothing left to ease.
  package var most: Int

  /// The value after so many steps; never below 0.
  package func value(after steps: Int) -> Double {
    isRaised ? value + step * Double(steps) : max(0, value - step * Double(steps))
  }

  /// Yen by which amounts are moved: 100,000, from 100 million on 1,000,000.
  package static func yenStep(for amount: Yen) -> Yen { amount < 100_000_000 ? 100_000 : 1_000_000 }

  static func raised(_ amount: Yen) -> ConditionScale {
    let step = yenStep(for: amount)
    return ConditionScale(
      unit: .yen, value: Double(amount), step: Double(step), isRaised: true,
      most: max(0, AmountLimit.stated - amount) / step)
  }

  static func lowered(_ amount: Yen) -> ConditionScale {
    let step = yenStep(for: amount)
    return ConditionScale(
      unit: .yen, value: Double(amount), step: Double(step), isRaised: false, most: (amount + step - 1) / step
    )
  }

  static func raised(_ count: Int, _ unit: Unit, by step: Double = 1, to most: Int) -> ConditionScale {
    ConditionScale(
      unit: unit, value: Double(count) * step, step: step, isRaised: true, most: max(0, most - count))
  }

  static func lowered(_ count: Int, _ unit: Unit, by step: Double = 1) -> ConditionScale {
    ConditionScale(unit: unit, value: Double(count) * step, step: step, isRaised: false, most: count)
  }

  static func raised(_ share: Share) -> ConditionScale {
    ConditionScale(
      unit: .share, value: share.fraction, step: 0.01, isRaised: true,
      most: max(0, (1_000_000 - share.partsPerMillion + 9_999) / 10_000))
  }

  static func lowered(_ share: Share) -> ConditionScale {
    ConditionScale(
      unit: .share, value: share.fraction, step: 0.01, isRaised: false,
      most: (share.partsPerMillion + 9_999) / 10_000)
  }
}
