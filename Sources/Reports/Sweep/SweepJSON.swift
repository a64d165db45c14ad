import Planning
package import Wording

/// What `sweep --json` prints.
package enum SweepJSON {
  package static func object(_ swept: SweptScenario, _ language: Language) -> JSONValue {
    .members([
      "format": .string("kenkyubi-sweep/1"),
      "scenario": .members([
        "name": .string(swept.scenario.name), "title": .string(swept.scenario.title),
      ]),
      "members": .array(swept.members.map { member($0, swept, language) }),
    ])
  }

  private static func member(
    _ member: SweptMember, _ swept: SweptScenario, _ language: Language
  ) -> JSONValue {
    let head: [JSONValue.Member] = [
      .init("name", .string(swept.name(of: member).text(language))),
      .init("changes", .strings(member.changes)),
      .init("outcome", .string(outcome(member))),
      .init(
        "text",
        member.result?.value == nil ? .string(SweepPage.outcome(member).text(language)) : .null),
    ]
    guard let result = member.result else {
      guard case .failed(let reason) = member.came else { return .object(head) }
      return .object(head + [.init("problem", .string(reason))])
    }
    let value = result.value
    let figures = JSONValue.members([
      "run": .text(result.run.isEmpty ? nil : result.run), "isReused": .bool(isReused(member)),
      "problem": result.problem.map { .string($0) },
      "stoppedBy": .text(result.ending.stoppedBy?.rawValue),
      "value": value.map { ProvenText.json($0, language) },
      "difference": swept.base.flatMap { base in
        value.map { ProvenText.json(ProvenDifference(from: base, to: $0), language) }
      },
      "gainedHours": .number(result.gainedHours), "cost": .number(result.ending.cost),
      "supported": .strings(result.supported),
      "posts": .array(
        result.posts.map { .members(["role": .string($0.role), "posts": .double($0.posts)]) }),
      "afterAwardYearly": .number(result.afterAward),
      "seconds": .double((result.ending.seconds * 1000).rounded() / 1000),
    ])
    guard case .object(let members) = figures else { return .object(head) }
    return .object(head + members)
  }

  private static func isReused(_ member: SweptMember) -> Bool {
    if case .ended(_, let isReused) = member.came { isReused } else { false }
  }

  /// As the status of a run, besides `notBegun`.
  private static func outcome(_ member: SweptMember) -> String {
    switch member.came {
    case .ended(let result, _): result.ending.status.rawValue
    case .failed: RunEnding.Status.failed.rawValue
    case .sameAs, .notBegun: "notBegun"
    }
  }
}
