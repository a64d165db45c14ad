/// What an audit found: the rules that the plan breaks, and the plan's account, recomputed.
package struct AuditReport: Hashable, Sendable {
  /// Sorted by check, time and identifiers, whatever the order of the plan's entries (which may change the
  /// last digit of a sum of hours, nothing else).
  package var violations: [Violation]
  /// Entries that mean nothing (completeness findings) are left out of it.
  package var account: PlanAccount

  package init(violations: [Violation], account: PlanAccount) {
    self.violations = violations
    self.account = account
  }

  package var isClean: Bool { violations.isEmpty }

  /// The rules broken, in the formulation's order.
  package var brokenRules: [AuditRule] {
    AuditRule.allCases.filter { rule in violations.contains { $0.rule == rule } }
  }

  package func violations(of rule: AuditRule) -> [Violation] { violations.filter { $0.rule == rule } }
}

/// What somebody says about a plan; each figure given is compared with the recomputed one.
package struct PlanClaim: Hashable, Sendable {
  /// Stage 1 value.
  package var objective: Double?
  /// Proven upper bound on stage 1; may not lie below the plan's value.
  package var bestBound: Double?
  /// Everything charged to the award, overhead included.
  package var awardCharge: Int?

  package init(objective: Double? = nil, bestBound: Double? = nil, awardCharge: Int? = nil) {
    self.objective = objective
    self.bestBound = bestBound
    self.awardCharge = awardCharge
  }
}
