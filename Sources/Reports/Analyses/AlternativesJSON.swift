package import Planning

/// The object that `alternatives --json` prints.
package enum AlternativesJSON {
  package static func object(_ alternatives: Alternatives, of scenario: Scenario, share: Double) -> JSONValue
  {
    .members([
      "format": .string("kenkyubi-alternatives/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "share": .double(share), "best": ProvenText.json(alternatives.best),
      "threshold": .double(alternatives.threshold),
      "roles": .array(alternatives.roles.map(role)), "pools": .array(alternatives.pools.map(pool)),
      "plans": .array(
        alternatives.plans.map {
          .members([
            "objective": .double($0.objective), "plan": PlanJSON.planOnly($0.plan, of: scenario),
          ])
        }),
    ])
  }

  private static func role(_ range: HeadCountRange) -> JSONValue {
    func end(_ end: CountEnd) -> JSONValue {
      .members([
        "found": .int(end.found), "proven": .number(end.proven), "isExact": .bool(end.isExact),
      ])
    }
    return .members([
      "role": .string(range.role), "inBest": .int(range.inBest), "least": end(range.least),
      "most": end(range.most),
    ])
  }

  private static func pool(_ pool: PoolVerdict) -> JSONValue {
    let (verdict, isProven) =
      switch pool.verdict {
      case .always: ("always", true)
      case .depends: ("depends", true)
      case .never: ("never", true)
      case .alwaysSoFar: ("always", false)
      case .neverSoFar: ("never", false)
      }
    return .members([
      "role": .string(pool.role), "place": .string(pool.place), "inBest": .int(pool.inBest),
      "verdict": .string(verdict), "isProven": .bool(isProven),
    ])
  }
}
