import ArgumentParser
import Foundation

/// Parses, runs, and maps what is thrown to a message and an exit status.
@main
enum Program {
  /// What this program starts itself as, by first argument. They are no subcommands, because the parser would give
  /// their options to the command above them.
  private static let workers: [any ParsableCommand.Type] = [
    SolveWorker.self, ExportWorker.self, ResolveWorker.self, QuestionWorker.self,
  ]

  static func main() {
    Output.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      let worker = workers.first { $0.configuration.commandName == arguments.first }
      var command =
        try worker?.parseAsRoot(Array(arguments.dropFirst())) ?? KenkyubiBench.parseAsRoot(arguments)
      try command.run()
    } catch let failure as BenchFailure {
      Output.remark("kenkyubi-bench: \(failure.message)")
      exit(failure.status.rawValue)
    } catch {
      // The parser's own errors (and requests for help) know their text and status; all others are ours.
      guard KenkyubiBench.exitCode(for: error) != .failure else {
        Output.remark("kenkyubi-bench: \(error)")
        exit(BenchFailure.Status.internalFailure.rawValue)
      }
      KenkyubiBench.exit(withError: error)
    }
  }
}
