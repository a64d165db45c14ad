package import Planning
package import Wording

/// The two-way table and the tornado, as parts of the page of `value`.
package enum SensitivityPage {
  package static func text(_ table: WhatIfTable, _ language: Language, width: Int = PlanSummary.pageWidth)
    -> String
  {
    var page = TextPage(language, width: width)
    page.heading(Phrase.Sensitivity.table)
    page.paragraph(Phrase.Sensitivity.tableNote(table.rowPath, table.columnPath))
    var grid = TextTable([.left("")] + table.columns.map { .right($0) })
    for (row, cells) in zip(table.rows, table.cells) {
      grid.add([row] + cells.map { page.text(phrase($0)) })
    }
    page.table(grid)
    return page.text
  }

  /// - Parameter skipped: uncertain numbers left out because the scenario is not valid at an end.
  package static func text(
    _ tornado: Tornado, of scenario: Scenario, skipped: Int, _ language: Language,
    width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    page.heading(Phrase.Sensitivity.tornado)
    page.paragraph(Phrase.UnitValues.base(ProvenText.value(tornado.base)))
    if tornado.bars.isEmpty {
      page.paragraph(Phrase.Sensitivity.nothingVaries)
      return page.text
    }
    page.paragraph(Phrase.Sensitivity.tornadoNote)
    let labels = DefaultLabel(scenario)
    var table = TextTable([
      .left(page.text(Phrase.Sensitivity.number)), .left(page.text(Phrase.Sensitivity.range)),
      .left(page.text(Phrase.Sensitivity.atLow)), .left(page.text(Phrase.Sensitivity.atHigh)),
    ])
    for bar in tornado.bars {
      table.add([
        page.text(labels.phrase(bar.path)), "\(bar.low)–\(bar.high)",
        page.text(effect(bar.atLow, tornado.base)),
        page.text(effect(bar.atHigh, tornado.base)),
      ])
    }
    page.table(table)
    if skipped > 0 { page.paragraph(Phrase.Sensitivity.skipped(skipped)) }
    write(tornado.survivors, ScenarioNames(scenario), to: &page)
    return page.text
  }

  private static func write(
    _ survivors: Tornado.Survivors, _ names: ScenarioNames, to page: inout TextPage
  ) {
    page.heading(Phrase.Sensitivity.survivors)
    page.paragraph(Phrase.Sensitivity.survivorsNote(survivors.plans))
    let phrases =
      survivors.pools.map {
        Phrase.Sensitivity.hire("\(names.name(.role, $0.role)) \(names.placeName($0.place))")
      } + survivors.measures.map { Phrase.Sensitivity.measure(names.name(.measure, $0)) }
      + survivors.supported.map { Phrase.Sensitivity.support(names.name(.researcher, $0)) }
    if phrases.isEmpty { page.paragraph(Phrase.Alternatives.none) }
    for phrase in phrases { page.bullet(phrase) }
  }

  private static func phrase(_ result: VariantResult) -> Phrase {
    switch result {
    case .value(let value): ProvenText.value(value)
    case .infeasible: Phrase.Proven.infeasible
    case .unknown: Phrase.Proven.noAnswer
    case .unreadable: Phrase.Sensitivity.unreadable
    }
  }

  /// The difference to the scenario as it is.
  private static func effect(_ result: VariantResult, _ base: ProvenValue) -> Phrase {
    guard case .value(let value) = result else { return phrase(result) }
    return ProvenText.difference(ProvenDifference(from: base, to: value))
  }
}
