import Planning
import Wording

/// The hard conditions of a scenario without a plan: where to look first.
enum InfeasibleSection {
  static func write(_ scenario: Scenario, to page: inout TextPage) {
    page.heading(Phrase.Infeasible.heading)
    for condition in conditions(scenario) { page.bullet(condition) }
    page.paragraph(Phrase.Explanation.pointer(scenario.name))
  }

  static func conditions(_ scenario: Scenario) -> [Phrase] {
    var found: [Phrase] = []
    let rules = scenario.rules
    if rules.floor.isHard { found.append(Phrase.Infeasible.floor(rules.floor.halfDays)) }
    if !rules.buyoutAllowed { found.append(Phrase.Infeasible.buyoutOff) }
    if !rules.hiringAllowed { found.append(Phrase.Infeasible.hiringOff) }
    if !rules.dxAllowed { found.append(Phrase.Infeasible.dxOff) }
    let minimum = scenario.award.supported.minimum
    if minimum > 0 { found.append(Phrase.Infeasible.minimumSupported(minimum)) }
    let required = scenario.researchers.filter { $0.selection == .required }.count
    if required > 0 { found.append(Phrase.Infeasible.required(required)) }
    let above = scenario.researchers.filter { $0.hours.total > $0.ceiling }.count
    if above > 0 { found.append(Phrase.Infeasible.overtime(above)) }
    let separator = ", "
    if !scenario.quotas.isEmpty {
      found.append(Phrase.Infeasible.quotas(scenario.quotas.map(\.title).joined(separator: separator)))
    }
    if !scenario.requirements.isEmpty {
      found.append(
        Phrase.Infeasible.requirements(scenario.requirements.map(\.title).joined(separator: separator)))
    }
    let minima = scenario.institutions.filter { $0.awardMinimum > 0 }.map(\.title)
    if !minima.isEmpty {
      found.append(Phrase.Infeasible.institutionMinimum(minima.joined(separator: separator)))
    }
    if !scenario.commitments.isEmpty {
      found.append(Phrase.Infeasible.commitments(scenario.commitments.count))
    }
    if !scenario.pins.isEmpty { found.append(Phrase.Infeasible.pins(scenario.pins.count)) }
    return found
  }
}
