import Auditing
import Planning
import Wording

/// Which measures to adopt, from when, at what cost.
enum MeasuresSection {
  static func write(_ view: PlanView, to page: inout some ReportPage) {
    guard !view.scenario.measures.isEmpty else { return }
    page.heading(Phrase.Summary.measures)
    guard !view.account.measures.isEmpty else { return page.paragraph(Phrase.Summary.noMeasures) }
    var table = TextTable([
      .left(page.text(Phrase.Summary.measure)), .left(page.text(Phrase.Summary.from)),
      .right(page.text(Phrase.Summary.initialCost)), .right(page.text(Phrase.Summary.runningCost)),
      .right(page.text(Phrase.Summary.totalCost)),
    ])
    for adopted in view.account.measures {
      let measure = view.scenario.measures.first { $0.id == adopted.measure }
      table.add([
        view.name(.measure, adopted.measure),
        page.text(Phrase.Time.month(view.month(ofPeriod: adopted.start))),
        NumberText.grouped(measure?.initialCost ?? 0), NumberText.grouped(measure?.runningCost ?? 0),
        NumberText.grouped(adopted.costByYear.reduce(0, +)),
      ])
    }
    page.table(table)
  }
}
