import Planning

/// Claimed figures against recomputed ones.
enum ObjectiveRule {
  static func check(_ claim: PlanClaim?, _ account: PlanAccount, _ findings: inout Findings) {
    guard let claim else { return }
    let value = account.objective.total
    if let claimed = claim.objective {
      check(claimed, .claimedObjective, &findings) { findings in
        findings.atLeast(
          .claimedObjective, AuditSubject(), claimed, value, tolerance: Tolerance.objective(value),
          AuditQuantity.objective)
        findings.atMost(
          .claimedObjective, AuditSubject(), claimed, value, tolerance: Tolerance.objective(value),
          AuditQuantity.objective)
      }
    }
    if let bound = claim.bestBound {
      check(bound, .claimedBound, &findings) { findings in
        findings.atLeast(
          .claimedBound, AuditSubject(), bound, value, tolerance: Tolerance.objective(value),
          AuditQuantity.objective)
      }
    }
    if let charge = claim.awardCharge {
      let found = Exact.clamped(charge)
      findings.atLeast(
        .claimedCharge, AuditSubject(), found, account.money.awardCharge, AuditQuantity.yen)
      findings.atMost(
        .claimedCharge, AuditSubject(), found, account.money.awardCharge, AuditQuantity.yen)
    }
  }

  /// A claim that is no number is wrong whatever the value; an infinite bound claims nothing.
  private static func check(
    _ claimed: Double, _ check: AuditCheck, _ findings: inout Findings,
    _ compare: (inout Findings) -> Void
  ) {
    if claimed.isFinite {
      compare(&findings)
    } else if !(check == .claimedBound && claimed == .infinity) {
      findings.entry(check, AuditSubject())
    }
  }
}
