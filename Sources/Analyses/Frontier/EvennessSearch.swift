import Decomposition
package import Planning

/// What it costs to promise every supported person so many protected half-days a week.
package struct EvennessSearch: Sendable {
  private let whatIf: WhatIf
  private let threads: Int

  package init(_ whatIf: WhatIf) {
    self.whatIf = whatIf.onOneThread
    threads = whatIf.options.threads
  }

  /// Promises from none to the most that anybody may have, each a hard floor from the scenario's own term on.
  package func front() throws -> EvennessFront {
    let scenario = whatIf.scenario
    let most = scenario.researchers.map(\.maximumHalfDays).max() ?? 0
    let points = try SideBySide(threads: threads).map(most + 1) { halfDays in
      let outcome = try whatIf.solve {
        $0.rules.floor.halfDays = halfDays
        $0.rules.floor.isHard = true
      }
      return EvennessFront.Point(
        halfDays: halfDays, value: ProvenValue(outcome), isInfeasible: outcome.status == .infeasible)
    }
    return EvennessFront(fromTerm: scenario.rules.floor.fromTerm, points: points)
  }
}
