import ArgumentParser
import Reports
import Wording

/// Where a command's answer goes, besides how it speaks.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var voice: VoiceOptions

  @Option(name: .shortAndLong, help: Help.text(Phrase.Help.output))
  var output: String?

  var language: Language { voice.language }
  var quiet: Bool { voice.quiet }

  /// Whether the answer is to be JSON.
  var wantsJSON: Bool { voice.json || output?.lowercased().hasSuffix(".json") == true }

  /// Whether the answer is to be a workbook, which not every command can give.
  var wantsWorkbook: Bool { output.map(WorkbookFiles.isWorkbook) ?? false }

  var detail: PlanSummary.Detail { voice.quiet ? .brief : voice.verbose ? .full : .usual }

  /// The file to write to; `nil` for standard output (also when it is called `-`).
  var file: String? { output == "-" ? nil : output }

  /// For commands that cannot give a workbook: said before anything is solved.
  func refuseWorkbook() throws {
    if let file, wantsWorkbook { throw ValidationError(Phrase.PlanBookFile.notHere(file).text(language)) }
  }

  /// Gives the answer: to the file, whole or not at all, or to standard output.
  func give(_ answer: String) throws {
    guard let file else { return Streams.writeOutput(answer) }
    if wantsWorkbook { throw CommandFailure(.usage, Phrase.PlanBookFile.notHere(file), language) }
    try Files.write(answer, to: file, language)
    if !quiet { voice.say(Phrase.Message.wrote(file)) }
  }
}
