import Planning
import RunArchive
import TestSupport
import Testing

/// Which runs answer a question again, for work that goes on where it stopped.
@Suite struct FinishedTests {
  private let folder: TemporaryFolder
  private let archive: RunArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = try RunArchive(at: folder.path("runs.sqlite"))
  }

  private func isFound(
    _ ending: (inout RunEnding) -> Void = { _ in }, answer: String? = "{}",
    asking change: (inout RunQuestion) -> Void = { _ in }
  ) throws -> Bool {
    let run = try archive.add(TestRuns.question(), TestRuns.ending(ending), inputs: [], answer: answer)
    defer { _ = try? archive.prune(.keep(0)) }
    guard let found = try archive.finished(TestRuns.question(change)) else { return false }
    return found == run
  }

  @Test func aProofAnswersWhateverTheTimeLimit() throws {
    #expect(try isFound())
    #expect(try isFound(asking: { $0.timeLimit = 1 }))
    #expect(try isFound(asking: { $0.timeLimit = 3600 }))
    #expect(try isFound({ ($0.status, $0.stoppedBy) = (.infeasible, .gap) }, asking: { $0.timeLimit = 3600 }))
    #expect(try isFound({ ($0.status, $0.stoppedBy) = (.feasible, .work) }, asking: { $0.timeLimit = 3600 }))
  }

  @Test func whenAndFromWhereDoesNotMatter() throws {
    #expect(
      try isFound(asking: {
        $0.begun = "2030-01-01T00:00:00Z"
        $0.folder = "/elsewhere"
        $0.scenario = "copy"
        $0.overrides = []
        $0.settings = []
      }))
  }

  @Test func whatShapesThePlanMatters() throws {
    #expect(try !isFound(asking: { $0.inputsHash = "other" }))
    #expect(try !isFound(asking: { $0.version = "1.2.4" }))
    #expect(try !isFound(asking: { $0.solver = "GLPK 5.1" }))
    #expect(try !isFound(asking: { $0.gap = 0.002 }))
    #expect(try !isFound(asking: { $0.threads = 1 }))
  }

  @Test func aRunThatTheClockEndedNeedsAsMuchTime() throws {
    let byTime: (inout RunEnding) -> Void = { ($0.status, $0.stoppedBy) = (.feasible, .time) }
    #expect(try isFound(byTime))
    #expect(try isFound(byTime, asking: { $0.timeLimit = 59 }))
    #expect(try !isFound(byTime, asking: { $0.timeLimit = 61 }))
  }

  @Test func whatDidNotEndByItselfNeverCounts() throws {
    for reason in [PlanOutcome.StopReason.goal, .interrupt, .failure] {
      #expect(try !isFound { ($0.status, $0.stoppedBy) = (.feasible, reason) })
    }
    for status in [RunEnding.Status.unreadable, .refused, .failed] {
      #expect(try !isFound { ($0.status, $0.stoppedBy) = (status, nil) })
    }
    #expect(try !isFound(answer: nil))
  }

  @Test func theLatestIsTaken() throws {
    var last: Run?
    for begun in ["2026-01-02T00:00:00Z", "2026-01-03T00:00:00Z", "2026-01-03T00:00:00Z"] {
      last = try archive.add(
        TestRuns.question { $0.begun = begun }, TestRuns.ending(), inputs: [], answer: "{}")
    }
    try archive.add(
      TestRuns.question { $0.begun = "2026-01-01T00:00:00Z" }, TestRuns.ending(), inputs: [], answer: "{}")
    #expect(try archive.finished(TestRuns.question()) == last)
  }
}
