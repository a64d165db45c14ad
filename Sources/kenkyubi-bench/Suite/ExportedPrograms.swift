import Foundation

/// The exported file of the instance at hand, made when a peer first asks for it and removed with the folder.
struct ExportedPrograms {
  /// A new folder of this run's own.
  let folder: URL
  let scenarios: String

  init(scenarios: String) throws(BenchFailure) {
    self.scenarios = scenarios
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "kenkyubi-bench-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw BenchFailure(.cannotWrite, "cannot make \(folder.path): \(error.localizedDescription)")
    }
  }

  func path(of instance: BenchInstance) -> String {
    folder.appendingPathComponent("\(instance.name).mps").path
  }

  /// Makes the file in a process of its own and gives its path.
  ///
  /// - Throws: ``BenchFailure`` with the last words of that process.
  func make(_ instance: BenchInstance) throws(BenchFailure) -> String {
    let path = path(of: instance)
    if FileManager.default.fileExists(atPath: path) { return path }
    let command = [
      ThisProgram.path, ExportWorker.name, instance.name, "--scenarios", scenarios, "--output", path,
    ]
    var lastWords = ""
    let child: ChildProcess.Result
    do throws(ChildProcess.Failure) {
      child = try ChildProcess(command: command).run(deadline: 600) { line, _ in lastWords = line }
    } catch {
      throw BenchFailure(.internalFailure, "cannot start this program again: \(error)")
    }
    guard child.ending == .exited(0) else {
      throw BenchFailure(.failed, "nothing to export: \(lastWords)")
    }
    return path
  }

  func remove(_ instance: BenchInstance) { try? FileManager.default.removeItem(atPath: path(of: instance)) }

  func removeAll() { try? FileManager.default.removeItem(at: folder) }
}
