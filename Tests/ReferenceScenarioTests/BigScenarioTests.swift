import Decomposition
import Foundation
import GLPKBackend
import Planning
import Synchronization
import Testing

/// The full-size scenarios. `KENKYUBI_LONG_TESTS=1` turns them on: in a debug build they take minutes.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KENKYUBI_LONG_TESTS"] != nil), .serialized)
struct BigScenarioTests {
  @Test(arguments: ShippedScenarios.big + [ShippedScenarios.minimal])
  func solvesWithinOnePerCent(_ name: String) throws {
    let scenario = try ShippedScenarios.scenario(name)
    let outcome = try SolvingTests.solve(scenario, gap: 0.01, seconds: 600)
    #expect(outcome.status == .optimal, "\(name): gap \(outcome.gap ?? -1)")
    #expect(try #require(outcome.gap) <= 0.01)
    try SolvingTests.check(outcome, of: scenario)
  }

  /// However much half-days are worth, no violation is cheaper than they are. (At a price that did not follow the weights this
  /// ended without a plan.)
  @Test(arguments: [300, 1_000])
  func heavyWeightsLeaveAPlan(weight: Double) throws {
    var scenario = try ShippedScenarios.scenario("reference-university")
    for i in scenario.researchers.indices { scenario.researchers[i].weight = weight }
    let outcome = try SolvingTests.solve(scenario, gap: 0.01, seconds: 300)
    #expect(try #require(outcome.gap) <= 0.01)
    try SolvingTests.check(outcome, of: scenario)
  }

  /// Scarcity costs something: each kind of it lowers what can be reached. The search for the scarce plan ends as soon
  /// as its bound says so.
  @Test(arguments: ShippedScenarios.big, ["scarce-money", "scarce-cover", "scarce-recruitment"])
  func scarcityBinds(_ name: String, _ override: String) throws {
    let plain = try SolvingTests.solve(ShippedScenarios.scenario(name), gap: 0.01, seconds: 600)
    let reached = try #require(plain.objective)
    let isLess = Atomic(false)
    let scarce = try PlanSearch(engine: GLPKEngine()).solve(
      ShippedScenarios.scenario(name, overrides: [override]),
      options: PlanSearchOptions(
        relativeGap: 0.01, timeLimit: 600, shouldStop: { isLess.load(ordering: .relaxed) },
        onProgress: { if let bound = $0.bound, bound < reached { isLess.store(true, ordering: .relaxed) } }))
    #expect(try #require(scarce.bestBound) < reached)
  }
}
