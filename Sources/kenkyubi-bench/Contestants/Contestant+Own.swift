import Foundation
import GLPKBackend

extension Contestant {
  /// Our own method, as ``SolveWorker`` in a new process of this program.
  static func own(_ limits: RunLimits) -> Contestant {
    Contestant(
      name: ownName, version: GLPKEngine().version, threads: limits.threads, needsFile: false,
      command: { instance, _ in ThisProgram.worker(SolveWorker.name, instance, limits) },
      makeLog: { WorkerLog() })
  }
}

/// The file of this program.
enum ThisProgram {
  static let path: String = {
    let link = "/proc/self/exe"
    if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: link) { return path }
    return CommandLine.arguments.first ?? "kenkyubi-bench"
  }()

  /// The command that starts a worker with ``WorkerOptions`` and ``WorkerLimits``.
  static func worker(_ name: String, _ instance: BenchInstance, _ limits: RunLimits) -> [String] {
    [
      path, name, instance.name, "--scenarios", limits.scenarios, "--gap", "\(limits.gap)",
      "--time-limit", "\(limits.time)", "--threads", "\(limits.threads)",
    ]
  }
}
