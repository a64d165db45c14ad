import Analyses
import ArgumentParser
import Documents
import Planning
import Reports
import Wording

struct Frontier: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.frontier.text(Help.language))

  @OptionGroup var options: WhatIfOptions

  @Option(help: Help.text(Phrase.Help.purseOption))
  var purse: String?

  @Option(help: Help.text(Phrase.Help.steps))
  var steps = 8

  @Option(help: Help.text(Phrase.Help.resolution))
  var resolution = YenArgument(100_000)

  @Option(parsing: .unconditional, help: Help.text(Phrase.Help.hours))
  var hours: Double?

  @Flag(help: Help.text(Phrase.Help.evenness))
  var evenness = false

  mutating func validate() throws {
    guard (1...1000).contains(steps), resolution.yen > 0, hours?.isFinite ?? true else {
      throw ValidationError(Phrase.Usage.counts.text(Help.language))
    }
  }

  private var money: ScaledMoney { purse.map { .purse($0) } ?? .cap }

  func run() throws {
    try options.run(.frontier) { asked in
      let (whatIf, progress, scenario) = (asked.whatIf, asked.progress, asked.loaded.scenario)
      try checkPurse(scenario)
      let staircase = Staircase(whatIf, money: money, resolution: resolution.yen, count: steps)
      let frontier = try staircase.frontier { progress.show(answered: $0, of: $1) }
      guard let frontier else {
        throw CommandFailure(.noPlan, Phrase.Status.feasibleWithoutBound, options.answer.language)
      }
      let cheapest = CheapestMoney(whatIf, money: money, resolution: resolution.yen)
      let answer = FrontierAnswer(
        frontier: frontier,
        wish: try hours.map { .init(hours: $0, need: try cheapest.need(for: $0)) },
        evenness: evenness ? try EvennessSearch(whatIf).front() : nil)
      try options.give(
        asked, json: FrontierJSON.object(answer, of: scenario, options.answer.language),
        charts: AnswerDrawing.charts(frontier, options.answer.language),
        text: FrontierPage.text(answer, of: scenario, options.answer.language, width: options.width))
    }
  }

  private func checkPurse(_ scenario: Scenario) throws {
    let known = scenario.award.purses.filter { !$0.amounts.isEmpty }.map(\.id)
    guard let purse, !known.contains(purse) else { return }
    throw CommandFailure(
      .usage, Phrase.Usage.unknownPurse(purse, known.joined(separator: " ")), options.answer.language)
  }
}
