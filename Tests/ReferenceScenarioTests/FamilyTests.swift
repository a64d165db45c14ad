import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import Testing

/// For every constraint family a shipped scenario exists whose optimum changes without it.
@Suite struct FamilyTests {
  /// Family and the scenario that shows it.
  static let witnesses: [(family: ConstraintFamily, scenario: String)] = [
    (.selection, "quotas"), (.recruitment, "recruitment"), (.staffHours, "own-funds-salary"),
    (.chorePool, "monthly-periods"), (.sessions, "class-hours-limit"), (.cover, "scarce-cover"),
    (.workingTime, "colleague-cover"), (.protected, "tiny"), (.dx, "dx"), (.purses, "transfers"),
    (.awardCap, "guide-amounts"), (.institutionShare, "consortium-shares"),
    (.requirements, "centre-first"),
  ]

  @Test func everyFamilyHasAWitness() {
    #expect(witnessed == ConstraintFamily.allCases)
  }

  private var witnessed: [ConstraintFamily] {
    ConstraintFamily.allCases.filter { family in Self.witnesses.contains { $0.family == family } }
  }

  @Test(arguments: witnesses.map(\.family)) func familyBindsInItsScenario(_ family: ConstraintFamily) throws {
    let name = try #require(Self.witnesses.first { $0.family == family }).scenario
    let scenario = try ShippedScenarios.scenario(name)
    let with = try Self.optimum(scenario)
    let without = try Self.optimum(scenario, without: [family])
    #expect(without > with + 1, "\(name): \(with) with \(family.rawValue), \(without) without")
  }

  /// More than one scenario for what people meet most: see the table in `scenarios/README.md`.
  @Test(arguments: [
    ("scarce-money", ConstraintFamily.purses), ("consortium-shares", .purses),
    ("scarce-cover", .cover), ("consortium-cover", .cover), ("recruitment", .recruitment),
    ("hub", .recruitment), ("overtime-relief", .workingTime), ("pins", .sessions),
    ("hard-floor", .purses), ("contracts-renewable", .staffHours), ("carry-over-off", .purses),
  ]) func bindsHereToo(_ name: String, _ family: ConstraintFamily) throws {
    let scenario = try ShippedScenarios.scenario(name)
    #expect(try Self.optimum(scenario, without: [family]) > Self.optimum(scenario) + 1)
  }

  /// `docs/formulation.md` says what each family costs; every number there is solved for again.
  @Test(arguments: FormulationTable.rows) func tableOfTheFormulationIsTrue(_ row: FormulationTable.Row) throws
  {
    let scenario = try ShippedScenarios.scenario(row.scenario)
    let family = try #require(ConstraintFamily(rawValue: row.family))
    #expect(abs(try Self.optimum(scenario) - row.with) < 0.5)
    #expect(abs(try Self.optimum(scenario, without: [family]) - row.without) < 0.5)
  }

  @Test func tableOfTheFormulationNamesEveryFamilyAndItsWitness() {
    for (family, scenario) in Self.witnesses {
      let first = FormulationTable.rows.first { $0.family == family.rawValue }
      #expect(first?.scenario == scenario, "\(family.rawValue)")
    }
  }

  /// The proven optimum of the compact program, less the families in `dropped`.
  static func optimum(_ scenario: Scenario, without dropped: Set<ConstraintFamily> = []) throws -> Double {
    let formulation = try PlanFormulation(scenario, without: dropped)
    let result = try GLPKSolver().solve(formulation.model, options: SolveOptions(timeLimit: 30))
    #expect(result.status == .optimal, "\(scenario.name): \(result.rawStatus)")
    return try #require(result.objective)
  }
}
