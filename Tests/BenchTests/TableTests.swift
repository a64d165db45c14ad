import Testing

@testable import kenkyubi_bench

@Suite struct TableTests {
  private static let records = [
    Records.make("a", "kenkyubi", [(1, 80, 120), (2, 100, 101)]),
    Records.make("a", "HiGHS", [(1, -50, nil), (9, 100.00001, 100.5)]),
  ]

  @Test func bestKnownNamesEverySolverThatHasIt() throws {
    let best = BestKnown(Self.records)
    #expect(try #require(best.objective).number == 100.00001)
    #expect(try #require(best.objective).solvers == ["kenkyubi", "HiGHS"])
    #expect(try #require(best.bound).number == 100.5)
    #expect(try #require(best.bound).solvers == ["HiGHS"])
    #expect(abs(try #require(best.shortfall(of: 80)) - 0.2) < 1e-6)
  }

  @Test func nothingIsKnownWithoutPlans() {
    let best = BestKnown([Records.make("a", "kenkyubi", [])])
    #expect(best.objective == nil)
    #expect(best.bound == nil)
    #expect(best.shortfall(of: 3) == nil)
  }

  @Test func runTable() {
    let lines = RunTable.text(Self.records).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[2]
        == "| a | kenkyubi | time | 1.00 | 20.00 | 2.00 | – | – | – | 100.00 | 101.00 | 1.000 | 180.00 | 1 |")
    #expect(lines[3].hasPrefix("| a | HiGHS | time | 1.00 | 150.00 | 9.00 | 9.00 | – | – |"))
  }

  @Test func instanceTable() {
    let lines = InstanceTable.text(Self.records).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[2] == "| a | kenkyubi, HiGHS | HiGHS | 5 | 3 | 2 | 100.00 | 100.50 |")
  }

  @Test func contradictions() {
    #expect(Contradictions.all(Self.records).isEmpty)
    let above = Self.records + [Records.make("a", "cbc", [(1, 101.2, nil)])]
    #expect(
      Contradictions.all(above) == [
        "a: cbc's plan of 101.20 is above kenkyubi's bound 101.00",
        "a: cbc's plan of 101.20 is above HiGHS's bound 100.50",
      ])
    let none = Self.records[..<1] + [Records.make("a", "HiGHS", ending: .infeasible, [])]
    #expect(
      Contradictions.all(Array(none)) == ["a: kenkyubi has a plan, HiGHS calls the instance infeasible"])
    // Other instances are other programs.
    #expect(Contradictions.all([Self.records[0], Records.make("b", "HiGHS", [(1, 500, 600)])]).isEmpty)
  }

  @Test func reportSaysHowItWasMade() {
    let limits = RunLimits(time: 180, gap: 0.0001, threads: 2, scenarios: "scenarios")
    let report = SuiteReport(
      records: Self.records, limits: limits, command: "kenkyubi-bench --threads 2",
      absent: ["cbc: not installed"])
    #expect(report.text.hasPrefix("`kenkyubi-bench --threads 2`\n\nkenkyubi 1, HiGHS 1"))
    #expect(
      report.text.contains(
        "Limit 180 s, stopped at a gap of 0.010 %; kenkyubi on 2 thread(s), others on one."))
    #expect(report.text.contains("Not here: cbc: not installed."))
    #expect(report.text.contains("2026-01-02."))
    #expect(!report.text.contains("Contradictions"))
  }

  @Test func markedSectionIsReplacedAndNothingElse() throws {
    let section = MarkedSection.suite(threads: 1)
    let document = "x\n<!-- suite: begin -->\nold\n<!-- suite: end -->\n<!-- suite on 2 threads: begin -->\n"
    #expect(
      try section.replaced(in: document, with: "new\n")
        == "x\n<!-- suite: begin -->\nnew\n<!-- suite: end -->\n<!-- suite on 2 threads: begin -->\n")
    for broken in ["", "<!-- suite: end --><!-- suite: begin -->", document + document] {
      #expect(throws: BenchFailure.self) { try section.replaced(in: broken, with: "new") }
    }
    #expect(throws: BenchFailure.self) {
      try MarkedSection.suite(threads: 2).replaced(in: document, with: "new")
    }
  }

  @Test func commandsCanBeTypedAgain() {
    #expect(
      CommandText.text(["a", "--only", "*scarce", "it's", ""]) == "a --only '*scarce' 'it'\\''s' ''")
    #expect(
      CommandText.ofTable(["--threads", "2", "--json", "here.jsonl", "--continue", "--write", "docs/b.md"])
        == "kenkyubi-bench --threads 2 --write docs/b.md")
    #expect(CommandText.ofTable(["--json", "--only", "x"]) == "kenkyubi-bench --only x")
  }
}
