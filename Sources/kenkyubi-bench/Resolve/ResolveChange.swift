import Planning

/// One change of a scenario that is solved again after it.
struct ResolveChange: Hashable, Sendable {
  enum Group: String, Codable, CaseIterable, Sendable {
    /// Money, limits, and decisions taken or forbidden.
    case decision
    /// How much staff, tools and substitutes achieve.
    case effect
  }

  /// Unique among the changes of an instance.
  let name: String
  let group: Group
  /// As after `--set`.
  let path: String
  let value: String

  static let countInGroup = 20

  /// The fixed changes of a scenario, decisions first.
  ///
  /// - Parameter plan: of the unchanged scenario; changes forbid what it does and require what it does not.
  static func all(of scenario: Scenario, plan: Plan) -> [ResolveChange] {
    decisions(of: scenario, plan: plan) + effects
  }
}
