import Decomposition
package import Planning

/// A scenario to solve beside others, or why there is none.
package enum Variant: Sendable {
  case scenario(Scenario)
  /// Its first finding.
  case unreadable(String)
}

/// Solves variants side by side.
struct VariantSolving {
  let whatIf: WhatIf
  private let threads: Int

  init(_ whatIf: WhatIf) {
    self.whatIf = whatIf.onOneThread
    threads = whatIf.options.threads
  }

  func results(
    _ variants: [Variant], progress: @escaping @Sendable (_ answered: Int, _ asked: Int) -> Void
  ) throws -> [(result: VariantResult, plan: Plan?)] {
    let answered = Tally { progress($0, variants.count) }
    return try SideBySide(threads: threads).map(variants.count) { index in
      defer { answered.add() }
      switch variants[index] {
      case .unreadable(let finding): return (.unreadable(finding), nil)
      case .scenario(let scenario):
        let outcome = try whatIf.solve(scenario)
        return (VariantResult(outcome), outcome.plan)
      }
    }
  }
}

extension VariantResult {
  init(_ outcome: PlanOutcome) {
    if outcome.status == .infeasible {
      self = .infeasible
    } else {
      self = ProvenValue(outcome).map(VariantResult.value) ?? .unknown
    }
  }
}
