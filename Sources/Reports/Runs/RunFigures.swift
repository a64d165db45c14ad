import Planning
import Wording

/// The figures of two runs side by side.
struct RunFigures {
  struct Line {
    /// Member name in JSON.
    var id: String
    var label: Phrase
    var before: Double?
    var after: Double?
    /// Digits after the point.
    var places: Int

    var isSame: Bool { before == after }

    func text(_ value: Double?) -> String { value.map { NumberText.decimal($0, places: places) } ?? "-" }

    /// `+1.5`; empty when a figure is missing.
    var difference: String {
      guard let before, let after else { return "" }
      return (after >= before ? "+" : "") + NumberText.decimal(after - before, places: places)
    }
  }

  let lines: [Line]

  init(_ first: ArchivedRun, _ second: ArchivedRun) {
    func line(
      _ id: String, _ label: Phrase, _ places: Int, _ figure: (ArchivedRun) -> Double?
    ) -> Line {
      Line(id: id, label: label, before: figure(first), after: figure(second), places: places)
    }
    lines = [
      line("objective", Phrase.RunDifference.objective, 1) { $0.run.ending.objective },
      line("bestBound", Phrase.RunDifference.bound, 1) { $0.run.ending.bound },
      line("cost", Phrase.RunDifference.cost, 0) { $0.run.ending.cost.map(Double.init) },
      line("supported", Phrase.RunDifference.supported, 0) { $0.number("totals", "supported") },
      line("protected", Phrase.RunDifference.protected, 1) { $0.number("totals", "hours", "protected") },
      line("gained", Phrase.RunDifference.gained, 1) { $0.number("totals", "hours", "gained") },
    ].filter { $0.before != nil || $0.after != nil }
  }
}
