import Foundation
import Testing

/// Runs the built program.
struct Kenkyubi {
  struct Result {
    var status: Int32
    /// Set when a signal ended the program.
    var wasKilled: Bool
    var output: String
    var errors: String
  }

  /// The product lies beside the test bundle.
  static let program: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appendingPathComponent("kenkyubi")
  }()

  /// Runs of the tests go on record in a file of their own, never among the user's; it goes when the tests end.
  private static let archive: URL = {
    atexit { try? FileManager.default.removeItem(at: Kenkyubi.archiveFolder) }
    return archiveFolder.appendingPathComponent("runs.sqlite")
  }()

  private static let archiveFolder = FileManager.default.temporaryDirectory
    .appendingPathComponent("kenkyubi-tests-\(getpid())")

  var environment = [
    "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "Asia/Tokyo", "KENKYUBI_ARCHIVE": archive.path,
  ]

  /// Runs to the end. `interrupt`: seconds after which SIGINT is sent.
  func run(_ arguments: [String], interruptAfter interrupt: Double? = nil) throws -> Result {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let interrupt {
      let id = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + interrupt) { kill(id, SIGINT) }
    }
    // Read on another thread, so that neither pipe can fill up and block the program.
    nonisolated(unsafe) var errorData = Data()
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      errorData = errors.fileHandleForReading.readDataToEndOfFile()
    }
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: outputData, as: UTF8.self), errors: String(decoding: errorData, as: UTF8.self))
  }

  func run(_ arguments: String...) throws -> Result { try run(arguments) }
}

/// A folder that lasts as long as the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("kenkyubi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}

/// One JSON object and nothing else, read by a parser that is not our own.
func object(_ text: String) throws -> [String: Any] {
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  return try #require(value as? [String: Any])
}
