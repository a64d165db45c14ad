import ArgumentParser
import Wording

struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.RunsHelp.runs.text(Help.language),
    subcommands: [RunsList.self, RunsShow.self, RunsDiff.self, RunsExport.self, RunsPrune.self],
    defaultSubcommand: RunsList.self)
}
