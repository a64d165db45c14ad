import ArgumentParser
import Foundation
import Wording

struct Kenkyubi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kenkyubi", abstract: Phrase.Help.program.text(Help.language),
    version: ProgramVersion.text,
    subcommands: [
      Init.self, Check.self, Solve.self, Audit.self, Export.self, Generate.self,
      Alternatives.self, Value.self, Frontier.self,
      Compare.self, Explain.self,
    ])
}

/// The program: parses, runs one command, maps what it throws to messages and an exit status.
@main
enum Program {
  static func main() {
    Streams.ignoreBrokenPipes()
    do {
      try rejectUnknownCommand(CommandLine.arguments)
      var command = try Kenkyubi.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      for line in failure.lines { Streams.writeError(line + "\n") }
      exit(failure.status.rawValue)
    } catch {
      // The parser's own errors (and requests for help) know their text and status; all others are ours.
      guard Kenkyubi.exitCode(for: error) != .failure else {
        Streams.writeError(Phrase.Message.internalFailure("\(error)").text(Help.language) + "\n")
        exit(ExitStatus.internalFailure.rawValue)
      }
      Kenkyubi.exit(withError: error)
    }
  }

  /// A misspelt command gets a suggestion instead of the parser's "unexpected argument".
  private static func rejectUnknownCommand(_ arguments: [String]) throws(CommandFailure) {
    guard arguments.count > 1, !arguments[1].hasPrefix("-") else { return }
    let names = Kenkyubi.configuration.subcommands.compactMap { $0._commandName } + ["help"]
    guard !names.contains(arguments[1]) else { return }
    var messages = [Phrase.Usage.unknownCommand(arguments[1])]
    if let nearest = Spelling.nearest(to: arguments[1], among: names) {
      messages.append(Phrase.Usage.didYouMean(nearest))
    }
    messages.append(Phrase.Usage.commands(names.joined(separator: " ")))
    throw CommandFailure(.usage, lines: messages.map { $0.text(Help.language) })
  }
}
