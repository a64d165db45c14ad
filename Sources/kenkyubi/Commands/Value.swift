import Analyses
import ArgumentParser
import Documents
import Planning
import Reports
import Wording

struct Value: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.value.text(Help.language))

  @OptionGroup var options: WhatIfOptions

  @Option(help: Help.text(Phrase.Help.step))
  var step = YenArgument(1_000_000)

  @Option(help: Help.text(Phrase.Help.table))
  var table: [String] = []

  @Flag(help: Help.text(Phrase.Help.tornado))
  var tornado = false

  mutating func validate() throws {
    guard step.yen > 0 else { throw ValidationError(Phrase.Usage.counts.text(Help.language)) }
    guard table.isEmpty || (table.count == 2 && !tornado && axes.count == 2) else {
      throw ValidationError(Phrase.Usage.table.text(Help.language))
    }
  }

  /// The two inputs with their values, as far as they can be read.
  private var axes: [(path: String, values: [String])] {
    table.compactMap { text in
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
      let values = text[text.index(after: equals)...].split(separator: ";").map(String.init)
      return values.isEmpty ? nil : (String(text[..<equals]), values)
    }
  }

  func run() throws {
    try options.run(.value) { asked in
      if axes.count == 2 {
        try giveTable(asked)
      } else if tornado {
        try giveTornado(asked)
      } else {
        try giveUnits(asked)
      }
    }
  }

  private func noBound() -> CommandFailure {
    CommandFailure(.noPlan, Phrase.Status.feasibleWithoutBound, options.answer.language)
  }

  private func giveUnits(_ asked: WhatIfOptions.Asked) throws {
    let (scenario, whatIf, progress) = (asked.loaded.scenario, asked.whatIf, asked.progress)
    guard let plan = whatIf.outcome.plan else { return }
    let changes = UnitValuation.usual(scenario, plan: plan, step: step.yen)
    let valuation = UnitValuation(whatIf)
    guard let values = try valuation.values(of: changes, progress: { progress.show(answered: $0, of: $1) })
    else { throw noBound() }
    try options.give(
      asked, json: UnitValuesJSON.object(values, of: scenario, options.answer.language),
      charts: AnswerDrawing.charts(values, of: scenario, options.answer.language),
      text: UnitValuesPage.text(values, of: scenario, options.answer.language, width: options.width))
  }

  private func giveTable(_ asked: WhatIfOptions.Asked) throws {
    let (whatIf, progress) = (asked.whatIf, asked.progress)
    let (rows, columns) = (axes[0], axes[1])
    let variants = try rows.values.map { row in
      try columns.values.map { try options.variant(["\(rows.path)=\(row)", "\(columns.path)=\($0)"]) }
    }
    let analysis = SensitivityAnalysis(whatIf)
    let cells = try analysis.table(variants) { progress.show(answered: $0, of: $1) }
    let table = WhatIfTable(
      rowPath: rows.path, columnPath: columns.path, rows: rows.values, columns: columns.values, cells: cells)
    try options.give(
      asked, json: SensitivityJSON.object(table, options.answer.language),
      text: SensitivityPage.text(table, options.answer.language, width: options.width))
  }

  private func giveTornado(_ asked: WhatIfOptions.Asked) throws {
    let (loaded, whatIf, progress) = (asked.loaded, asked.whatIf, asked.progress)
    let (ranges, skipped) = try options.ranges(of: loaded.defaults)
    let analysis = SensitivityAnalysis(whatIf)
    guard let tornado = try analysis.tornado(ranges, progress: { progress.show(answered: $0, of: $1) }) else {
      throw noBound()
    }
    try options.give(
      asked,
      json: SensitivityJSON.object(tornado, of: loaded.scenario, skipped: skipped, options.answer.language),
      charts: AnswerDrawing.charts(tornado, of: loaded.scenario, options.answer.language),
      text: SensitivityPage.text(
        tornado, of: loaded.scenario, skipped: skipped, options.answer.language, width: options.width))
  }
}
