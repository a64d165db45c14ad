import ArgumentParser
import Formulations
import Foundation
import LinearOptimization

/// Writes the compact program of one instance for the other solvers, in a process of its own: the suite's stays small.
struct ExportWorker: ParsableCommand {
  static let name = "export-instance"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup var worker: WorkerOptions
  @Option var output: String

  func run() throws {
    let scenario = try worker.chosen().scenario(shippedIn: worker.scenarios)
    let export = try CompactExport(PlanFormulation(scenario), format: .mps)
    do {
      try Data(export.file.text.utf8).write(to: URL(fileURLWithPath: output))
    } catch {
      throw BenchFailure(.cannotWrite, "cannot write \(output): \(error.localizedDescription)")
    }
    var message = WorkerMessage()
    message.size = ProgramSize(export.model.size)
    Output.say(message.line)
  }
}
