import Wording

/// How the result came about.
enum RunSection {
  static func write(_ run: RunRecord, to page: inout some ReportPage) {
    page.heading(Phrase.Run.heading)
    func line(_ label: Phrase, _ value: String) {
      page.bullet(Phrase.Layout.named(label, Phrase(verbatim: value)))
    }
    line(Phrase.Run.version, "kenkyubi \(run.version)")
    line(Phrase.Run.solver, run.solver)
    var options = [
      "--gap \(run.gap)", "--time-limit \(NumberText.compact(run.timeLimit))", "--threads \(run.threads)",
    ]
    options += run.overrides.map { "--override \($0)" } + run.settings.map { "--set \($0)" }
    line(Phrase.Run.options, options.joined(separator: " "))
    if !run.inputsHash.isEmpty { line(Phrase.Run.inputs, run.inputsHash) }
    line(Phrase.Run.date, run.date)
  }
}
