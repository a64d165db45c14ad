import Planning
import Wording

extension PlausibilityChecks {
  /// Kinds of session that people hold and may have bought, but nobody sells.
  func checkCover() {
    guard scenario.rules.buyoutAllowed else { return }
    for kind in scenario.sessionKinds where kind.colleaguePrice == nil {
      let isAllowed = scenario.institutions.contains { $0.buyoutDuties.contains(kind.duty) }
      let isHeld = scenario.researchers.contains { person in
        person.sessions.contains { $0.kind == kind.id && $0.beyondKept > 0 }
      }
      let isOffered = scenario.substitutes.contains { tier in
        tier.market == kind.market && tier.capacity.contains { $0 > 0 }
      }
      if isAllowed, isHeld, !isOffered {
        report(
          .coverMissing(kind: kind.title, market: kind.market), at: ["sessionKinds", kind.id],
          severity: .warning)
      }
    }
  }
}
