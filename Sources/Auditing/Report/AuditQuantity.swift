package import Planning

/// What an `AuditQuantity` counts.
package enum AuditUnit: String, Codable, Hashable, Sendable, CaseIterable {
  case hours, yen, halfDays, sessions, people, posts, steps, months, periods, entries, objective
}

/// A number with its unit. Never NaN: entries that are not numbers are counted as `entries`.
package enum AuditQuantity: Hashable, Sendable {
  /// Hours a week; of a fiscal year for class hours.
  case hours(Hours)
  case yen(Yen)
  /// Half-days a week.
  case halfDays(Int)
  /// Sessions a week.
  case sessions(Int)
  case people(Int)
  /// Full posts.
  case posts(Double)
  /// Steps of a post (`Role.stepsPerPost`).
  case steps(Int)
  case months(Int)
  /// Staffing periods; as a point in time, an index.
  case periods(Int)
  /// Entries of the plan.
  case entries(Int)
  /// Weighted hours over the award: the unit of the objective.
  case objective(Double)

  package var unit: AuditUnit {
    switch self {
    case .hours: .hours
    case .yen: .yen
    case .halfDays: .halfDays
    case .sessions: .sessions
    case .people: .people
    case .posts: .posts
    case .steps: .steps
    case .months: .months
    case .periods: .periods
    case .entries: .entries
    case .objective: .objective
    }
  }

  /// The number without its unit; exact for whole numbers below 2⁵³.
  package var number: Double {
    switch self {
    case .hours(let value), .posts(let value), .objective(let value): value
    case .yen(let value), .halfDays(let value), .sessions(let value), .people(let value),
      .steps(let value), .months(let value), .periods(let value), .entries(let value):
      Double(value)
    }
  }

  /// The number of a unit that is counted; `nil` for hours, posts and the objective.
  package var whole: Int? {
    switch self {
    case .hours, .posts, .objective: nil
    case .yen(let value), .halfDays(let value), .sessions(let value), .people(let value),
      .steps(let value), .months(let value), .periods(let value), .entries(let value):
      value
    }
  }
}
