/// Solvers that are programs of their own.
enum CommandLinePeers {
  static func cbc(_ limits: RunLimits) -> Peer.Search {
    guard let version = ProgramVersion.ask(["cbc", "-stop"], line: { $0.hasPrefix("Version:") }) else {
      return .absent("cbc: not installed (Debian package coinor-cbc)")
    }
    return .found(
      Contestant(
        name: "cbc", version: "cbc \(version.drop { $0 != " " }.trimmingPrefix(" "))", threads: 1,
        needsFile: true,
        command: { _, file in
          [
            "cbc", file, "-timeMode", "elapsed", "-seconds", "\(limits.time)", "-ratio", "\(limits.gap)",
            "-solve", "-quit",
          ]
        },
        makeLog: { CbcLog(gap: limits.gap) }))
  }

  static func glpsol(_ limits: RunLimits) -> Peer.Search {
    guard let version = ProgramVersion.ask(["glpsol", "--version"], line: { $0.contains("GLPK") }) else {
      return .absent("glpsol: not installed (Debian package glpk-utils)")
    }
    return .found(
      Contestant(
        name: "glpsol", version: "glpsol \(version.split(separator: " ").last.map(String.init) ?? "")",
        threads: 1, needsFile: true,
        command: { _, file in
          // Whole seconds are all that it takes.
          let seconds = Int(limits.time.rounded(.up))
          return [
            "glpsol", "--freemps", file, "--cuts", "--mipgap", "\(limits.gap)", "--tmlim", "\(seconds)",
          ]
        },
        makeLog: { GlpsolLog() }))
  }
}

/// What a program says of its version.
enum ProgramVersion {
  /// The first line that fits; `nil` when there is no such program, or it fails.
  static func ask(_ command: [String], line fits: (String) -> Bool = { _ in true }) -> String? {
    var lines: [String] = []
    let result = try? ChildProcess(command: command).run(deadline: 60) { line, _ in lines.append(line) }
    guard result?.ending == .exited(0), let found = lines.first(where: fits) else { return nil }
    return found.split(separator: " ").joined(separator: " ")
  }
}
