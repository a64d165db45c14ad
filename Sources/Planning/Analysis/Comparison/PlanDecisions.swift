/// What a plan decides, in calendar time instead of indexes, so that plans of different calendars compare.
///
/// Lists keep the plan's order, which is the scenario's. Hours of single chores and payments are left out: they follow
/// from these decisions and show in the account's hours and money.
package struct PlanDecisions: Hashable, Sendable {
  package var supported: [String]
  package var hires: [HireDecision]
  package var adoptions: [AdoptionDecision]
  /// Sessions bought, by person, kind and substitute.
  package var buyouts: [TermRow<BuyoutKey>]
  /// Sessions taken over, by colleague and kind.
  package var cover: [TermRow<CoverKey>]
  /// Protected half-days by person.
  package var halfDays: [TermRow<String>]

  package struct BuyoutKey: Hashable, Sendable {
    package var researcher: String
    package var kind: String
    package var source: Buyout.Source
  }

  package struct CoverKey: Hashable, Sendable {
    package var colleague: ColleagueCover.Colleague
    package var kind: String
  }

  package struct HireDecision: Hashable, Sendable {
    package var role: String
    package var place: String
    package var start: YearMonth
    /// The last month in post.
    package var last: YearMonth
    package var posts: Double
  }

  package struct AdoptionDecision: Hashable, Sendable {
    package var measure: String
    package var start: YearMonth
  }

  /// A number a week for each fiscal half-year, zeros left out.
  package struct TermRow<Key: Hashable & Sendable>: Hashable, Sendable {
    package var key: Key
    package var counts: [TermCount]
  }

  package struct TermCount: Hashable, Sendable {
    package var term: FiscalTerm
    package var count: Int
  }

  /// Reads the plan's entries. Those outside the scenario's calendar are left out; an audited plan has none.
  /// O(entries).
  package init(_ plan: Plan, of scenario: Scenario) {
    let calendar = scenario.calendar
    func month(_ period: Int) -> YearMonth {
      calendar.start.adding(months: period * calendar.periodMonths)
    }
    func rows<Entry, Key: Hashable & Sendable>(
      _ entries: [Entry], _ key: (Entry) -> Key, _ count: (Entry) -> (term: Int, count: Int)
    ) -> [TermRow<Key>] {
      Self.rows(entries.map { (key($0), count($0).term, count($0).count) }, calendar)
    }
    supported = plan.supported
    hires = plan.hires.map { hire in
      let steps = scenario.roles.first { $0.id == hire.role }?.stepsPerPost ?? 1
      return HireDecision(
        role: hire.role, place: hire.place, start: month(hire.start),
        last: month(hire.end).adding(months: -1),
        posts: Double(hire.steps) / Double(max(1, steps)))
    }
    adoptions = plan.adoptions.map { AdoptionDecision(measure: $0.measure, start: month($0.start)) }
    buyouts = rows(
      plan.buyouts, { BuyoutKey(researcher: $0.researcher, kind: $0.kind, source: $0.source) },
      { ($0.term, $0.sessions) })
    cover = rows(
      plan.colleagueCover, { CoverKey(colleague: $0.colleague, kind: $0.kind) }, { ($0.term, $0.sessions) })
    halfDays = rows(plan.protected, \.researcher) { ($0.term, $0.halfDays) }
  }

  private static func rows<Key: Hashable & Sendable>(
    _ entries: [(key: Key, term: Int, count: Int)], _ calendar: PlanningCalendar
  ) -> [TermRow<Key>] {
    var rows: [TermRow<Key>] = []
    var positions: [Key: Int] = [:]
    for entry in entries where entry.count != 0 && calendar.terms.indices.contains(entry.term) {
      let term = calendar.terms[entry.term]
      let count = TermCount(
        term: FiscalTerm(year: calendar.fiscalYears[term.year], half: term.half), count: entry.count)
      if let position = positions[entry.key] {
        rows[position].add(count)
      } else {
        positions[entry.key] = rows.count
        rows.append(TermRow(key: entry.key, counts: [count]))
      }
    }
    return rows
  }
}

extension PlanDecisions.TermRow {
  fileprivate mutating func add(_ count: PlanDecisions.TermCount) {
    if let position = counts.firstIndex(where: { $0.term == count.term }) {
      counts[position].count += count.count
    } else {
      counts.append(count)
      counts.sort { $0.term < $1.term }
    }
  }

  /// The number in a half-year; 0 where there is none.
  package func count(in term: FiscalTerm) -> Int { counts.first { $0.term == term }?.count ?? 0 }
}

/// A fiscal half-year by its name, whatever calendar it belongs to.
package struct FiscalTerm: Hashable, Comparable, Sendable {
  package var year: Int
  /// 1 for April–September, 2 for October–March.
  package var half: Int

  package init(year: Int, half: Int) {
    self.year = year
    self.half = half
  }

  package static func < (lhs: FiscalTerm, rhs: FiscalTerm) -> Bool {
    (lhs.year, lhs.half) < (rhs.year, rhs.half)
  }
}
