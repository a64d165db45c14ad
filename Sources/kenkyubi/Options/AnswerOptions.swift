import ArgumentParser
import Foundation
import Reports
import Wording

extension Language: ExpressibleByArgument {}

/// How a command answers: language, form, place, length. Part of every command.
struct AnswerOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.Help.lang))
  var lang: Language?

  @Flag(help: Help.text(Phrase.Help.json))
  var json = false

  @Option(name: .shortAndLong, help: Help.text(Phrase.Help.output))
  var output: String?

  @Flag(name: .shortAndLong, help: Help.text(Phrase.Help.verbose))
  var verbose = false

  @Flag(name: .shortAndLong, help: Help.text(Phrase.Help.quiet))
  var quiet = false

  mutating func validate() throws {
    if verbose && quiet { throw ValidationError(Phrase.Usage.verboseAndQuiet.text(language)) }
  }

  var language: Language { lang ?? Help.language }

  /// Whether the answer is to be JSON.
  var wantsJSON: Bool { json || output?.lowercased().hasSuffix(".json") == true }

  var detail: PlanSummary.Detail { quiet ? .brief : verbose ? .full : .usual }

  /// The file to write to; `nil` for standard output (also when it is called `-`).
  var file: String? { output == "-" ? nil : output }

  /// Gives the answer: to the file, whole or not at all, or to standard output.
  func give(_ answer: String) throws {
    guard let file else { return Streams.writeOutput(answer) }
    try Files.write(answer, to: file, language)
    if !quiet { say(Phrase.Message.wrote(file)) }
  }

  /// A message beside the answer.
  func say(_ message: Phrase) { Streams.writeError(message.text(language) + "\n") }
}

/// Help texts in the language of this run, which is asked for before the command line is parsed.
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
