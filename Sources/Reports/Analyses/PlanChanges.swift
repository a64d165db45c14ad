import Planning
import Wording

/// What one plan hires and supports more, or less, than another, in the scenario's order.
struct PlanChanges {
  let from: Plan
  let to: Plan
  let names: ScenarioNames

  var phrases: [Phrase] {
    let changes = pools
    let more = changes.filter { $0.steps > 0 }.map(text)
    let fewer = changes.filter { $0.steps < 0 }.map(text)
    let added = people(in: to, not: from)
    let removed = people(in: from, not: to)
    return [
      more.isEmpty ? nil : listed(more, Phrase.Alternatives.more),
      fewer.isEmpty ? nil : listed(fewer, Phrase.Alternatives.fewer),
      added.isEmpty ? nil : listed(added, Phrase.Alternatives.added),
      removed.isEmpty ? nil : listed(removed, Phrase.Alternatives.removed),
    ].compactMap { $0 }
  }

  private typealias Change = (role: String, place: String, steps: Int)

  private var pools: [Change] {
    names.scenario.roles.flatMap { role in
      names.scenario.places.compactMap { place in
        let steps = to.steps(of: role.id, at: place.id) - from.steps(of: role.id, at: place.id)
        return steps == 0 ? nil : (role.id, place.id, steps)
      }
    }
  }

  private func text(_ change: Change) -> Phrase {
    Phrase.Alternatives.times(
      "\(names.name(.role, change.role)) \(names.placeName(change.place))",
      NumberText.compact(names.posts(abs(change.steps), of: change.role)))
  }

  private func people(in plan: Plan, not other: Plan) -> [Phrase] {
    names.scenario.researchers.map(\.id)
      .filter { plan.supported.contains($0) && !other.supported.contains($0) }
      .map { Phrase(verbatim: names.name(.researcher, $0)) }
  }

  private func listed(_ items: [Phrase], _ head: (String) -> Phrase) -> Phrase {
    let list = Phrase.joined(items, by: Phrase.listSeparator)
    return Phrase(ja: head(list.ja).ja, en: head(list.en).en)
  }
}
