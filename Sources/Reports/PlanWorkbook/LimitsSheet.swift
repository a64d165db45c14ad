import Auditing
import Planning
import Wording

/// Every purse in every year against its amount: charges, money carried and moved, what is left.
struct LimitsSheet {
  let view: PlanView

  func sheet(_ language: Language, _ looks: PlanLooks) -> PlanSheet {
    var sheet = PlanSheet(
      Phrase.PlanBook.limits, title: Phrase.PlanBook.limitsTitle, remark: Phrase.PlanBook.limitsRemark,
      language,
      looks)
    sheet.heads(
      PlanSheet.headRow,
      [
        Phrase.MoneyTable.purse, Phrase.MoneyTable.institution, Phrase.MoneyTable.year,
        Phrase.MoneyTable.amount,
        Phrase.MoneyTable.direct, Phrase.MoneyTable.overhead, Phrase.MoneyTable.charge,
        Phrase.PlanBook.carriedIn, Phrase.PlanBook.carriedOut, Phrase.PlanBook.movedIn,
        Phrase.PlanBook.movedOut,
        Phrase.PlanBook.used, Phrase.PlanBook.limit, Phrase.MoneyTable.left, Phrase.PlanBook.verdict,
      ])
    sheet.height(PlanSheet.headRow, 32)
    var row = PlanSheet.headRow + 1
    for purse in view.scenario.award.purses {
      for account in view.account.money.purses where account.purse == purse.id && account.isOverview {
        if account.kind == .ownFunds && account.isIdle { continue }
        write(account, row, &sheet)
        row += 1
      }
    }
    for (column, width) in ([24, 20, 10] + Array(repeating: 14, count: 12)).enumerated() {
      sheet.width(column, Double(width))
    }
    sheet.freeze(PlanSheet.headRow + 1, 3)
    return sheet
  }

  private func write(_ account: PurseYearAccount, _ row: Int, _ sheet: inout PlanSheet) {
    let looks = sheet.looks
    func at(_ column: Int) -> String { PlanSheet.place(row, column) }
    sheet.put(row, 0, view.name(.purse, account.purse), looks.text)
    if case .institution(let id) = account.scope {
      sheet.put(row, 1, view.name(.institution, id), looks.text)
    } else {
      sheet.blank(row, 1, looks.text)
    }
    sheet.put(row, 2, Phrase.Time.fiscalYear(view.scenario.calendar.fiscalYears[account.year]), looks.text)
    for (column, yen) in [(3, account.amount), (4, account.direct), (5, account.overhead)] {
      sheet.put(row, column, yen, looks.yen)
    }
    sheet.put(row, 6, formula: "=\(at(4))+\(at(5))", Double(account.charge), looks.total(looks.yen))
    for (column, yen) in [
      (7, account.carriedIn), (8, account.carriedOut), (9, account.movedIn), (10, account.movedOut),
    ] {
      sheet.put(row, column, yen, looks.yen)
    }
    sheet.put(row, 11, formula: "=\(at(6))+\(at(8))+\(at(10))", Double(account.used), looks.yen)
    guard let limit = account.limit, let slack = account.slack else {
      sheet.put(row, 12, Phrase.PlanBook.onlyCap, looks.text)
      for column in 13...14 { sheet.blank(row, column, looks.text) }
      return
    }
    sheet.put(row, 12, limit, looks.yen)
    sheet.put(row, 13, formula: "=\(at(12))-\(at(11))", Double(slack), looks.yen)
    sheet.verdict(row, 14, of: at(13), isKept: slack >= 0)
  }
}
