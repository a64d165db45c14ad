import Foundation

/// HiGHS through Python's highspy, whose callbacks tell plan and bound while it solves.
enum HiGHSPeer {
  static let script = "Tests/SecondOpinion/bench_highs.py"
  /// `make verify` puts highspy into the first; the second is the system's own.
  static let interpreters = [".venv/bin/python", "python3"]

  static func search(_ limits: RunLimits) -> Peer.Search {
    guard FileManager.default.fileExists(atPath: script) else {
      return .absent("HiGHS: there is no \(script) here; run at the top of the repository")
    }
    for interpreter in interpreters {
      guard let version = ProgramVersion.ask([interpreter, script, "--solver-version"]) else { continue }
      return .found(contestant(interpreter, version: version, limits))
    }
    return .absent("HiGHS: highspy is not installed ('make .venv/ready' puts it into .venv)")
  }

  private static func contestant(_ interpreter: String, version: String, _ limits: RunLimits) -> Contestant {
    Contestant(
      name: "HiGHS", version: "HiGHS \(version)", threads: 1, needsFile: true,
      command: { _, file in
        [interpreter, script, file, "--gap", "\(limits.gap)", "--time-limit", "\(limits.time)"]
      },
      makeLog: { WorkerLog() })
  }
}
