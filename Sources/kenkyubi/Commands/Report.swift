import ArgumentParser
import Documents
import Planning
import Reports
import Wording

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.ReportHelp.report.text(Help.language),
    discussion: Phrase.ReportHelp.discussion.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var content: ReportOptions
  @OptionGroup var search: SearchOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let file = try DocumentFile(content.output, voice)
    let source = ReportSource(scenario: scenario, search: search, record: record, voice: voice)
    let found = try source.find(questions: content.asksAgain)
    var matter = found.matter
    matter.answers = try Questions(search: search, voice: voice).answer(
      frontier: content.frontier, tornado: content.tornado, worths: content.worths, of: found)
    if content.anonymous {
      let book = CodeBook(matter.scenario, inputsHash: matter.record.inputsHash)
      if let key = content.key {
        try Files.write(CodeKey.csv(book, voice.language), to: key, voice.language)
        if !voice.quiet { voice.say(Phrase.Message.wrote(key)) }
      }
      matter = matter.coded(by: book, voice.language)
    }
    try file.write(ReportDocument.document(matter, voice.language))
  }
}
