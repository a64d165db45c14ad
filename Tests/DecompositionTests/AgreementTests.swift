import Decomposition
import Formulations
import GLPKBackend
import Planning
import TestSupport
import Testing

/// The decomposition's optimum is that of the compact program: what takes no time.
@Suite struct AgreementTests {
  @Test func tinyScenario() throws {
    try Agreement.expect(TinyScenario.make(), "tiny")
  }

  /// Two that are infeasible among them.
  @Test(arguments: [1, 3, 4, 5, 6, 12]) func randomScenario(seed: Int) throws {
    try Agreement.expect(RandomScenario.make(seed: UInt64(seed)), "seed \(seed)")
  }

  /// Limits of one person are found whatever the person is called.
  @Test(arguments: ["R1", "a,b", "50% [x]", "class", "staff:x@y", "佐藤, 花子"])
  func namesChangeNothing(_ name: String) throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].id = name
      scenario.institutions[0].classHoursLimit = Share(0.4)
      scenario.institutions[0].buyoutShareLimit = Share(0.2)
      scenario.award.salaryLimit = 900_000
      scenario.rules.researchMoneyValue = 3
    }
    try Agreement.expect(scenario, name)
  }
}
