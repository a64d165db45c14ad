import Planning
import Wording

extension ScenarioBuilder {
  func chores() -> [Chore] {
    top.sections("chores").map { id, section in
      section.checkKeys(Schema.chores)
      let isResearch = section.yesNo("isResearch")
      if isResearch == nil, section.find("isResearch") == nil { section.reportMissing("isResearch") }
      let share = section.share("delegableShare")
      if share == nil, section.find("delegableShare") == nil { section.reportMissing("delegableShare") }
      return Chore(
        id: id, title: section.title(or: id), isResearch: isResearch ?? true, delegableShare: share ?? 0,
        partOf: section.spelt("of", Spellings.workKinds))
    }
  }

  func sessionKinds() -> [SessionKind] {
    top.sections("sessionKinds").map { id, section in
      section.checkKeys(Schema.sessionKinds)
      let duty = section.choice("duty", Spellings.duties)
      let hours = section.number("hours", 0.25...48)
      let market = section.text("market")
      for key in ["duty", "hours", "market"] where section.find(key) == nil { section.reportMissing(key) }
      let chores = section.named("chores", choreIndex, .chore) { $0.number($1, 0...48) }
      let kind = SessionKind(
        id: id, title: section.title(or: id), duty: duty ?? .clinical, hours: hours ?? 4,
        slots: section.integer("slots", 0...2) ?? 1, efficiency: section.number("efficiency", 0...1) ?? 1,
        weeksPerTerm: section.number("weeksPerTerm", 1...27) ?? weeksPerTerm, market: market ?? "",
        chores: chores.map { ChoreHours(chore: $0.id, hours: $0.value) },
        colleaguePrice: section.isNone("colleaguePrice") ? nil : section.yen("colleaguePrice"))
      let total = kind.chores.reduce(0) { $0 + $1.hours }
      if total > kind.hours + 1e-9 {
        section.report(
          .relation(
            .partsAboveWhole(parts: NumberText.compact(total), whole: NumberText.compact(kind.hours))),
          "chores")
      }
      for chore in chores
      where top.section("chores").section(chore.id).yesNo("isResearch") == true {
        section.section("chores").report(.relation(.researchChoreInSession), chore.id)
      }
      return kind
    }
  }

  private var weeksPerTerm: Double { top.section("rules").number("weeksPerTerm", 1...27) ?? 24 }

  func ramp(_ section: Section) -> Ramp {
    let quarters = section.list("ramp") { Parsing.number($0, 0...1, NumberReading.share) } ?? []
    return Ramp(quarters: quarters)
  }

  /// The ramp of a measure, which must not fall: a researcher's use of it is taken to begin with its adoption,
  /// because that is best as long as nothing is lost by age.
  private func risingRamp(_ section: Section) -> Ramp {
    let ramp = self.ramp(section)
    // Unreadable shares are reported already; without them there is no telling which follows which.
    guard let items = section.items("ramp"), items.count == ramp.quarters.count else { return ramp }
    for (index, item) in items.enumerated().dropFirst() where ramp.quarters[index] < ramp.quarters[index - 1]
    {
      context.report(
        .relation(.rampFalls(before: ramp.quarters[index - 1])), at: item.node.place, path: item.path,
        value: item.node.scalar)
      break
    }
    return ramp
  }

  func measures() -> [DXMeasure] {
    top.sections("measures").map { id, section in
      section.checkKeys(Schema.measures)
      let savings = section.named("savings", choreIndex, .chore) { $0.share($1) }
      for key in ["initialCost", "runningCost"] where section.find(key) == nil { section.reportMissing(key) }
      return DXMeasure(
        id: id, title: section.title(or: id),
        institution: section.isNone("institution")
          ? nil : section.reference("institution", institutionIndex, .institution),
        initialCost: section.yen("initialCost") ?? 0, runningCost: section.yen("runningCost") ?? 0,
        savings: savings.map { DXMeasure.Saving(chore: $0.id, share: $0.value) }, ramp: risingRamp(section),
        leadMonths: section.integer("leadMonths", 0...120) ?? 0)
    }
  }

  func roles() -> [Role] {
    let hasHub = top.sections("places").contains { $0.section.spelt("kind", Spellings.placeKinds) == .hub }
    return top.sections("roles").map { id, section in
      section.checkKeys(Schema.roles)
      let cost = section.yen("annualCost")
      let hours = section.number("productiveHours", 0...80)
      for key in ["annualCost", "productiveHours"] where section.find(key) == nil {
        section.reportMissing(key)
      }
      let skills = section.named("skills", choreIndex, .chore) { $0.number($1, 0...10) }
      let isOwnChoice = section.mapping["placeKinds"].map { !document.isBuiltIn($0.place) } ?? false
      let withHub = hasHub && !isOwnChoice && section.find("placeKindsWithHub") != nil
      let kinds =
        section.list(withHub ? "placeKindsWithHub" : "placeKinds") {
          Parsing.choice($0, Spellings.placeKinds)
        }
      if kinds == nil, section.find("placeKinds") == nil { section.reportMissing("placeKinds") }
      return Role(
        id: id, title: section.title(or: id), annualCost: cost ?? 0,
        wageGrowth: Share(section.share("wageGrowth") ?? 0),
        stepsPerPost: section.integer("stepsPerPost", 1...10) ?? 1, productiveHours: hours ?? 0,
        skills: skills.map { Role.Skill(chore: $0.id, productivity: $0.value) }, ramp: ramp(section),
        placeKinds: Place.Kind.allCases.filter { (kinds ?? []).contains($0) },
        leadMonths: section.integer("leadMonths", 0...120) ?? 0,
        contractMonths: section.isNone("contractMonths") ? nil : section.integer("contractMonths", 1...240),
        renewable: section.yesNo("renewable") ?? false)
    }
  }

  /// Rows of the scenario, then the catalogue's market for every role that no row speaks of, for each
  /// institution.
  func recruitment(_ roles: [Role], _ institutions: [Institution]) -> [RecruitmentLimit] {
    var limits: [RecruitmentLimit] = []
    for (_, section) in top.sections("recruitment") {
      section.checkKeys(Schema.recruitment)
      if section.find("role") == nil { section.reportMissing("role") }
      guard let role = section.reference("role", roleIndex, .role) else { continue }
      let institution =
        section.isNone("institution")
        ? nil : section.reference("institution", institutionIndex, .institution)
      if let first = limits.first(where: { $0.role == role && $0.institution == institution }) {
        section.report(.name(.duplicateEntry(first: first.role)), "role")
      }
      limits.append(
        RecruitmentLimit(
          role: role, institution: institution,
          stepsPerPeriod: section.isNone("perPeriod") ? nil : section.integer("perPeriod", 0...10_000),
          stepsInTotal: section.isNone("total") ? nil : section.integer("total", 0...10_000),
          fillRate: Share(section.share("fillRate", or: [["roles", role, "hiring", "fillRate"]]) ?? 1)))
    }
    for role in roles where !limits.contains(where: { $0.role == role.id }) {
      let hiring = top.section("roles").section(role.id).section("hiring")
      hiring.checkKeys(Schema.hiring)
      guard hiring.mapping.count > 0 else { continue }
      let perQuarter = hiring.isNone("perQuarter") ? nil : hiring.integer("perQuarter", 0...10_000)
      let total = hiring.isNone("total") ? nil : hiring.integer("total", 0...10_000)
      for institution in institutions {
        limits.append(
          RecruitmentLimit(
            role: role.id, institution: institution.id,
            stepsPerPeriod: perQuarter.map { steps(perQuarter: $0) * role.stepsPerPost },
            stepsInTotal: total.map { $0 * role.stepsPerPost },
            fillRate: Share(hiring.share("fillRate") ?? 1)))
      }
    }
    return limits
  }

  /// A quarter's posts in one staffing period: doubled in a half-year, a third rounded up in a month.
  private func steps(perQuarter: Int) -> Int {
    (perQuarter * calendar.periodMonths + 2) / 3
  }
}
