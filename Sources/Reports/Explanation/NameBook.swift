import Planning
import Wording

/// What people call the things of a scenario; an identifier stands for itself where there is no title.
struct NameBook {
  let scenario: Scenario

  func researcher(_ id: String) -> String { name(id, scenario.researchers.first { $0.id == id }?.name) }
  func role(_ id: String) -> String { name(id, scenario.roles.first { $0.id == id }?.title) }
  func institution(_ id: String) -> String { name(id, scenario.institutions.first { $0.id == id }?.title) }
  func kind(_ id: String) -> String { name(id, scenario.sessionKinds.first { $0.id == id }?.title) }
  func measure(_ id: String) -> String { name(id, scenario.measures.first { $0.id == id }?.title) }
  func purse(_ id: String) -> String { name(id, scenario.award.purses.first { $0.id == id }?.title) }
  func quota(_ id: String) -> String { name(id, scenario.quotas.first { $0.id == id }?.title) }
  func requirement(_ id: String) -> String { name(id, scenario.requirements.first { $0.id == id }?.title) }
  func chore(_ id: String) -> String { name(id, scenario.chores.first { $0.id == id }?.title) }
  func commitment(_ id: String) -> String { name(id, scenario.commitments.first { $0.id == id }?.title) }

  /// With its institution when there are several, because departments and places share names.
  func department(_ id: String) -> String {
    guard let department = scenario.departments.first(where: { $0.id == id }) else { return id }
    return inFull(name(id, department.title), department.institution)
  }

  func place(_ id: String) -> String {
    guard let place = scenario.places.first(where: { $0.id == id }) else { return id }
    return inFull(name(id, place.title), place.institution)
  }

  /// Substitutes by title, else by the market they are of and whom they serve.
  func tier(_ id: String, _ language: Language) -> String {
    guard let tier = scenario.substitutes.first(where: { $0.id == id }) else { return id }
    if !tier.title.isEmpty { return tier.title }
    let market = Phrase.Market.title(tier.market).text(language)
    return tier.department.map { "\(department($0)) \(market)" }
      ?? "\(institution(tier.institution)) \(market)"
  }

  func year(_ index: Int) -> Phrase { Phrase.Time.fiscalYear(scenario.calendar.fiscalYears[index]) }

  func term(_ index: Int) -> Phrase {
    let calendar = scenario.calendar
    guard calendar.terms.indices.contains(index) else { return Phrase.Time.termIndex(index) }
    let term = calendar.terms[index]
    return Phrase.Time.term(fiscalYear: calendar.fiscalYears[term.year], half: term.half)
  }

  func month(ofPeriod index: Int) -> Phrase {
    let calendar = scenario.calendar
    return Phrase.Time.month(calendar.start.adding(months: index * calendar.periodMonths))
  }

  private func name(_ id: String, _ title: String?) -> String {
    guard let title, !title.isEmpty else { return id }
    return title
  }

  private func inFull(_ own: String, _ institutionID: String) -> String {
    let title = institution(institutionID)
    return scenario.institutions.count > 1 && !own.contains(title) ? "\(title) \(own)" : own
  }
}
