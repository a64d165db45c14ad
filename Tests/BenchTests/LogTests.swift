import Testing

@testable import kenkyubi_bench

/// Lines as the solvers print them; the programs are minimisations of the negated objective.
@Suite struct LogTests {
  private static func read<Log: SolveLog>(_ log: Log, _ lines: [(Double, String)]) -> Log {
    var log = log
    for (seconds, line) in lines { log.read(line, at: seconds) }
    return log
  }

  @Test func worker() {
    let log = Self.read(
      WorkerLog(),
      [
        (0.1, #"{"size":{"integers":3,"rows":2,"variables":5},"solver":"GLPK 5.0"}"#),
        (0.2, #"{"seconds": 0.15, "objective": null, "bound": 12.5}"#),
        (0.3, "some library prints this"),
        (0.4, #"{"seconds": 0.35, "objective": 12, "bound": 12.5}"#),
        (0.5, #"{"done": "gap", "seconds": 0.45, "peakKilobytes": 2048}"#),
      ])
    #expect(log.size == ProgramSize(variables: 5, integers: 3, rows: 2))
    #expect(
      log.trajectory.points == [
        ProgressPoint(seconds: 0.15, objective: nil, bound: 12.5),
        ProgressPoint(seconds: 0.35, objective: 12, bound: 12.5),
      ])
    #expect(log.ending == .gap)
    #expect(log.seconds == 0.45)
    #expect(log.peakKilobytes == 2048)
  }

  @Test(arguments: [
    ("optimal", SolveRecord.Ending.gap), ("interrupt", .failure), ("infeasible", .infeasible),
  ])
  func workerEndings(_ pair: (word: String, ending: SolveRecord.Ending)) {
    #expect(Self.read(WorkerLog(), [(1, #"{"done": "\#(pair.word)"}"#)]).ending == pair.ending)
  }

  @Test func cbcAtItsLimit() {
    let log = Self.read(
      CbcLog(gap: 0.0001),
      [
        (0.9, "Continuous objective value is -20402.7 - 0.96 seconds"),
        (4, "Cbc0038I Solution found of -14281.9"),
        (
          6,
          "Cbc0012I Integer solution of -12967.501 found by feasibility pump after 0 iterations and 0 nodes (5.81 seconds)"
        ),
        (9, "Cbc0013I At root node, 850 cuts changed objective from -16942.711 to -15266.865 in 17 passes"),
        (
          12,
          "Cbc0010I After 100 nodes, 12 on tree, -13000.5 best solution, best possible -15200.25 (11.50 seconds)"
        ),
        (
          13,
          "Cbc0005I Partial search - best objective -13000.5 (best possible -15100.5), took 40531 iterations and 0 nodes (12.20 seconds)"
        ),
        (13, "Result - Stopped on time limit"),
      ])
    #expect(
      log.trajectory.points == [
        ProgressPoint(seconds: 0.96, objective: nil, bound: 20402.7),
        ProgressPoint(seconds: 5.81, objective: 12967.501, bound: 20402.7),
        ProgressPoint(seconds: 11.5, objective: 13000.5, bound: 15200.25),
        ProgressPoint(seconds: 12.2, objective: 13000.5, bound: 15100.5),
      ])
    #expect(log.ending == .time)
  }

  /// What it does not tell is not better than the gap that it was asked for.
  @Test func cbcAtItsGap() throws {
    let log = Self.read(
      CbcLog(gap: 0.001),
      [
        (1, "Cbc0001I Search completed - best objective -200, took 0 iterations and 0 nodes (0.50 seconds)"),
        (1, "Result - Optimal solution found"),
      ])
    #expect(log.trajectory.points == [ProgressPoint(seconds: 0.5, objective: 200, bound: 200.2)])
    #expect(log.ending == .gap)
  }

  @Test func cbcWithoutAPlan() {
    let log = Self.read(
      CbcLog(gap: 0.001),
      [
        (1, "Cbc0010I After 0 nodes, 1 on tree, 1e+50 best solution, best possible -12.5 (0.25 seconds)"),
        (2, "Problem is infeasible - 0.00 seconds"),
      ])
    #expect(log.trajectory.points == [ProgressPoint(seconds: 0.25, objective: nil, bound: 12.5)])
    #expect(log.ending == .infeasible)
  }

  @Test func glpsol() {
    let log = Self.read(
      GlpsolLog(),
      [
        (0.1, "*    14: obj =  -1.950000000e+02 inf =   2.331e-15 (0)"),
        (0.2, "+    14: mip =     not found yet >=              -inf        (1; 0)"),
        (5.2, "+   145: mip =     not found yet >=  -1.950000000e+02        (4; 0)"),
        (6, "+   160: >>>>>  -1.900000000e+02 >=  -1.920000000e+02   1.1% (2; 0)"),
        (7, "+   170: mip =  -1.900000000e+02 >=     tree is empty   0.0% (0; 3)"),
        (7, "INTEGER OPTIMAL SOLUTION FOUND"),
      ])
    #expect(
      log.trajectory.points == [
        ProgressPoint(seconds: 5.2, objective: nil, bound: 195),
        ProgressPoint(seconds: 6, objective: 190, bound: 192),
        ProgressPoint(seconds: 7, objective: 190, bound: 190),
      ])
    #expect(log.ending == .gap)
    #expect(Self.read(GlpsolLog(), [(1, "TIME LIMIT EXCEEDED; SEARCH TERMINATED")]).ending == .time)
    #expect(
      Self.read(GlpsolLog(), [(1, "PROBLEM HAS NO PRIMAL FEASIBLE SOLUTION")]).ending == .infeasible)
  }
}
