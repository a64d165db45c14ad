import Testing

@testable import kenkyubi_bench

@Suite struct ResolveTableTests {
  private static func solve(
    _ toGap: Double?, _ ending: SolveRecord.Ending = .gap, objective: Double? = 100, bound: Double? = 100.4
  ) -> ResolveRecord.Solve {
    .init(toGap: toGap, seconds: toGap ?? 60, ending: ending, objective: objective, bound: bound)
  }

  private static func change(
    _ name: String, _ group: ResolveChange.Group, _ warm: ResolveRecord.Solve, _ cold: ResolveRecord.Solve
  ) -> ResolveRecord.Change {
    .init(
      ResolveChange(name: name, group: group, path: "award.cap", value: "1"), first: solve(4), warm: warm,
      cold: cold, limit: 60)
  }

  private static let record = ResolveRecord(
    key: .init(instance: "a", threads: 1, timeLimit: 60, gap: 0.005), version: "GLPK 5", first: solve(4),
    changes: [
      change("x", .decision, solve(1), solve(2)),
      change("y", .decision, solve(nil, .time), solve(6)),
      change("z", .decision, solve(2), solve(5)),
      change("u", .effect, solve(0.4), solve(nil, .time)),
      change("v", .effect, solve(0.8), solve(8)),
    ],
    date: "2026-01-02")

  @Test func medians() {
    #expect(Median.of([]) == nil)
    #expect(Median.of([3]) == 3)
    #expect(Median.of([9, 1, 2]) == 2)
    #expect(Median.of([4, 1, 3, 2]) == 2.5)
  }

  /// Who does not get there counts with the limit of 60 s; the first solve took 4.
  @Test func ratios() {
    #expect(Self.record.changes.map(\.overFirst) == [0.25, 15, 0.5, 0.1, 0.2])
    #expect(Self.record.changes.map(\.overCold) == [0.5, 10, 0.4, 0.4 / 60, 0.1])
  }

  @Test func table() {
    let lines = ResolveTable.text([Self.record]).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[2] == "| a | decision | 3 | 0.5 | 4.00 | 2.00 | 5.00 | 0.500 | 0.500 | 1 | 0 |")
    #expect(lines[3] == "| a | effect | 2 | 0.5 | 4.00 | 0.60 | 34.00 | 0.150 | 0.053 | 0 | 1 |")
    #expect(
      lines[4] == "- 3 decision changes: median warm/first 0.500, warm/cold 0.500; 1 not within the limit.")
  }

  @Test func answersThatCannotBothBeTrue() {
    #expect(Self.record.problems.isEmpty)
    var record = Self.record
    record.changes = [
      Self.change("above", .decision, Self.solve(1, objective: 100.6), Self.solve(1)),
      Self.change(
        "none", .decision, Self.solve(1, .infeasible, objective: nil, bound: nil), Self.solve(1)),
      Self.change("fine", .decision, Self.solve(1, objective: 100.4), Self.solve(1)),
    ]
    record.changes[2].cold.note = "down"
    #expect(
      record.problems == [
        "a, fine, cold: down", "a, above: warm and cold contradict each other",
        "a, none: warm and cold contradict each other",
      ])
    let report = MeasuredReport(
      command: "kenkyubi-bench --resolve", versions: [record.version], dates: [record.date],
      limits: [(time: record.key.timeLimit, threads: record.key.threads)], absent: [],
      table: ResolveTable.text([record]), problems: record.problems)
    #expect(report.text.hasPrefix("`kenkyubi-bench --resolve`\n\nGLPK 5"))
    #expect(report.text.contains("\nLimit 60 s; 1 thread(s).\n"))
    #expect(report.text.hasSuffix("- a, none: warm and cold contradict each other\n"))
  }

  @Test func messagesComeBack() throws {
    var message = ResolveMessage()
    message.first = Self.record.first
    message.change = Self.record.changes.first
    #expect(ResolveMessage(message.line) == message)
    #expect(ResolveMessage("words") == nil)
  }
}
