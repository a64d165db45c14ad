import Planning
import ScenarioFiles
import Wording

/// Inputs of the scenario as figures: each with the path under which the scenario, or a default, gives it.
struct InputFigures {
  private let values: [String: String]

  init(_ matter: ReportMatter) {
    values = Dictionary(matter.inputs.map { ($0.path, $0.value) }) { first, _ in first }
  }

  /// Whether the scenario, or a default, gives something at a path.
  func isGiven(_ path: String...) -> Bool { values[TreePath.text(path)] != nil }

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

  /// Hours a week of a researcher by kind of work; where the scenario does not state them, those of the rank.
  func hours(_ kind: WorkKind, of researcher: Researcher) -> Figure {
    func figure(_ value: Double, _ key: String) -> Figure {
      let rank = researcher.attribute("rank") ?? ""
      let paths = [["researchers", researcher.id, key], ["researcherDefaults", key], ["ranks", rank, key]]
      let path = paths.map(TreePath.text).first { values[$0] != nil } ?? TreePath.text(paths[0])
      return Figure(value, Phrase(verbatim: NumberText.decimal(value, places: 1)), .scenario(path))
    }
    let (hours, outside) = (kind.of(researcher.hours), researcher.hours.outside)
    // A scenario may count work outside under other hours; the reader takes it out.
    guard kind == .other, outside > 0, values["hours.otherIncludesOutside"].map(Self.isYes) == true else {
      return figure(hours, kind.rawValue)
    }
    return .derived(.difference, [figure(hours + outside, kind.rawValue), figure(outside, "outside")]) {
      Phrase(verbatim: NumberText.decimal($0, places: 1))
    }
  }

  private static func isYes(_ text: String) -> Bool { InputMeaning.isSame(text, "yes") }
}

/// Kinds of work of which a week is made.
enum WorkKind: String, CaseIterable {
  case education, research, clinical, other, outside

  func of(_ hours: WeeklyHours) -> Double {
    switch self {
    case .education: hours.education
    case .research: hours.research
    case .clinical: hours.clinical
    case .other: hours.other
    case .outside: hours.outside
    }
  }
}
