import Foundation

/// A program of the system that the converters of documents need.
struct ExternalProgram {
  let path: String

  /// The first of these names that is on the PATH.
  init?(_ names: [String]) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        path = "\(folder)/\(name)"
        return
      }
    }
    return nil
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  struct Failure: Error {
    /// The last lines of what the program said.
    var reason: String
  }

  /// Runs it to the end in `folder`; its words are kept for failures only.
  func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws(Failure) {
    let log = folder.appendingPathComponent("log.txt")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    process.standardInput = FileHandle.nullDevice
    do {
      let handle = try FileHandle(forWritingTo: log)
      process.standardOutput = handle
      process.standardError = handle
      try process.run()
    } catch {
      throw Failure(reason: error.localizedDescription)
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      let lines = said.split(separator: "\n").suffix(5).joined(separator: " / ")
      throw Failure(reason: lines.isEmpty ? "exit status \(process.terminationStatus)" : lines)
    }
  }
}
