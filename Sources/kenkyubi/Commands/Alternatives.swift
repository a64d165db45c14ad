import Analyses
import ArgumentParser
import Planning
import Reports
import Wording

struct Alternatives: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.alternatives.text(Help.language))

  @OptionGroup var options: WhatIfOptions

  @Option(help: Help.text(Phrase.Help.within))
  var within = ShareArgument(0.01)

  @Option(help: Help.text(Phrase.Help.planCount))
  var plans = 3

  mutating func validate() throws {
    guard (1...1000).contains(plans) else { throw ValidationError(Phrase.Usage.counts.text(Help.language)) }
  }

  func run() throws {
    try options.run(.alternatives) { asked in
      let (whatIf, progress, scenario) = (asked.whatIf, asked.progress, asked.loaded.scenario)
      let near = NearBestPlans(whatIf, share: within.share)
      guard let near else {
        throw CommandFailure(.noPlan, Phrase.Status.feasibleWithoutBound, options.answer.language)
      }
      let found = try near.explore(plans: plans) { progress.show(answered: $0, of: $1) }
      try options.give(
        asked,
        json: AlternativesJSON.object(found, of: scenario, share: within.share, options.answer.language),
        text: AlternativesPage.text(
          found, of: scenario, share: within.share, options.answer.language, width: options.width))
    }
  }
}
