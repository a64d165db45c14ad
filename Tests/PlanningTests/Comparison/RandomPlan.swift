import Planning
import TestSupport

/// Random decisions within the tiny scenario; no rule is heeded.
enum RandomPlan {
  static let scenario = TinyScenario.make(TestCalendar.months(30))

  static func make(_ random: inout TestRandom) -> Plan {
    var plan = Plan()
    let people = scenario.researchers.map(\.id)
    let terms = scenario.calendar.terms.indices
    plan.supported = people.filter { _ in random.chance(60) }
    for (role, place) in [("writer", "C1"), ("tech", "P1"), ("tech", "C1")] {
      for _ in 0..<random.int(0...2) {
        let start = random.int(0...5)
        plan.hires.append(
          Hire(
            role: role, place: place, start: start, end: start + random.int(1...4), steps: random.int(1...2)))
      }
    }
    if random.chance(50) { plan.adoptions = [Adoption(measure: "M1", start: random.int(0...3))] }
    for person in people {
      for term in terms where random.chance(50) {
        plan.buyouts.append(
          Buyout(
            researcher: person, kind: "clinic", term: term,
            source: random.chance(50) ? .tier("T1") : .colleague, sessions: random.int(1...2)))
      }
      for term in terms where random.chance(60) {
        plan.protected.append(
          ProtectedHalfDays(researcher: person, term: term, halfDays: random.int(1...4)))
      }
    }
    for term in terms where random.chance(40) {
      plan.colleagueCover.append(
        ColleagueCover(colleague: .others(department: "D1"), kind: "clinic", term: term, sessions: 1))
    }
    return plan
  }
}
