import Foundation

/// Programs that this machine may or may not have, and files for them.
enum Tools {
  static let examples = "/usr/share/doc/glpk-utils/examples"

  /// Runs a program found on the path; nil if there is none of that name.
  static func run(_ name: String, _ arguments: [String]) -> (status: Int32, output: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // What `env` says when it finds no such program.
    if process.terminationStatus == 127 { return nil }
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// The text of one of GLPK's example files, plain or compressed; nil if it is not installed.
  static func example(_ name: String) -> String? {
    let path = examples + "/" + name
    if let text = try? String(contentsOfFile: path, encoding: .utf8) { return text }
    guard FileManager.default.fileExists(atPath: path + ".gz") else { return nil }
    return run("gzip", ["-dc", path + ".gz"]).flatMap { $0.status == 0 ? $0.output : nil }
  }

  /// A new empty folder, removed after `body`.
  static func withFolder<R>(_ body: (URL) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lo-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  static let hasGLPSOL = run("glpsol", ["--version"]) != nil

  /// Whether glpk-utils' example files are there; Debian keeps them with its documentation, which some systems leave
  /// out.
  static let hasExamples = FileManager.default.fileExists(atPath: examples)
}
