import Planning
import Wording

extension ScenarioBuilder {
  func requirements() -> [Requirement] {
    top.sections("requirements").map { id, section in
      section.checkKeys(Schema.requirements)
      let roles = section.references("roles", roleIndex, .role)
      if section.find("roles") == nil { section.reportMissing("roles") }
      return Requirement(
        id: id, title: section.title(or: id), roles: roles ?? [],
        institution: section.isNone("institution")
          ? nil : section.reference("institution", institutionIndex, .institution),
        base: section.number("base", 0...10_000) ?? 0,
        perSupported: section.number("perSupported", 0...100) ?? 0,
        fromPeriod: section.parsed("from", period) ?? 0)
    }
  }

  func quotas() -> [Quota] {
    top.sections("quotas").map { id, section in
      section.checkKeys(Schema.quotas)
      let conditions = self.conditions(section.section("where"))
      if section.find("where") == nil { section.reportMissing("where") }
      let quota = Quota(
        id: id, title: section.title(or: id), conditions: conditions,
        count: CountRange(
          minimum: section.integer("min", 0...100_000) ?? 0,
          maximum: section.isNone("max") ? nil : section.integer("max", 0...100_000)),
        minimumShare: optionalShare(section, "minShare"), maximumShare: optionalShare(section, "maxShare"))
      if let maximum = quota.count.maximum, maximum < quota.count.minimum {
        section.report(
          .relation(.minimumAboveMaximum(minimum: quota.count.minimum, maximum: maximum)), "min")
      }
      if let least = quota.minimumShare, let most = quota.maximumShare, least > most {
        section.report(
          .relation(
            .partsAboveWhole(
              parts: NumberText.percent(least.fraction), whole: NumberText.percent(most.fraction))),
          "minShare")
      }
      return quota
    }
  }

  private func conditions(_ section: Section) -> [Quota.Condition] {
    section.mapping.keys.compactMap { key in
      switch key {
      case "institution", "機関":
        section.reference(key, institutionIndex, .institution).map { .institution($0) }
      case "department", "診療科":
        section.reference(key, departmentIndex, .department).map { .department($0) }
      case "tag", "タグ": section.text(key).map { .tag($0) }
      case "rank", "職位": section.reference(key, rankIndex, .rank).map { .attribute(name: "rank", value: $0) }
      default: section.text(key).map { .attribute(name: key, value: $0) }
      }
    }
  }

  func commitments() -> [Commitment] {
    top.sections("commitments").compactMap { commitment($0.id, $0.section) }
  }

  private func commitment(_ id: String, _ section: Section) -> Commitment? {
    section.checkKeys(Schema.commitments)
    for key in ["purse", "year", "yen"] where section.find(key) == nil { section.reportMissing(key) }
    let researcher =
      section.isNone("researcher")
      ? nil : section.reference("researcher", researcherIndex, .researcher)
    let purse = section.reference("purse", purseIndex, .purse)
    if let purse {
      let isPersonal = purseKind(purse) == .perResearcher
      if isPersonal != (researcher != nil) {
        section.report(.relation(.commitmentPerson(needed: isPersonal)), "researcher")
      }
    }
    let yearIndex = section.parsed("year") { self.year($0) }
    guard let purse, let yearIndex, let yen = section.yen("yen") else { return nil }
    let home: String? = section.find("institution") == nil ? researcher.flatMap { self.home(of: $0) } : nil
    return Commitment(
      id: id, title: section.title(or: id),
      institution: home ?? institution(section, institutionStubs) ?? "", purse: purse,
      researcher: researcher, year: yearIndex, yen: yen)
  }

  /// The institution of a researcher's department.
  private func home(of researcher: String) -> String? {
    let person = top.section("researchers").section(researcher)
    guard let department = person.text("department").flatMap({ departmentIndex.resolve($0) }) else {
      return nil
    }
    let section = top.section("departments").section(department)
    if let named = section.text("institution") { return institutionIndex.resolve(named) }
    let all = top.section("institutions").mapping.keys
    return all.count == 1 ? all.first : nil
  }
}
