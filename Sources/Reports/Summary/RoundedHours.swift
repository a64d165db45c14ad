import Auditing
import Planning

/// Hours over the award in tenths of an hour that add up: along each row (freed = relief + leaked + kept, protected =
/// by timetable + gained) and down each column.
struct RoundedHours: Equatable {
  var relief = 0
  var leaked = 0
  var kept = 0
  var researchChores = 0
  var byTimetable = 0
  var gained = 0

  var gross: Int { relief + leaked + kept }
  var protected: Int { byTimetable + gained }

  /// Rows and their sum. Parts are rounded by running totals: of each column, the sum down to any row is the exact
  /// sum rounded, so that no part is off by a tenth or more and the last sum is the exact total rounded. O(rows).
  static func of(_ exact: [HoursTotals]) -> (rows: [RoundedHours], total: RoundedHours) {
    let columns: [(of: (HoursTotals) -> Hours, to: WritableKeyPath<RoundedHours, Int>)] = [
      (\.relief, \.relief), (\.leaked, \.leaked), (\.kept, \.kept),
      (\.researchChores, \.researchChores), (\.byTimetable, \.byTimetable), (\.gained, \.gained),
    ]
    var rows = exact.map { _ in RoundedHours() }
    var total = RoundedHours()
    for column in columns {
      var sum = 0.0
      for index in rows.indices {
        sum += column.of(exact[index])
        let rounded = Int((sum * 10).rounded())
        rows[index][keyPath: column.to] = rounded - total[keyPath: column.to]
        total[keyPath: column.to] = rounded
      }
    }
    return (rows, total)
  }
}
