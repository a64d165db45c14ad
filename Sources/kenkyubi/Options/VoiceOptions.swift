import ArgumentParser
import Foundation
import Planning
import Wording

extension Language: ExpressibleByArgument {}

/// How a command speaks: language, form, length. Part of every command.
struct VoiceOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.Help.lang))
  var lang: Language?

  @Flag(help: Help.text(Phrase.Help.json))
  var json = false

  @Flag(name: .shortAndLong, help: Help.text(Phrase.Help.verbose))
  var verbose = false

  @Flag(name: .shortAndLong, help: Help.text(Phrase.Help.quiet))
  var quiet = false

  mutating func validate() throws {
    if verbose && quiet { throw ValidationError(Phrase.Usage.verboseAndQuiet.text(language)) }
  }

  var language: Language { lang ?? Help.language }

  /// A message beside the answer.
  func say(_ message: Phrase) { Streams.writeError(message.text(language) + "\n") }

  /// The same, unless the user wants to hear nothing beside the answer.
  func mention(_ message: Phrase) {
    if !quiet { say(message) }
  }

  /// Names a run that went on record.
  func mention(run: Run) {
    if !run.id.isEmpty { mention(Phrase.Archive.recorded(run.id)) }
  }
}

/// Help texts in the language of this run, which is needed before the command line is parsed.
enum Help {
  static let language =
    language(in: CommandLine.arguments) ?? .ofEnvironment(ProcessInfo.processInfo.environment)

  static func text(_ phrase: Phrase) -> ArgumentHelp { ArgumentHelp(phrase.text(language)) }

  /// What `--lang ja` or `--lang=ja` says.
  private static func language(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }
}
