import ArgumentParser
import Wording

/// What goes into a report, and in which form.
struct ReportOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: Help.text(Phrase.ReportHelp.output))
  var output: String?

  @Flag(help: Help.text(Phrase.ReportHelp.proposal))
  var proposal = false

  @Option(help: Help.text(Phrase.ReportHelp.stale))
  var stale: String?

  @Flag(help: Help.text(Phrase.ReportHelp.frontier))
  var frontier = false

  @Flag(help: Help.text(Phrase.ReportHelp.tornado))
  var tornado = false

  @Flag(help: Help.text(Phrase.ReportHelp.worths))
  var worths = false

  @Flag(help: Help.text(Phrase.ReportHelp.anonymous))
  var anonymous = false

  @Option(help: Help.text(Phrase.ReportHelp.key))
  var key: String?

  mutating func validate() throws {
    if (output == nil) == (stale == nil) {
      throw ValidationError(Phrase.ReportHelp.outputOrStale.text(Help.language))
    }
    if stale != nil && (anonymous || key != nil || proposal || frontier || tornado || worths) {
      throw ValidationError(Phrase.ReportHelp.staleAlone.text(Help.language))
    }
    if key != nil && !anonymous {
      throw ValidationError(Phrase.ReportHelp.keyWithoutCodes.text(Help.language))
    }
  }
}
