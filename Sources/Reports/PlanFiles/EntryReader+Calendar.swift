import Planning
import Wording

/// Points in time: given as index, as month (or fiscal year), or as both, which must then agree.
extension EntryReader {
  /// What one of the two ways of naming a point in time says; `wrong` is already noted.
  private enum Reading {
    case absent, wrong
    case index(Int)
  }

  /// A staffing period; the month may be any of the period.
  mutating func period(_ key: String, month monthKey: String, in calendar: PlanningCalendar) -> Int? {
    let first = read(index: key, range: 0...calendar.periods.count - 1)
    let second = read(month: monthKey) { calendar.period(containing: $0) }
    return agreed(first, key, second, monthKey)
  }

  mutating func term(in calendar: PlanningCalendar) -> Int? {
    let first = read(index: "term", range: 0...calendar.terms.count - 1)
    let second = read(month: "termStart") { calendar.term(containing: $0) }
    return agreed(first, "term", second, "termStart")
  }

  mutating func year(in calendar: PlanningCalendar) -> Int? {
    let first = read(index: "year", range: 0...calendar.fiscalYears.count - 1)
    var second = Reading.absent
    if let node = optional("fiscalYear") {
      second = .wrong
      if let year = whole(node, "fiscalYear", minimum: 0) {
        second = located(calendar.fiscalYears.firstIndex(of: year), node, "fiscalYear")
      }
    }
    return agreed(first, "year", second, "fiscalYear")
  }

  /// The end of a hire: the index after the last period, or the last month, or neither (the award's end).
  mutating func end(in calendar: PlanningCalendar) -> Int? {
    let first = read(index: "end", range: 1...calendar.periods.count)
    let second = read(month: "lastMonth") { calendar.period(containing: $0).map { $0 + 1 } }
    if case .absent = first, case .absent = second { return calendar.periods.count }
    return agreed(first, "end", second, "lastMonth")
  }

  private mutating func read(index key: String, range: ClosedRange<Int>) -> Reading {
    guard let node = optional(key) else { return .absent }
    guard let value = whole(node, key, minimum: range.lowerBound) else { return .wrong }
    guard range.contains(value) else {
      let allowed = Phrase.PlanFile.between(range.lowerBound, range.upperBound)
      note(node, key, Phrase.PlanFile.outOfRange, allowed: allowed)
      return .wrong
    }
    return .index(value)
  }

  private mutating func read(month key: String, _ index: (YearMonth) -> Int?) -> Reading {
    guard let node = optional(key) else { return .absent }
    guard case .string(let text) = node.content, let month = Self.month(text) else {
      note(node, key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aMonth)
      return .wrong
    }
    return located(index(month), node, key)
  }

  /// `2026-04`, digits and hyphen only.
  private static func month(_ text: String) -> YearMonth? {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      (bytes[..<4] + bytes[5...]).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    func number(_ digits: ArraySlice<UInt8>) -> Int {
      digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    let month = number(bytes[5...])
    return (1...12).contains(month) ? YearMonth(year: number(bytes[..<4]), month: month) : nil
  }

  private mutating func located(_ index: Int?, _ node: JSONNode, _ key: String) -> Reading {
    if let index { return .index(index) }
    note(node, key, Phrase.PlanFile.outsideAward)
    return .wrong
  }

  private mutating func agreed(
    _ first: Reading, _ firstKey: String, _ second: Reading, _ secondKey: String
  ) -> Int? {
    switch (first, second) {
    case (.wrong, _), (_, .wrong): return nil
    case (.absent, .absent):
      note(node, firstKey, Phrase.PlanFile.missing, value: "")
      return nil
    case (.index(let index), .absent), (.absent, .index(let index)): return index
    case (.index(let index), .index(let other)):
      guard index == other else {
        note(node, firstKey, Phrase.PlanFile.disagrees(with: secondKey), value: String(index))
        return nil
      }
      return index
    }
  }
}
