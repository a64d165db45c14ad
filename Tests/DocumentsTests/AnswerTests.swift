import Documents
import Planning
import Testing
import Wording

/// Answers found by solving again are told no more certainly than they are known.
@Suite struct AnswerTests {
  private func texts(
    _ low: VariantResult, _ high: VariantResult, base: ProvenValue = ProvenValue(reached: 100, most: 101)
  ) throws -> [String] {
    var matter = try SolvedScenarios.solved("dx").matter
    matter.answers.tornado = Tornado(
      base: base,
      bars: [Tornado.Bar(path: "award.cap", low: "1", high: "2", atLow: low, atHigh: high)],
      survivors: .init(plans: 1, supported: [], pools: [], measures: []))
    return ProposalDocument.document(matter, .en).chapters.filter { $0.id == "risks" }
      .flatMap(\.passages).map { $0.text(.en) }
  }

  @Test func aDifferenceWithinTheGapsIsNotToldAsOne() throws {
    let result = VariantResult.value(ProvenValue(reached: 100.5, most: 101.5))
    let texts = try texts(result, result)
    #expect(!texts.contains { $0.contains("change of the objective") })
    // Nor as none.
    #expect(texts.contains { $0 == Phrase.AnswerChart.nothingTold.en })
    #expect(!texts.contains { $0 == Phrase.AnswerChart.nothingMoves.en })
  }

  /// Who reads a chart takes it for complete.
  @Test func anUnansweredEndIsSaid() throws {
    let moved = VariantResult.value(ProvenValue(reached: 120, most: 122))
    #expect(try texts(.unknown, moved).contains(Phrase.AnswerChart.unfinished.en))
    #expect(try !texts(moved, moved).contains(Phrase.AnswerChart.unfinished.en))
  }

  @Test func nothingMovesWhereItIsKnown() throws {
    let exact = ProvenValue(reached: 100, most: 100)
    let texts = try texts(.value(exact), .value(exact), base: exact)
    #expect(texts.contains { $0 == Phrase.AnswerChart.nothingMoves.en })
  }

  @Test func anEndWithoutAPlanIsSaidAndAnotherIsARange() throws {
    let texts = try texts(.infeasible, .value(ProvenValue(reached: 120, most: 122)))
    let line = try #require(texts.first { $0.contains("change of the objective") })
    #expect(line.contains(Phrase.Proven.infeasible.en))
    #expect(line.contains("19.0") && line.contains("22.0"))
  }

  @Test func anEndThatTheGapsHideIsARangeBesideOneThatMoves() throws {
    let texts = try texts(
      .value(ProvenValue(reached: 100.5, most: 101.5)), .value(ProvenValue(reached: 120, most: 122)))
    #expect(texts.contains { $0.contains("no difference can be told (between -0.5") })
  }

  /// A decision is worth something where that is proven beyond the precision of the programs.
  @Test func aWorthWithinThePrecisionIsNotSaid() throws {
    var matter = try SolvedScenarios.solved("dx").matter
    let best = ProvenValue(reached: 1_000_000, most: 1_000_000)
    matter.answers.worths = [
      DecisionWorth(
        decision: .measure(matter.plan.adoptions[0].measure),
        loss: .hours(.loss(from: best, to: ProvenValue(reached: 999_999.5, most: 999_999.5))))
    ]
    let texts = ReportDocument.document(matter, .en).chapters.map(\.id)
    #expect(!texts.contains("decisions"))
  }

  @Test func pinsPrescribeDecisions() {
    let hires = PlanDecision.hires(role: "a", place: "b")
    #expect(hires.isPrescribed(by: .hire(role: "a", place: "b", period: 0, steps: .exactly(1))))
    #expect(!hires.isPrescribed(by: .hire(role: "a", place: "b", period: 0, steps: .exactly(0))))
    #expect(!hires.isPrescribed(by: .hire(role: "a", place: "c", period: 0, steps: .exactly(1))))
    #expect(PlanDecision.measure("m").isPrescribed(by: .measure("m", fromPeriod: 0)))
    #expect(!PlanDecision.measure("m").isPrescribed(by: .measure("m", fromPeriod: nil)))
  }
}
