import Planning
import Wording

/// Changed decisions as JSON: what a program needs, and the words of the page beside it.
struct DecisionJSON {
  let view: PairView
  let language: Language

  func object(_ changes: DecisionChanges) -> JSONValue {
    .members([
      "same": .int(changes.sameCount),
      "changes": .array(
        zip(DecisionText.all(changes, view), values(changes)).map { text, value in
          .object(
            [
              .init("decision", .string(text.topic)), .init("change", .string(text.kind.rawValue)),
              .init("item", .string(text.item.text(language))),
              .init("title", .string(text.title.text(language))),
              .init("changeText", .string(text.kind.decisionPhrase.text(language))),
            ] + value.key + [
              .init("before", value.before), .init("after", value.after),
              .init("beforeText", .text(text.before?.text(language))),
              .init("afterText", .text(text.after?.text(language))),
            ])
        }),
    ])
  }

  private struct Value {
    var key: [JSONValue.Member]
    var before: JSONValue
    var after: JSONValue
  }

  /// In the order of `DecisionText.all`.
  private func values(_ changes: DecisionChanges) -> [Value] {
    var all: [Value] = []
    all += values(changes.supported, key: { [.init("researcher", .string($0))] }, value: { _ in .bool(true) })
    all += values(
      changes.hires, key: { [.init("role", .string($0.role)), .init("place", .string($0.place))] },
      value: {
        .members([
          "start": .string($0.start.isoText), "last": .string($0.last.isoText), "posts": .double($0.posts),
        ])
      })
    all += values(changes.buyouts, key: buyout, value: { terms($0.counts) })
    all += values(changes.cover, key: cover, value: { terms($0.counts) })
    all += values(
      changes.adoptions, key: { [.init("measure", .string($0.measure))] },
      value: { .string($0.start.isoText) })
    all += values(
      changes.halfDays, key: { [.init("researcher", .string($0.key))] }, value: { terms($0.counts) })
    return all
  }

  private func values<Decision: Hashable & Sendable>(
    _ list: DecisionList<Decision>, key: (Decision) -> [JSONValue.Member], value: (Decision) -> JSONValue
  ) -> [Value] {
    list.changes.compactMap { change in
      (change.before ?? change.after).map {
        Value(
          key: key($0), before: change.before.map(value) ?? .null, after: change.after.map(value) ?? .null)
      }
    }
  }

  private func buyout(_ row: PlanDecisions.TermRow<PlanDecisions.BuyoutKey>) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("researcher", .string(row.key.researcher)), .init("kind", .string(row.key.kind)),
    ]
    switch row.key.source {
    case .tier(let id): members += [.init("source", .string("tier")), .init("tier", .string(id))]
    case .colleague: members.append(.init("source", .string("colleague")))
    }
    return members
  }

  private func cover(_ row: PlanDecisions.TermRow<PlanDecisions.CoverKey>) -> [JSONValue.Member] {
    switch row.key.colleague {
    case .researcher(let id): [.init("researcher", .string(id)), .init("kind", .string(row.key.kind))]
    case .others(let id): [.init("othersOfDepartment", .string(id)), .init("kind", .string(row.key.kind))]
    }
  }

  private func terms(_ counts: [PlanDecisions.TermCount]) -> JSONValue {
    .array(
      counts.map {
        .members([
          "fiscalYear": .int($0.term.year), "half": .int($0.term.half), "count": .int($0.count),
        ])
      })
  }
}
