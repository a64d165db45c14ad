import Foundation
import Synchronization
import Testing

/// The built `ArchiveWriter` at work.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()
  private let read = DispatchGroup()
  private let box = Box()

  /// What the reading thread has read.
  private final class Box: Sendable { let data = Mutex(Data()) }

  /// - Parameter size: characters of each answer.
  init(_ archive: String, count: Int, name: String, size: Int = 100) throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("ArchiveWriter")
    process.arguments = [archive, "\(count)", name, "\(size)"]
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    DispatchQueue.global().async(group: read) { [output, box] in
      let all = output.fileHandleForReading.readDataToEndOfFile()
      box.data.withLock { $0 = all }
    }
  }

  /// As `kill -9`.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end: identifiers and names of the runs that it reported as done, in their order.
  func reported() -> [(id: String, name: String)] {
    read.wait()
    process.waitUntilExit()
    // A line that the kill cut short reports nothing.
    let lines = String(decoding: box.data.withLock { $0 }, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map { line in
      let parts = line.split(separator: " ")
      return (String(parts.first ?? ""), String(parts.last ?? ""))
    }
  }

  var status: Int32 { process.terminationStatus }

  var errorText: String {
    String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}

/// A folder that lasts as long as the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
