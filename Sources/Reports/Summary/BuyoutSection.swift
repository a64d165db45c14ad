import Auditing
import Planning
import Wording

/// What to buy out from whom: sessions a week per term, with substitute and price; and which colleagues step in.
enum BuyoutSection {
  private static let termsPerBlock = 5

  static func write(_ view: PlanView, to page: inout some ReportPage) {
    page.heading(Phrase.Summary.buyouts)
    guard !view.plan.buyouts.isEmpty else { return page.paragraph(Phrase.Summary.noBuyouts) }
    let rows = buyoutRows(view, page.language)
    for block in view.termBlocks(of: termsPerBlock) {
      var table = TextTable(
        [
          .name(page.text(Phrase.Summary.researcher)), .left(page.text(Phrase.Summary.duty)),
          .left(page.text(Phrase.Summary.substitute)), .right(page.text(Phrase.Summary.price)),
        ] + block.map { .right(page.text(view.termName($0))) } + [.right(page.text(Phrase.Summary.totalCost))]
      )
      // A person's name and cost stand once, on the first of the person's rows.
      var person: String?
      for row in rows {
        let isFirst = row.researcher != person
        person = row.researcher
        var labels = row.labels
        if !isFirst { labels[0] = "" }
        let cost = isFirst ? NumberText.grouped(cost(of: row.researcher, view)) : ""
        table.add(labels + sessions(row.byTerm, in: block) + [cost])
      }
      table.addTotal(
        [page.text(Phrase.HoursTable.total), "", "", ""] + block.map { total(of: $0, rows) }
          + [NumberText.grouped(cost(of: nil, view))])
      page.table(table)
    }
    page.paragraph(Phrase.Summary.buyoutsNote)
    if !view.plan.colleagueCover.isEmpty { writeCover(view, to: &page) }
  }

  /// Direct cost over the award of one person's substitutes, or of everybody's.
  private static func cost(of researcher: String?, _ view: PlanView) -> Yen {
    view.account.money.items.reduce(0) { sum, item in
      guard case .buyout(let id) = item.item, researcher == nil || researcher == id else { return sum }
      return sum + item.cost
    }
  }

  private static func total(of term: PlanningCalendar.Term, _ rows: [Row]) -> String {
    let sessions = rows.reduce(0) { $0 + ($1.byTerm[term.index] ?? 0) }
    return sessions == 0 ? "-" : NumberText.grouped(sessions)
  }

  private static func writeCover(_ view: PlanView, to page: inout some ReportPage) {
    page.heading(Phrase.Summary.cover)
    let rows = coverRows(view, page.language)
    for block in view.termBlocks(of: termsPerBlock) {
      var table = TextTable(
        [.name(page.text(Phrase.Summary.colleague)), .left(page.text(Phrase.Summary.duty))]
          + block.map { .right(page.text(view.termName($0))) })
      for row in rows { table.add(row.labels + sessions(row.byTerm, in: block)) }
      page.table(table)
    }
  }

  private struct Row {
    /// Whose sessions are bought; empty in the table of colleagues.
    var researcher = ""
    var labels: [String]
    /// Sessions a week; only ever looked up.
    var byTerm: [Int: Int] = [:]
  }

  private static func sessions(
    _ byTerm: [Int: Int], in block: ArraySlice<PlanningCalendar.Term>
  ) -> [String] {
    block.map { term in byTerm[term.index].map(String.init) ?? "-" }
  }

  /// One row per researcher, kind and source, in the order of the plan.
  private static func buyoutRows(_ view: PlanView, _ language: Language) -> [Row] {
    struct Key: Hashable {
      var researcher: String
      var kind: String
      var source: Buyout.Source
    }
    return grouped(view.plan.buyouts) {
      Key(researcher: $0.researcher, kind: $0.kind, source: $0.source)
    } entry: {
      ($0.term, $0.sessions)
    } row: { key in
      let substitute: String
      let price: Yen?
      switch key.source {
      case .tier(let id):
        substitute = view.name(.tier, id)
        price = view.scenario.substitutes.first { $0.id == id }?.price
      case .colleague:
        substitute = Phrase.Summary.colleague.text(language)
        price = view.scenario.sessionKinds.first { $0.id == key.kind }?.colleaguePrice
      }
      return Row(
        researcher: key.researcher,
        labels: [
          view.name(.researcher, key.researcher), view.name(.kind, key.kind), substitute,
          price.map(NumberText.grouped) ?? "-",
        ])
    }
  }

  private static func coverRows(_ view: PlanView, _ language: Language) -> [Row] {
    struct Key: Hashable {
      var colleague: ColleagueCover.Colleague
      var kind: String
    }
    return grouped(view.plan.colleagueCover) {
      Key(colleague: $0.colleague, kind: $0.kind)
    } entry: {
      ($0.term, $0.sessions)
    } row: { key in
      let who: String
      switch key.colleague {
      case .researcher(let id): who = view.name(.researcher, id)
      case .others(let id): who = Phrase.Summary.othersOf(view.name(.department, id)).text(language)
      }
      return Row(labels: [who, view.name(.kind, key.kind)])
    }
  }

  private static func grouped<Entry, Key: Hashable>(
    _ entries: [Entry], by key: (Entry) -> Key, entry: (Entry) -> (term: Int, sessions: Int),
    row: (Key) -> Row
  ) -> [Row] {
    var positions: [Key: Int] = [:]
    var rows: [Row] = []
    for item in entries {
      let key = key(item)
      let (term, sessions) = entry(item)
      if let position = positions[key] {
        rows[position].byTerm[term, default: 0] += sessions
      } else {
        positions[key] = rows.count
        var new = row(key)
        new.byTerm = [term: sessions]
        rows.append(new)
      }
    }
    return rows
  }
}
