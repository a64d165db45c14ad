import Planning

/// What is asked about an instance: the same for each, as far as its plan allows.
enum QuestionChange {
  /// How many decisions of the plan are asked for their reasons.
  static let decisions = 2

  /// Changed numbers, and decisions taken or forbidden.
  static func all(of scenario: Scenario, plan: Plan) -> [(name: String, change: (inout Scenario) -> Void)] {
    var changes: [(name: String, change: (inout Scenario) -> Void)] = [
      ("cap -10 %", { $0.award.cap = $0.award.cap / 10 * 9 }),
      ("overhead 12 %", { $0.award.overhead = Share(0.12) }),
      ("no buyout", { $0.rules.buyoutAllowed = false }),
    ]
    if let person = plan.supported.first {
      changes.append(
        ("one supported person leaves", { $0.trials.append(.support(researcher: person, false)) }))
    }
    if let hire = plan.hires.first {
      changes.append(
        (
          "one role never hired",
          {
            $0.trials.append(
              .headCount(role: hire.role, place: nil, steps: CountRange(minimum: 0, maximum: 0)))
          }
        ))
    }
    return changes
  }

  /// Decisions that the plan does not hold: a person it does not support, a role it does not hire.
  static func pins(of scenario: Scenario, plan: Plan) -> [Pin] {
    let person = scenario.researchers.first { person in
      person.selection == .candidate && !plan.supported.contains(person.id)
    }
    let pool = scenario.roles.flatMap { role in scenario.places.map { (role, $0) } }.first { role, place in
      role.placeKinds.contains(place.kind)
        && !plan.hires.contains { $0.role == role.id && $0.place == place.id }
    }
    return [
      person.map { .support(researcher: $0.id, true) },
      pool.map { .headCount(role: $0.0.id, place: $0.1.id, steps: CountRange(minimum: 1)) },
    ].compactMap { $0 }
  }
}
