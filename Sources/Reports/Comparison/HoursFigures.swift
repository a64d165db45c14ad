import Auditing
import Planning
import Wording

/// Hours of two plans side by side, in tenths that add up.
enum HoursFigures {
  typealias Names = (EntityNames.Named, String) -> String

  /// The parts of the objective, all hours of those supported, and protected hours by person. O(researchers).
  ///
  /// - Parameter countsGain: whether in both scenarios only hours beyond those by timetable count.
  static func groups(
    _ before: PlanAccount, _ after: PlanAccount, countsGain: Bool, _ name: Names
  ) -> [FigureGroup] {
    let old = before.researchers.filter(\.isSupported)
    let new = after.researchers.filter(\.isSupported)
    let oldHours = RoundedHours.of(old.map(\.totals))
    let newHours = RoundedHours.of(new.map(\.totals))
    return [
      FigureGroup(
        title: Phrase.Figures.objectiveParts, key: "objective", unit: .tenths,
        lines: objective(before.objective, after.objective, countsGain)),
      FigureGroup(
        title: Phrase.Figures.total, key: "total", unit: .tenths,
        lines: total(oldHours.total, newHours.total)
          + [
            line(
              Phrase.Figures.elsewhere, "elsewhere", ObjectiveBridge.tenths(before.elsewhereOverAward),
              ObjectiveBridge.tenths(after.elsewhereOverAward))
          ]),
      FigureGroup(
        title: Phrase.Figures.byPerson, key: "researcher", unit: .tenths,
        lines: people(
          Array(zip(old.map(\.researcher), oldHours.rows)), Array(zip(new.map(\.researcher), newHours.rows)),
          name)),
    ]
  }

  private static func line(_ label: Phrase, _ key: String, _ before: Int, _ after: Int) -> FigureLine {
    FigureLine(label, [.init("quantity", .string(key))], before, after)
  }

  /// Parts rounded by running totals, so that they add up to the rounded objective.
  private static func objective(
    _ before: ObjectiveAccount, _ after: ObjectiveAccount, _ countsGain: Bool
  ) -> [FigureLine] {
    func parts(_ account: ObjectiveAccount) -> [Int] {
      var sum = 0.0
      var total = 0
      return [account.protectedGain, -account.floorPrice, account.elsewhere, account.researchMoney].map {
        sum += $0
        let rounded = ObjectiveBridge.tenths(sum)
        defer { total = rounded }
        return rounded - total
      }
    }
    let labels = [
      (countsGain ? Phrase.Summary.protectedGain : Phrase.Summary.protectedTotal, "protected"),
      (Phrase.Summary.missedFloors, "floorPrice"),
      (Phrase.Summary.elsewhere, "elsewhere"), (Phrase.Summary.researchMoney, "researchMoney"),
    ]
    return zip(labels, zip(parts(before), parts(after))).map { label, values in
      line(label.0, label.1, values.0, values.1)
    }
  }

  private static func total(_ before: RoundedHours, _ after: RoundedHours) -> [FigureLine] {
    let columns: [(Phrase, String, KeyPath<RoundedHours, Int>)] = [
      (Phrase.HoursTable.protected, "protected", \.protected),
      (Phrase.HoursTable.byTimetable, "byTimetable", \.byTimetable),
      (Phrase.HoursTable.gained, "gained", \.gained), (Phrase.HoursTable.gross, "gross", \.gross),
      (Phrase.HoursTable.relief, "relief", \.relief), (Phrase.HoursTable.leaked, "leaked", \.leaked),
      (Phrase.HoursTable.kept, "kept", \.kept),
      (Phrase.HoursTable.researchChores, "researchChores", \.researchChores),
    ]
    return columns.map { label, key, path in
      line(label, key, before[keyPath: path], after[keyPath: path])
    }
  }

  private static func people(
    _ before: [(id: String, hours: RoundedHours)], _ after: [(id: String, hours: RoundedHours)], _ name: Names
  ) -> [FigureLine] {
    let old = Dictionary(before.map { ($0.id, $0.hours.protected) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.id, $0.hours.protected) }) { first, _ in first }
    return (before.map(\.id) + after.map(\.id).filter { old[$0] == nil }).map { id in
      FigureLine(
        Phrase(verbatim: name(.researcher, id)), [.init("researcher", .string(id))], old[id], new[id])
    }
  }
}
