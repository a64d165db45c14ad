import Auditing
import Planning
import TestSupport
import Testing
import Wording
import Workbooks

@testable import Reports

/// The plan's workbook holds the audit's figures, and its formulas give them.
@Suite struct PlanWorkbookTests {
  private func draft(_ language: Language = .ja, _ scenario: Scenario = SampleRun.scenario()) throws
    -> WorkbookDraft
  {
    try #require(PlanWorkbook.draft(try SampleRun.solved(of: scenario), language))
  }

  private func row(_ sheet: SheetDraft, _ label: Phrase, after start: Int = 0) -> Int? {
    sheet.cells.first {
      $0.row >= start && $0.column == 0
        && ($0.content == .text(label.ja) || $0.content == .text(label.en))
    }?.row
  }

  private func number(_ sheet: SheetDraft, _ row: Int, _ column: Int) -> Double? {
    switch sheet.cells.first(where: { $0.row == row && $0.column == column })?.content {
    case .number(let value), .formula(_, let value): value
    default: nil
    }
  }

  @Test(arguments: Language.allCases)
  func everyFormulaGivesTheResultWrittenWithIt(_ language: Language) throws {
    let draft = try draft(language)
    let values = FormulaValue(draft)
    var count = 0
    for sheet in draft.sheets {
      for cell in sheet.cells {
        guard case .formula(let formula, let result) = cell.content else { continue }
        count += 1
        let value = values.value(of: formula, sheet.name)
        #expect(abs(value - result) < 1e-5, "\(sheet.name) \(cell.row) \(cell.column) \(formula)")
      }
    }
    #expect(count > 100)
  }

  /// No chart is cut by the end of a printed page, and no title stands on a page of its own.
  @Test func aChartBelowATableBeginsAPage() throws {
    let draft = try draft()
    let charts = draft.sheets.flatMap { sheet in sheet.charts.map { (sheet: sheet, row: $0.row) } }
    #expect(charts.count == 4)
    for chart in charts {
      let isBelow = chart.sheet.cells.contains { $0.row < chart.row && $0.row >= PlanSheet.headRow }
      #expect(chart.sheet.pageStarts.contains(chart.row) == isBelow, "\(chart.sheet.name)")
    }
  }

  @Test func moneyIsTheAccountsToTheYen() throws {
    let solved = try SampleRun.solved()
    let money = try #require(solved.account).money
    let draft = try draft()
    let budget = try #require(draft.sheets.first { $0.name == "予算" })
    let start = try #require(row(budget, Phrase.PlanBook.capCheck))
    let charge = try #require(row(budget, Phrase.HoursTable.awardMoney, after: start))
    let column = 3 + solved.scenario.calendar.fiscalYears.count
    #expect(number(budget, charge, column) == Double(money.awardCharge))
    #expect(number(budget, charge + 1, column) == Double(money.cap))
    #expect(number(budget, charge + 2, column) == Double(money.capSlack))
    // By hand: pay 6,000,000; measure 880,000; substitutes 3,840,000; research 6,000,000; overhead 10 % of it all.
    #expect(money.awardDirect == 16_720_000)
    #expect(money.awardCharge == 18_392_000)
    let categories: [(Phrase, Double)] = [
      (Phrase.PlanBook.personnel, 6_000_000), (Phrase.PlanBook.others, 3_840_000 + 880_000),
      (Phrase.PlanBook.researchUndivided, 6_000_000),
    ]
    for (category, yen) in categories {
      let rows = budget.cells.filter { $0.column == 2 && $0.content == .text(category.ja) }.map(\.row)
      #expect(rows.compactMap { number(budget, $0, column) }.reduce(0, +) == yen, "\(category.ja)")
    }
  }

  @Test func theBuyoutLedgerAddsUpToTheAccount() throws {
    let solved = try SampleRun.solved()
    let account = try #require(solved.account)
    let ledger = try #require(try draft().sheets.first { $0.name == "代行台帳" })
    let total = try #require(row(ledger, Phrase.HoursTable.total))
    #expect(number(ledger, total, 12) == Double(account.money.buyouts.reduce(0) { $0 + $1.cost }))
    #expect(account.money.buyouts.map(\.cost) == [1_920_000, 1_920_000])
    #expect(account.money.buyouts.allSatisfy { $0.byAward == $0.cost })
  }

  @Test func rolesOfOneTitleHaveTheirOwnRows() throws {
    var title = ""
    let scenario = SampleRun.scenario {
      var second = $0.roles[0]
      title = second.title
      second.id = "second"
      $0.roles.append(second)
    }
    var account = PlanAuditor.audit(SampleRun.plan, of: scenario).account
    var hire = try #require(account.hires.first)
    hire.role = "second"
    account.hires.append(hire)
    let view = PlanView(scenario: scenario, plan: SampleRun.plan, account: account)
    let sheet = HiringSheet(view: view).sheet(.ja, PlanLooks(language: .ja)).draft
    let heading = try #require(row(sheet, Phrase.PlanBook.postsByRole))
    let names = sheet.cells.filter { $0.row > heading && $0.column == 0 }
    #expect(names.map(\.row) == [heading + 1, heading + 2])
    #expect(names.allSatisfy { $0.content == .text(title) })
    #expect(sheet.charts.map(\.series.count) == [2])
  }

  @Test func effortKeepsItsTotals() throws {
    let account = try #require(try SampleRun.solved().account)
    #expect(account.efforts.count == 3)
    for effort in account.efforts {
      #expect(abs(effort.before.total - effort.after.total - effort.relief) < 1e-9)
    }
    // From April 2026: 3.2 h of clinic and 1.5 h of notes (in no stated kind of work), 70 % of them kept.
    let last = try #require(account.efforts.last)
    #expect(abs(last.after.clinical - (last.before.clinical - 3.2)) < 1e-9)
    #expect(abs(last.after.research - (last.before.research + 0.7 * 4.7)) < 1e-9)
    #expect(abs(last.after.other - (last.before.other - 1.5 + 0.3 * 4.7)) < 1e-9)
  }

  @Test func namesAreNeverFormulas() throws {
    let scenario = SampleRun.scenario {
      for index in $0.researchers.indices { $0.researchers[index].name = "=cmd|' /C calc'!A\(index)" }
      $0.institutions[0].title = "+大学"
      $0.title = "@計画 & 1"
    }
    let draft = try draft(.ja, scenario)
    let bytes = try WorkbookWriter.bytes(of: draft)
    let content = try WorkbookReader.read(bytes)
    let texts = content.sheets.flatMap { $0.rows.flatMap(\.cells) }.map(\.value)
    #expect(texts.contains(.text("=cmd|' /C calc'!A1")))
    #expect(texts.contains(.text("+大学")))
    for sheet in draft.sheets {
      for cell in sheet.cells {
        if case .formula(let formula, _) = cell.content { #expect(!formula.contains("cmd")) }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func sameRunSameBytes(_ language: Language) throws {
    let draft = try draft(language)
    #expect(draft.sheets.count == 8)
    #expect(try WorkbookWriter.bytes(of: draft) == WorkbookWriter.bytes(of: draft))
    // Somewhere to look at, frozen heads, and pages that repeat them.
    #expect(draft.sheets.flatMap(\.charts).count == 4)
    #expect(draft.sheets.dropFirst().allSatisfy { $0.frozen != nil && $0.repeatedRows != nil })
  }

  @Test func withoutPlanThereIsNoWorkbook() throws {
    #expect(PlanWorkbook.draft(try SampleRun.withoutPlan(.infeasible), .ja) == nil)
  }
}
