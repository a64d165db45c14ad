package import Planning
package import Wording

/// The object that `alternatives --json` prints.
package enum AlternativesJSON {
  package static func object(
    _ alternatives: Alternatives, of scenario: Scenario, share: Double, _ language: Language
  ) -> JSONValue {
    let names = ScenarioNames(scenario)
    return .members([
      "format": .string("kenkyubi-alternatives/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "share": .double(share), "best": ProvenText.json(alternatives.best, language),
      "threshold": .double(alternatives.threshold),
      "roles": .array(alternatives.roles.map { role($0, names, language) }),
      "pools": .array(alternatives.pools.map { pool($0, names, language) }),
      "plans": .array(
        alternatives.plans.map { ranked in
          .members([
            "objective": .double(ranked.objective), "plan": PlanJSON.planOnly(ranked.plan, of: scenario),
            "changes": .strings(
              AlternativesPage.changes(ranked, alternatives, names).map { $0.text(language) }),
          ])
        }),
    ])
  }

  private static func role(
    _ range: HeadCountRange, _ names: ScenarioNames, _ language: Language
  ) -> JSONValue {
    func end(_ end: CountEnd) -> JSONValue {
      .members([
        "found": .int(end.found), "proven": .number(end.proven), "isExact": .bool(end.isExact),
      ])
    }
    return .members([
      "role": .string(range.role), "inBest": .int(range.inBest), "least": end(range.least),
      "most": end(range.most), "title": .string(names.name(.role, range.role)),
      "posts": .members([
        "inBest": .double(names.posts(range.inBest, of: range.role)),
        "least": .string(AlternativesPage.least(range, names).text(language)),
        "most": .string(AlternativesPage.most(range, names).text(language)),
      ]),
    ])
  }

  private static func pool(
    _ pool: PoolVerdict, _ names: ScenarioNames, _ language: Language
  ) -> JSONValue {
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
      "text": .string(AlternativesPage.label(pool, names)),
      "posts": .double(names.posts(pool.inBest, of: pool.role)),
    ])
  }
}
