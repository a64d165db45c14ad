import ArgumentParser
import Documents
import Planning
import Reports
import Wording

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.CompareCommand.abstract.text(Help.language),
    discussion: Phrase.CompareCommand.discussion.text(Help.language))

  @OptionGroup var sides: SideOptions

  @Flag(help: Help.text(Phrase.CompareCommand.onlyDifferences))
  var onlyDifferences = false

  @Flag(help: Help.text(Phrase.CompareCommand.noBridge))
  var noBridge = false

  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var table: TableAnswerOptions
  @OptionGroup var drawings: ChartOptions

  private var answer: AnswerOptions { table.answer }

  func run() throws {
    let read = try sides.load(answer.voice, record.place)
    let comparison = try ComparisonRun(
      sides: read, search: search, voice: answer.voice, hasBridge: !noBridge
    ).comparison()
    addToRecord(comparison, read[0])
    try answer.give(text(comparison))
    if answer.file != nil, !answer.quiet {
      Streams.writeError(ComparisonPage.brief(comparison, answer.language))
    }
    let statuses = comparison.sides.map { ExitStatus($0.solved.outcome) }
    if let status = statuses.first(where: { $0 != .done }) { throw CommandFailure(status) }
  }

  /// The comparison goes on record with the inputs and figures of its first side.
  private func addToRecord(_ comparison: Comparison, _ first: ReadSide) {
    guard let loaded = LoadedScenario(first.reading) else { return }
    let solved = comparison.sides[0].solved
    var question = first.known?.question ?? first.question(search, solver: solved.run.solver)
    question.begun = Clock.now()
    (question.gap, question.timeLimit, question.threads) = (search.gap, search.timeLimit, search.threads)
    question.kind = .compare
    question.commandLine = Array(CommandLine.arguments.dropFirst())
    AnswerRecording(question, of: loaded, record, answer).add(
      solved, answer: ComparisonJSON.object(comparison, answer.language, detail: .all).formatted())
  }

  private func text(_ comparison: Comparison) -> String {
    let detail = onlyDifferences ? Comparison.Detail.differences : .all
    switch table.form {
    case .csv: return ComparisonCSV.text(comparison, answer.language, detail: detail)
    case .json:
      return drawings.object(
        ComparisonJSON.object(comparison, answer.language, detail: detail),
        AnswerDrawing.charts(comparison, answer.language)
      ).formatted()
    case .text where answer.quiet: return ComparisonPage.brief(comparison, answer.language)
    case .text:
      return ComparisonPage.text(
        comparison, answer.language, detail: detail, listsAll: answer.voice.verbose, width: table.width)
    }
  }
}
