import Planning
import Wording

extension PlausibilityChecks {
  /// Candidates that can be supported at all; those that cannot are told, as errors when required.
  func eligibleResearchers() -> [Researcher] {
    scenario.researchers.filter { person in
      guard person.selection != .excluded else { return false }
      let severity: Finding.Severity = person.selection == .required ? .error : .warning
      var isEligible = true
      let excess = max(0, person.hours.total - person.ceiling)
      let relief = reach.freedHours(person)
      // Of the past nobody asks for relief.
      if excess > relief + 1e-6, !scenario.arePast(person.id, terms: scenario.calendar.terms.indices) {
        report(
          .reliefImpossible(person: person.name, hours: excess, reachable: relief),
          at: ["researchers", person.id], severity: severity)
        isEligible = false
      }
      if let problem = personalNeed(person) {
        report(problem, at: ["researchers", person.id, "researchNeed"], severity: severity)
        isEligible = false
      }
      return isEligible
    }
  }

  func checkCounts(_ eligible: [Researcher]) {
    let bounds = scenario.award.supported
    if bounds.minimum > eligible.count {
      report(
        .candidatesBelowMinimum(minimum: bounds.minimum, candidates: eligible.count),
        at: ["award", "supported", "min"])
    }
    let required = scenario.researchers.count { $0.selection == .required }
    if let maximum = bounds.maximum, required > maximum {
      report(
        .requiredAboveMaximum(required: required, maximum: maximum), at: ["award", "supported", "max"])
    }
  }

  func checkQuotas(_ eligible: [Researcher]) {
    let bounds = scenario.award.supported
    var taken: Set<String> = []
    var disjointSum = 0
    for quota in scenario.quotas {
      let members = eligible.filter(quota.counts)
      let share =
        quota.minimumShare.map { Int(($0.fraction * Double(bounds.minimum) - 1e-9).rounded(.up)) } ?? 0
      let minimum = max(quota.count.minimum, share)
      if minimum > members.count {
        report(
          .quotaShort(quota: quota.title, minimum: minimum, available: members.count),
          at: ["quotas", quota.id])
      }
      let required = members.count { $0.selection == .required }
      if let maximum = quota.count.maximum {
        if required > maximum {
          report(
            .quotaOverRequired(quota: quota.title, maximum: maximum, required: required),
            at: ["quotas", quota.id])
        }
        let others = eligible.count - members.count
        if bounds.minimum <= eligible.count, others + maximum < bounds.minimum {
          report(
            .quotaLeavesTooFew(
              quota: quota.title, maximum: maximum, others: others, minimum: bounds.minimum),
            at: ["quotas", quota.id])
        }
      }
      // Greedily, in the order written: enough to catch per-institution minima that add up too high.
      let ids = members.map(\.id)
      if taken.isDisjoint(with: ids) {
        taken.formUnion(ids)
        disjointSum += quota.count.minimum
      }
    }
    if let maximum = bounds.maximum, disjointSum > maximum {
      report(.quotasAboveMaximum(sum: disjointSum, maximum: maximum), at: ["quotas"])
    }
  }

  /// A hard floor that too few people can reach even with everything bought.
  func checkFloor(_ eligible: [Researcher]) {
    let floor = scenario.rules.floor
    guard floor.isHard, floor.halfDays > 0, floor.fromTerm < scenario.calendar.terms.count else { return }
    let floored = floor.fromTerm..<scenario.calendar.terms.count
    let short = eligible.filter {
      reach.halfDays($0) < floor.halfDays && !scenario.arePast($0.id, terms: floored)
    }
    guard !short.isEmpty else { return }
    let able = eligible.count - short.count
    let needed = scenario.award.supported.minimum
    let isImpossible = able < needed || short.contains { $0.selection == .required }
    report(
      .floorUnreachable(
        people: short.map(\.id), floor: floor.halfDays, eligible: able, minimum: needed),
      at: ["floor", "hard"], severity: isImpossible ? .error : .warning)
  }
}
