import ArgumentParser

extension MPSFile.Format: ExpressibleByArgument {}

/// The command line. Defaults are those of the tables in docs/benchmarks.md.
struct BenchOptions: ParsableArguments {
  @Flag(help: "List the instances and end.")
  var list = false

  @Flag(help: "Solve each instance again after fixed changes, with and without what the first solve learned.")
  var resolve = false

  @Flag(help: "Time what-ifs, explanations, frontier and alternatives of each instance.")
  var questions = false

  @Option(help: "Only instances whose name contains this, or matches it as a shell pattern; may be repeated.")
  var only: [String] = []

  @Option(help: "Seconds for each solve.")
  var timeLimit = 180.0

  @Option(
    help:
      "Relative gap at which a solve ends (default: 0.0001; for --resolve and --questions: the instance's first gap; for --mps: 0, a proof)."
  )
  var gap: Double?

  @Option(help: "Threads of our own solver; others always have one.")
  var threads = 1

  @Option(
    help: "Other solvers, apart by commas, or none. Those that are not installed are left out with a word.")
  var peers = PeerList(peers: Peer.allCases)

  @Option(
    defaultAsFlag: "-", parsing: .next,
    help: "Append each finished solve to this file as a line of JSON; with --mps, give the answer as JSON.")
  var json: String?

  @Flag(name: .customLong("continue"), help: "Do not repeat the solves that the --json file has already.")
  var continues = false

  @Option(help: "Put the tables between the marks of this Markdown file.")
  var write: String?

  @Option(help: "Folder of the shipped scenarios.")
  var scenarios = "scenarios"

  @Option(help: "Solve this MPS file with GLPK instead of the suite.")
  var mps: String?

  @Option(help: "Format of the MPS file.")
  var format = MPSFile.Format.automatic

  static let suiteGap = 0.0001

  mutating func validate() throws {
    guard timeLimit > 0, timeLimit.isFinite else { throw ValidationError("--time-limit must be above 0") }
    if let gap, !(0...1).contains(gap) { throw ValidationError("--gap must be from 0 to 1") }
    guard (1...1024).contains(threads) else { throw ValidationError("--threads must be from 1 to 1024") }
    guard [resolve, questions, mps != nil].filter({ $0 }).count <= 1 else {
      throw ValidationError("--resolve, --questions and --mps exclude each other")
    }
    if continues, json == nil || json == "-" { throw ValidationError("--continue needs --json FILE") }
  }

  var limits: RunLimits {
    RunLimits(time: timeLimit, gap: gap ?? Self.suiteGap, threads: threads, scenarios: scenarios)
  }
}
