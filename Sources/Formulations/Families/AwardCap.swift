import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### award_cap`: nothing above the cap, overhead included.
  mutating func addAwardCap() throws(ModelError) {
    var everything = LedgerSum()
    for (f, purse) in scenario.award.purses.enumerated() where purse.isAwardMoney {
      everything = everything + LedgerSum(ledger[f].joined())
    }
    try row(
      .awardCap, "total", charge(everything) <= lowered(scenario.award.cap, everything), keptBy: .master)
  }
}
