import Documents
import Planning
import Testing
import Wording

/// What a changed scenario makes untrue is listed; what still holds is not.
@Suite struct StaleTests {
  private func stale(_ name: String, _ change: (inout Scenario) -> Void) throws -> StaleSentences {
    let solved = try SolvedScenarios.solved(name)
    var scenario = solved.matter.scenario
    change(&scenario)
    let after = solved.matter.moved(
      to: scenario, inputs: solved.inputs, given: solved.matter.given, defaults: solved.matter.defaults)
    return StaleSentences(solved.matter, after, .en)
  }

  @Test(arguments: SolvedScenarios.names) func nothingIsStaleWithoutAChange(name: String) throws {
    let stale = try stale(name) { _ in }
    #expect(stale.sentences.isEmpty && stale.violations.isEmpty)
  }

  @Test func aChangedCapReachesTheSentencesThatSpeakOfIt() throws {
    let stale = try stale("dx") { $0.award.cap += 5_000_000 }
    #expect(stale.violations.isEmpty)
    let changed = stale.sentences.filter { $0.reason == .changed }
    #expect(changed.contains { $0.before.contains("100,000,000") && $0.now?.contains("105,000,000") == true })
    #expect(changed.allSatisfy { $0.before.contains("100,000,000") || $0.before.contains("81,828,000") })
    // The proof was of another scenario.
    #expect(stale.sentences.filter { $0.reason == .unproven }.count == 1)
  }

  @Test func aPersonWhoLeavesIsMissed() throws {
    let person = try SolvedScenarios.solved("dx").matter.plan.supported[0]
    let stale = try stale("dx") { scenario in
      scenario.researchers.removeAll { $0.id == person }
    }
    #expect(!stale.violations.isEmpty)
    #expect(stale.sentences.contains { $0.reason == .changed && $0.chapter == Phrase.Proposal.present })
    #expect(stale.text(width: 100).contains(Phrase.Stale.broken(stale.violations.count).en))
  }

  /// The other rows of the same tables are still said as they were.
  @Test func aNewNameReachesOnlyWhatSpeaksOfThePerson() throws {
    let solved = try SolvedScenarios.solved("dx")
    let first = try #require(solved.matter.scenario.researchers.first?.name)
    let stale = try stale("dx") { $0.researchers[0].name = "Somebody" }
    let told = stale.sentences.filter { $0.reason != .unproven }
    #expect(!told.isEmpty)
    for sentence in told {
      #expect(sentence.before.contains(first), "\(sentence.before) → \(sentence.now ?? "")")
    }
  }
}
