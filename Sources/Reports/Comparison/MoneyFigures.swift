import Auditing
import Planning
import Wording

/// Money of two plans side by side: totals, purses by fiscal year, categories by fiscal year; to the yen.
enum MoneyFigures {
  /// A plan's money with the calendar that its years mean.
  struct Side {
    let money: MoneyAccount
    let scenario: Scenario

    init(_ money: MoneyAccount, _ scenario: Scenario) {
      self.money = money
      self.scenario = scenario
    }

    fileprivate func year(_ index: Int) -> Int {
      let years = scenario.calendar.fiscalYears
      return years.indices.contains(index) ? years[index] : index
    }
  }

  /// O(purses × years + items).
  static func groups(_ before: Side, _ after: Side, _ name: HoursFigures.Names) -> [FigureGroup] {
    [
      FigureGroup(
        title: Phrase.Figures.total, key: "total", unit: .yen, lines: totals(before.money, after.money))
    ] + purses(before, after, name) + categories(before, after)
  }

  private static func totals(_ before: MoneyAccount, _ after: MoneyAccount) -> [FigureLine] {
    let rows: [(Phrase, String, (MoneyAccount) -> Yen)] = [
      (Phrase.Figures.cap, "cap", \.cap), (Phrase.Figures.award, "award", \.awardCharge),
      (Phrase.Figures.direct, "direct", \.awardDirect),
      (Phrase.Figures.overhead, "overhead", \.awardOverhead),
      (Phrase.Figures.left, "remaining", \.capSlack), (Phrase.Figures.ownFunds, "ownFunds", \.ownFundsSpent),
    ]
    return rows.map { label, key, value in
      FigureLine(label, [.init("quantity", .string(key))], value(before), value(after))
    }
  }

  /// A purse as a whole, or the own funds of one institution.
  private struct Purse: Hashable {
    var id: String
    var institution: String?
  }

  private static func purses(_ before: Side, _ after: Side, _ name: HoursFigures.Names) -> [FigureGroup] {
    func charges(_ side: Side) -> [(key: Purse, year: Int, yen: Yen)] {
      side.money.purses.filter { $0.isOverview && !($0.kind == .ownFunds && $0.isIdle) }.map { year in
        var purse = Purse(id: year.purse)
        if case .institution(let id) = year.scope { purse.institution = id }
        return (purse, side.year(year.year), year.charge)
      }
    }
    let hasSeveral = max(before.scenario.institutions.count, after.scenario.institutions.count) > 1
    return yearly(charges(before), charges(after), key: "purse") { purse in
      var title = name(.purse, purse.id)
      var key: [JSONValue.Member] = [.init("purse", .string(purse.id))]
      if let institution = purse.institution {
        key.append(.init("institution", .string(institution)))
        if hasSeveral { title += " " + name(.institution, institution) }
      }
      return (Phrase.Figures.purse(title), key)
    }
  }

  private static func categories(_ before: Side, _ after: Side) -> [FigureGroup] {
    func costs(_ side: Side) -> [(key: Category, year: Int, yen: Yen)] {
      side.money.items.map { (Category($0.item), side.year($0.year), $0.cost) }.sorted {
        ($0.0.rank, $0.1) < ($1.0.rank, $1.1)
      }
    }
    return yearly(costs(before), costs(after), key: "category") { category in
      (Phrase.Figures.category(category.title), [.init("category", .string(category.rawValue))])
    }
  }

  /// One group for each key, one line for each fiscal year, and their sum where there are several.
  private static func yearly<Key: Hashable>(
    _ before: [(key: Key, year: Int, yen: Yen)], _ after: [(key: Key, year: Int, yen: Yen)], key: String,
    _ describe: (Key) -> (title: Phrase, key: [JSONValue.Member])
  ) -> [FigureGroup] {
    var keys: [Key] = []
    for entry in before + after where !keys.contains(entry.key) { keys.append(entry.key) }
    return keys.map { group in
      let old = before.filter { $0.key == group }
      let new = after.filter { $0.key == group }
      func sum(_ entries: [(key: Key, year: Int, yen: Yen)], _ year: Int?) -> Yen? {
        let chosen = entries.filter { year == nil || $0.year == year }
        return chosen.isEmpty ? nil : chosen.reduce(0) { $0 + $1.yen }
      }
      let (title, members) = describe(group)
      let years = Set((old + new).map(\.year)).sorted()
      var lines = years.map { year in
        FigureLine(
          Phrase.Time.fiscalYear(year), members + [.init("fiscalYear", .int(year))], sum(old, year),
          sum(new, year))
      }
      if years.count > 1 {
        lines.append(
          FigureLine(
            Phrase.HoursTable.total, members + [.init("fiscalYear", .null)], sum(old, nil), sum(new, nil)))
      }
      return FigureGroup(title: title, key: key, unit: .yen, lines: lines)
    }
  }

  private enum Category: String {
    case staff, measures, buyouts, research, salaries, commitments

    init(_ item: ExpenseItem) {
      self =
        switch item {
        case .staff: .staff
        case .measure: .measures
        case .buyout: .buyouts
        case .research: .research
        case .salary: .salaries
        case .commitment: .commitments
        }
    }

    var rank: Int {
      switch self {
      case .staff: 0
      case .measures: 1
      case .buyouts: 2
      case .research: 3
      case .salaries: 4
      case .commitments: 5
      }
    }

    var title: Phrase {
      switch self {
      case .staff: Phrase.Figures.staff
      case .measures: Phrase.Figures.measures
      case .buyouts: Phrase.Figures.buyouts
      case .research: Phrase.Figures.research
      case .salaries: Phrase.Figures.salaries
      case .commitments: Phrase.Figures.commitments
      }
    }
  }
}
