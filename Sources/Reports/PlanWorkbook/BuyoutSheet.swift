import Auditing
import Planning
import Wording

/// Every bought duty with substitute, price and cost, and each person's share against its limit.
struct BuyoutSheet {
  let view: PlanView

  private struct Line {
    var buyout: Buyout
    var kind: SessionKind
    var term: PlanningCalendar.Term
    var price: Yen
    var substitute: String
    var department: String

    /// sessions × round(price × weeks of a full term × months / 6), as the account forms it.
    var cost: Yen {
      let each = (Double(price) * kind.weeksPerTerm * Double(term.months) / 6 + 0.5).rounded(.down)
      return buyout.sessions * (Int(exactly: each) ?? 0)
    }
  }

  private static let costColumn = 12

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.buyouts, title: Phrase.PlanBook.buyoutsTitle, remark: Phrase.PlanBook.buyoutsRemark,
      language, looks)
    sheet.heads(
      PlanSheet.headRow,
      [
        Phrase.Summary.researcher, Phrase.PlanBook.department, Phrase.Summary.duty, Phrase.PlanBook.term,
        Phrase.Summary.substitute, Phrase.PlanBook.sessionsAWeek, Phrase.PlanBook.weeksPerTerm,
        Phrase.PlanBook.months, Phrase.PlanBook.sessions, Phrase.PlanBook.hoursOfSession,
        Phrase.PlanBook.hoursBought, Phrase.PlanBook.unitPrice, Phrase.PlanBook.cost,
      ])
    sheet.height(PlanSheet.headRow, 32)
    let lines = lines(language)
    let first = PlanSheet.headRow + 1
    for (index, line) in lines.enumerated() { write(line, first + index, &sheet) }
    let total = first + lines.count
    sheet.put(total, 0, Phrase.HoursTable.total, looks.total(looks.text))
    for column in 1..<Self.costColumn { sheet.blank(total, column, looks.total(looks.text)) }
    sheet.putSum(
      total, Self.costColumn, of: lines.indices.map { (first + $0, Self.costColumn) },
      Double(lines.reduce(0) { $0 + $1.cost }), looks.total(looks.yen))
    writeLimits(total + 2, lines, from: first, &sheet)
    for (column, width) in [22, 20, 18, 12, 24, 10, 10, 8, 10, 10, 10, 12, 14].enumerated() {
      sheet.width(column, Double(width))
    }
    sheet.freeze(first, 1)
    return sheet
  }

  private func lines(_ language: Language) -> [Line] {
    view.plan.buyouts.compactMap { buyout in
      let scenario = view.scenario
      guard let kind = scenario.sessionKinds.first(where: { $0.id == buyout.kind }),
        scenario.calendar.terms.indices.contains(buyout.term)
      else { return nil }
      let person = scenario.researchers.first { $0.id == buyout.researcher }
      let price: Yen
      let substitute: String
      switch buyout.source {
      case .tier(let id):
        price = scenario.substitutes.first { $0.id == id }?.price ?? 0
        substitute = view.name(.tier, id)
      case .colleague:
        price = kind.colleaguePrice ?? 0
        substitute = Phrase.Summary.colleague.text(language)
      }
      return Line(
        buyout: buyout, kind: kind, term: scenario.calendar.terms[buyout.term], price: price,
        substitute: substitute, department: person.map { view.name(.department, $0.department) } ?? "")
    }
  }

  private func write(_ line: Line, _ row: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    func at(_ column: Int) -> String { PlanSheet.place(row, column) }
    sheet.put(row, 0, view.name(.researcher, line.buyout.researcher), looks.text)
    sheet.put(row, 1, line.department, looks.text)
    sheet.put(row, 2, view.name(.kind, line.kind.id), looks.text)
    sheet.put(row, 3, view.termName(line.term), looks.text)
    sheet.put(row, 4, line.substitute, looks.text)
    sheet.put(row, 5, line.buyout.sessions, looks.count)
    sheet.put(row, 6, line.kind.weeksPerTerm, looks.hours)
    sheet.put(row, 7, line.term.months, looks.count)
    let sessions = Double(line.buyout.sessions) * line.kind.weeksPerTerm * Double(line.term.months) / 6
    sheet.put(row, 8, formula: "=\(at(5))*\(at(6))*\(at(7))/6", sessions, looks.hours)
    sheet.put(row, 9, line.kind.hours, looks.hours)
    sheet.put(row, 10, formula: "=\(at(8))*\(at(9))", sessions * line.kind.hours, looks.hours)
    sheet.put(row, 11, line.price, looks.yen)
    sheet.put(
      row, Self.costColumn, formula: "=\(at(5))*ROUND(\(at(11))*\(at(6))*\(at(7))/6,0)", Double(line.cost),
      looks.yen)
  }

  /// Cost by person and year, the part that the award pays, and the limit on it.
  private func writeLimits(_ start: Int, _ lines: [Line], from first: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    sheet.put(start, 0, Phrase.PlanBook.buyoutLimits, looks.heading)
    sheet.heads(
      start + 1,
      [
        Phrase.Summary.researcher, Phrase.MoneyTable.year, Phrase.PlanBook.cost, Phrase.PlanBook.paidByAward,
        Phrase.PlanBook.directBase, Phrase.PlanBook.share, Phrase.PlanBook.shareLimit,
        Phrase.PlanBook.yenLimit,
        Phrase.MoneyTable.left, Phrase.PlanBook.verdict,
      ])
    sheet.height(start + 1, 32)
    for (index, account) in view.account.money.buyouts.enumerated() {
      let row = start + 2 + index
      func at(_ column: Int) -> String { PlanSheet.place(row, column) }
      sheet.put(row, 0, view.name(.researcher, account.researcher), looks.text)
      sheet.put(row, 1, Phrase.Time.fiscalYear(view.scenario.calendar.fiscalYears[account.year]), looks.text)
      let own = lines.indices.filter {
        lines[$0].buyout.researcher == account.researcher && lines[$0].term.year == account.year
      }
      sheet.putSum(
        row, 2, of: own.map { (first + $0, Self.costColumn) }, Double(account.cost), looks.yen)
      sheet.put(row, 3, account.byAward, looks.yen)
      sheet.put(row, 4, account.directBase, looks.yen)
      let share = account.directBase > 0 ? Double(account.byAward) / Double(account.directBase) : 0
      sheet.put(row, 5, formula: "=IF(\(at(4))>0,\(at(3))/\(at(4)),0)", share, looks.percent)
      guard let limit = account.limit, let limitShare = account.limitShare else {
        sheet.put(row, 6, Phrase.PlanBook.noLimit, looks.text)
        for column in 7...9 { sheet.blank(row, column, looks.text) }
        continue
      }
      sheet.put(row, 6, Double(limitShare.partsPerMillion) / 1_000_000, looks.percent)
      sheet.put(
        row, 7, formula: "=INT(\(at(4))*ROUND(\(at(6))*1000000,0)/1000000)", Double(limit), looks.yen)
      sheet.put(row, 8, formula: "=\(at(7))-\(at(3))", Double(limit - account.byAward), looks.yen)
      sheet.verdict(row, 9, of: at(8), isKept: limit >= account.byAward)
    }
  }
}

extension PlanSheet {
  /// Whether what is left is not below zero, in words.
  mutating func verdict(_ row: Int, _ column: Int, of left: String, isKept: Bool) {
    let kept = Phrase.PlanBook.kept.text(language)
    let broken = Phrase.PlanBook.broken.text(language)
    put(
      row, column, formula: "=IF(\(left)>=0,\"\(kept)\",\"\(broken)\")", text: isKept ? kept : broken,
      looks.text)
  }
}
