import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### institution_share`: award money charged for an institution, between its minimum and maximum.
  mutating func addInstitutionShare() throws(ModelError) {
    for (u, institution) in scenario.institutions.enumerated() {
      guard institution.awardMinimum > 0 || institution.awardMaximum != nil else { continue }
      var sum = LedgerSum()
      var accounts = 0
      for (f, purse) in scenario.award.purses.enumerated() where purse.isAwardMoney {
        accounts += ledger[f].count
        sum = sum + LedgerSum(ledger[f].joined().filter { $0.institution == u })
      }
      if institution.awardMinimum > 0 {
        // Overhead is rounded down in each purse and year, and free money may be.
        let factor = 1 + parameters.overhead
        let slack = Double(parameters.overhead > 0 ? accounts : 0) + factor * Double(sum.cut)
        try row(
          .institutionShare, "\(institution.id),min",
          factor * sum.direct - slack * MoneyUnit.oneYen >= MoneyUnit.units(institution.awardMinimum),
          keptBy: .master)
      }
      if let maximum = institution.awardMaximum {
        try row(
          .institutionShare, "\(institution.id),max", charge(sum) <= lowered(maximum, sum), keptBy: .master)
      }
    }
  }
}
