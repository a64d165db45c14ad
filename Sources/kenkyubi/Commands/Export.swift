import ArgumentParser
import Formulations
import Foundation
import LinearOptimization
import Reports
import Wording

extension CompactExport.Format: ExpressibleByArgument {}

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.export.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions

  @Option(help: Help.text(Phrase.Help.format))
  var format: CompactExport.Format

  @Option(name: .shortAndLong, help: Help.text(Phrase.Help.programFile))
  var output: String

  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let loaded = try scenario.load(voice)
    let formulation = try PlanFormulation(loaded.scenario)
    let export = try CompactExport(formulation, format: format)
    let names = output + ".names.tsv"
    // The side file first: a program without its names is of no use, names without a program do no harm.
    try Files.write(export.mapping, to: names, voice.language)
    try Files.write(export.file.text, to: output, voice.language)
    if voice.json {
      let facts = JSONValue.members([
        "file": .string(output), "names": .string(names), "format": .string(format.rawValue),
        "variables": .int(export.model.variables.count), "rows": .int(export.model.constraints.count),
      ])
      Streams.writeOutput(facts.formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Message.wrote(output))
      voice.say(Phrase.Message.wrote(names))
    }
  }
}
