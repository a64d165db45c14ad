package import Planning
package import Wording

/// What `value` shows: money, limits, and each decision of the plan taken back.
package enum UnitValuesPage {
  package static func text(
    _ values: UnitValues, of scenario: Scenario, _ language: Language, width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    let names = ScenarioNames(scenario)
    page.title(Phrase.UnitValues.title(scenario.title))
    page.paragraph(Phrase.UnitValues.base(ProvenText.value(values.base)))
    page.paragraph(Phrase.UnitValues.note)
    for (heading, group) in zip(
      [Phrase.UnitValues.money, Phrase.UnitValues.limits, Phrase.UnitValues.decisions], Group.allCases)
    {
      page.heading(heading)
      let items = values.items.filter { Group($0.change) == group }
      if items.isEmpty {
        page.paragraph(Phrase.UnitValues.nothing)
        continue
      }
      var table = TextTable([
        .left(page.text(Phrase.UnitValues.change)), .left(page.text(Phrase.UnitValues.effect)),
      ])
      for item in items {
        table.add([page.text(phrase(item.change, names)), page.text(phrase(item.effect))])
      }
      page.table(table)
    }
    return page.text
  }

  enum Group: String, CaseIterable {
    case money, limits, decisions

    init(_ change: UnitChange) {
      switch change {
      case .cap, .purse: self = .money
      case .places, .substitutes, .recruits: self = .limits
      case .oneHireLess, .oneSessionLess, .withoutSupport, .withoutMeasure: self = .decisions
      }
    }
  }

  static func phrase(_ effect: UnitValue.Effect) -> Phrase {
    switch effect {
    case .difference(let difference): ProvenText.difference(difference)
    case .infeasible: Phrase.Proven.infeasible
    case .unknown: Phrase.Proven.noAnswer
    }
  }

  static func phrase(_ change: UnitChange, _ names: ScenarioNames) -> Phrase {
    switch change {
    case .cap(let yen): return Phrase.UnitValues.cap(yen)
    case .purse(let id, let yen):
      let kind = names.scenario.award.purses.first { $0.id == id }?.kind
      return Phrase.UnitValues.purse(names.name(.purse, id), yen, isPersonal: kind == .perResearcher)
    case .places(let count): return Phrase.UnitValues.places(count)
    case .substitutes(let id, let count): return Phrase.UnitValues.substitutes(names.name(.tier, id), count)
    case .recruits(let role):
      return Phrase.UnitValues.recruits(names.name(.role, role), NumberText.compact(names.posts(1, of: role)))
    case .oneHireLess(let role, let place):
      return Phrase.UnitValues.hireLess(
        names.name(.role, role), names.placeName(place), NumberText.compact(names.posts(1, of: role)))
    case .oneSessionLess(let person, let kind):
      return Phrase.UnitValues.sessionLess(names.name(.researcher, person), names.name(.kind, kind))
    case .withoutSupport(let id): return Phrase.UnitValues.withoutSupport(names.name(.researcher, id))
    case .withoutMeasure(let id): return Phrase.UnitValues.withoutMeasure(names.name(.measure, id))
    }
  }
}
