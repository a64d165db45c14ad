import Planning
import Wording

extension PlausibilityChecks {
  private func places(for role: Role, in institution: String?) -> [Place] {
    scenario.places.filter {
      role.placeKinds.contains($0.kind) && (institution == nil || $0.institution == institution)
    }
  }

  /// Most steps of a role that can be in post in some period, by the labour market and the hires made; `nil`: no limit.
  private func marketSteps(_ role: Role, in institution: String?, until period: Int) -> Int? {
    let all = scenario.stepsMade(of: role.id, in: institution, until: period)
    let lead = (role.leadMonths + scenario.calendar.periodMonths - 1) / scenario.calendar.periodMonths
    let starts = max(0, period - lead + 1)
    guard scenario.rules.hiringAllowed, starts > 0 else { return all }
    // Hires made are outside the limits, and count towards them: at most both together.
    func most(_ limit: RecruitmentLimit) -> Int? {
      let made = scenario.stepsMade(of: role.id, in: limit.institution, until: period)
      let perPeriod = limit.stepsPerPeriod.map { $0 * starts + made }
      return [perPeriod, limit.stepsInTotal.map { max($0, made) }].compactMap { $0 }.min()
    }
    let limits = scenario.recruitment.filter { $0.role == role.id }
    let overall = limits.filter { $0.institution == nil }.compactMap(most)
    if let institution {
      return (overall + limits.filter { $0.institution == institution }.compactMap(most)).min()
    }
    let perInstitution = scenario.institutions.map { home in
      limits.filter { $0.institution == home.id }.compactMap(most).min()
    }
    let sum = perInstitution.contains { $0 == nil } ? nil : perInstitution.compactMap { $0 }.reduce(0, +)
    return (overall + [sum].compactMap { $0 }).min()
  }

  /// Requirements against places, lead times, the labour market and the money.
  func checkRequirements() {
    for requirement in scenario.requirements {
      let roles = scenario.roles.filter { requirement.roles.contains($0.id) }
      let scoped = scenario.places.filter {
        requirement.institution == nil || $0.institution == requirement.institution
      }
      let existing = scoped.flatMap(\.existing).filter { requirement.roles.contains($0.role) }
        .reduce(0) { $0 + $1.fullTimeEquivalents }
      let supported = requirement.institution == nil ? scenario.award.supported.minimum : 0
      let needed = requirement.base + requirement.perSupported * Double(supported)
      let path = ["requirements", requirement.id]
      guard needed > existing + 1e-9 else { continue }
      let usable = roles.filter { !places(for: $0, in: requirement.institution).isEmpty }
      if usable.isEmpty {
        report(.requirementWithoutPlace(roles: roles.map(\.title)), at: path)
        continue
      }
      let start = requirement.fromPeriod * scenario.calendar.periodMonths
      let lead = usable.map(\.leadMonths).min() ?? 0
      let made = roles.reduce(0) { sum, role in
        let steps = scenario.stepsMade(
          of: role.id, in: requirement.institution, until: requirement.fromPeriod)
        return sum + Double(steps) / Double(role.stepsPerPost)
      }
      if needed <= existing + made + 1e-9 { continue }
      if scenario.rules.hiringAllowed, lead > start {
        let month = scenario.calendar.periods[requirement.fromPeriod].start
        report(.requirementBeforeLead(months: lead, from: month.isoText), at: path)
        continue
      }
      checkMarket(requirement, usable, needed: needed, existing: existing)
      checkCost(requirement, usable, posts: needed - existing)
    }
  }

  private func checkMarket(_ requirement: Requirement, _ roles: [Role], needed: Double, existing: Double) {
    var available = existing
    for role in roles {
      guard let steps = marketSteps(role, in: requirement.institution, until: requirement.fromPeriod) else {
        return
      }
      available += Double(steps) / Double(role.stepsPerPost)
    }
    if needed > available + 1e-9 {
      report(
        .requirementAboveMarket(needed: needed, available: available), at: ["requirements", requirement.id])
    }
  }

  /// The cheapest role for the required posts, without wage growth: a lower bound on their cost.
  private func checkCost(_ requirement: Requirement, _ roles: [Role], posts: Double) {
    guard let cheapest = roles.map(\.annualCost).min() else { return }
    let first = requirement.fromPeriod * scenario.calendar.periodMonths
    let months = scenario.calendar.monthCount - first
    // Bounded, so that absurd requirements cannot overflow; every limit lies below.
    let cost = Int(min(4e12, posts * Double(cheapest) * Double(months) / 12).rounded(.down))
    let own = scenario.institutions.reduce(0) { $0 + $1.ownFunds.reduce(0, +) }
    let limit = scenario.award.cap + own
    if charged(cost) > limit {
      report(.requirementAboveMoney(cost: charged(cost), cap: limit), at: ["requirements", requirement.id])
    }
  }

  /// Roles that may sit nowhere: the centre or hub is missing.
  func checkRoles() {
    guard scenario.rules.hiringAllowed else { return }
    for role in scenario.roles where places(for: role, in: nil).isEmpty {
      report(.roleWithoutPlace, at: ["roles", role.id], value: role.title, severity: .warning)
    }
  }
}
