import ArgumentParser
import Auditing
import Foundation
import Wording

struct Kenkyubi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kenkyubi", abstract: Phrase.Help.program.text(Help.language),
    version: ProgramVersion.text,
    subcommands: [
      Init.self, Convert.self, Check.self, Solve.self, Audit.self, Export.self, Generate.self,
      Alternatives.self, Value.self, Frontier.self,
      Compare.self, Sweep.self, Explain.self, Report.self, Runs.self, Serve.self,
    ])
}

/// The program: parses, runs one command, maps what it throws to messages and an exit status.
@main
enum Program {
  static func main() {
    Streams.ignoreBrokenPipes()
    MemoryLimit.obey(ProcessInfo.processInfo.environment)
    do {
      try rejectUnknownCommand(CommandLine.arguments)
      var command = try Kenkyubi.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      end(failure)
    } catch let refusal as PlanAuditor.Refusal {
      end(CommandFailure(refusing: refusal.report, of: refusal.scenario, Help.language))
    } catch {
      // The parser's own errors (and requests for help) know their text and status; all others are ours.
      guard Kenkyubi.exitCode(for: error) != .failure else {
        Streams.writeError(Phrase.Message.internalFailure("\(error)").text(Help.language) + "\n")
        exit(ExitStatus.internalFailure.rawValue)
      }
      Kenkyubi.exit(withError: error)
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    for line in failure.lines { Streams.writeError(line + "\n") }
    exit(failure.status.rawValue)
  }

  /// A misspelt command gets a suggestion instead of the parser's "unexpected argument".
  private static func rejectUnknownCommand(_ arguments: [String]) throws(CommandFailure) {
    var command: any ParsableCommand.Type = Kenkyubi.self
    for argument in arguments.dropFirst() {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, !argument.hasPrefix("-"), argument != "help" else { return }
      guard let next = commands.first(where: { $0._commandName == argument }) else {
        throw unknown(argument, among: commands.map { $0._commandName } + ["help"])
      }
      command = next
    }
  }

  private static func unknown(_ command: String, among names: [String]) -> CommandFailure {
    var messages = [Phrase.Usage.unknownCommand(command)]
    if let nearest = Spelling.nearest(to: command, among: names) {
      messages.append(Phrase.Usage.didYouMean(nearest))
    }
    messages.append(Phrase.Usage.commands(names.joined(separator: " ")))
    return CommandFailure(.usage, lines: messages.map { $0.text(Help.language) })
  }
}
