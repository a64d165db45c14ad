import Planning
import ScenarioFiles
import Wording

/// Inputs of the scenario as figures: each with the path under which the scenario, or a default, gives it.
struct InputFigures {
  private let known: Set<String>

  init(_ matter: ReportMatter) { known = Set(matter.inputs.map(\.path)) }

  /// The input at a path.
  func figure(_ value: Double, _ text: Phrase, at path: String...) -> Figure {
    Figure(value, text, .scenario(TreePath.text(path)))
  }

  func yen(_ amount: Yen, _ path: String...) -> Figure {
    Figure(Double(amount), Phrase.Units.yen(amount), .scenario(TreePath.text(path)))
  }

  /// A month of the calendar: `award.start`, `award.end`.
  func month(_ month: YearMonth, _ path: String...) -> Figure {
    Figure(Double(month.serial), Phrase.Time.month(month), .scenario(TreePath.text(path)))
  }

  /// Hours a week of a researcher: `education`, `research`, `clinical`, `other`, `outside`; where the scenario does not
  /// state them, those of the rank.
  func hours(_ value: Double, _ key: String, of researcher: Researcher) -> Figure {
    let rank = researcher.attribute("rank") ?? ""
    let paths = [["researchers", researcher.id, key], ["researcherDefaults", key], ["ranks", rank, key]]
    let path = paths.map(TreePath.text).first { known.contains($0) } ?? TreePath.text(paths[0])
    return Figure(value, Phrase(verbatim: NumberText.decimal(value, places: 1)), .scenario(path))
  }
}
