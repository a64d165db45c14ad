import Planning
import Wording

/// What to buy out from whom: sessions a week per term, with substitute and price; and which colleagues step in.
enum BuyoutSection {
  private static let termsPerBlock = 5

  static func write(_ view: PlanView, to page: inout TextPage) {
    page.heading(Phrase.Summary.buyouts)
    guard !view.plan.buyouts.isEmpty else { return page.paragraph(Phrase.Summary.noBuyouts) }
    let rows = buyoutRows(view, page.language)
    for block in view.termBlocks(of: termsPerBlock) {
      var table = TextTable(
        [
          .left(page.text(Phrase.Summary.researcher)), .left(page.text(Phrase.Summary.duty)),
          .left(page.text(Phrase.Summary.substitute)), .right(page.text(Phrase.Summary.price)),
        ] + block.map { .right(page.text(view.termName($0))) })
      for row in rows { table.add(row.labels + sessions(row.byTerm, in: block)) }
      page.table(table)
    }
    page.paragraph(Phrase.Summary.buyoutsNote)
    if !view.plan.colleagueCover.isEmpty { writeCover(view, to: &page) }
  }

  private static func writeCover(_ view: PlanView, to page: inout TextPage) {
    page.heading(Phrase.Summary.cover)
    let rows = coverRows(view, page.language)
    for block in view.termBlocks(of: termsPerBlock) {
      var table = TextTable(
        [.left(page.text(Phrase.Summary.colleague)), .left(page.text(Phrase.Summary.duty))]
          + block.map { .right(page.text(view.termName($0))) })
      for row in rows { table.add(row.labels + sessions(row.byTerm, in: block)) }
      page.table(table)
    }
  }

  private struct Row {
    var labels: [String]
    var byTerm: [Int: Int]
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
    } labels: { key in
      let substitute: Phrase
      let price: Yen?
      switch key.source {
      case .tier(let id):
        substitute = Phrase.Summary.tier(id)
        price = view.scenario.substitutes.first { $0.id == id }?.price
      case .colleague:
        substitute = Phrase.Summary.colleague
        price = view.scenario.sessionKinds.first { $0.id == key.kind }?.colleaguePrice
      }
      return [
        view.name(.researcher, key.researcher), view.name(.kind, key.kind), substitute.text(language),
        price.map(NumberText.grouped) ?? "-",
      ]
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
    } labels: { key in
      let who: String
      switch key.colleague {
      case .researcher(let id): who = view.name(.researcher, id)
      case .others(let id): who = Phrase.Summary.othersOf(view.name(.department, id)).text(language)
      }
      return [who, view.name(.kind, key.kind)]
    }
  }

  private static func grouped<Entry, Key: Hashable>(
    _ entries: [Entry], by key: (Entry) -> Key, entry: (Entry) -> (term: Int, sessions: Int),
    labels: (Key) -> [String]
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
        rows.append(Row(labels: labels(key), byTerm: [term: sessions]))
      }
    }
    return rows
  }
}
