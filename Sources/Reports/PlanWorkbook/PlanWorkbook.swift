import Auditing
import Planning
package import Wording
package import Workbooks

/// A plan as a workbook for the people who carry it out: figures of the audit's account, with formulas that add them up.
package enum PlanWorkbook {
  /// The workbook; `nil` for a run without a plan. O(plan + account).
  package static func draft(_ solved: SolvedRun, _ language: Language) -> WorkbookDraft? {
    guard let plan = solved.outcome.plan, let account = solved.account else { return nil }
    let view = PlanView(scenario: solved.scenario, plan: plan, account: account)
    let looks = PlanLooks(language: language)
    var draft = WorkbookDraft(
      title: Phrase.Summary.title(solved.scenario.title).text(language), font: looks.font)
    let budget = BudgetSheet(view: view).sheet(language, looks)
    let limits = LimitsSheet(view: view).sheet(language, looks)
    draft.sheets = [
      IndicatorsSheet(solved: solved, view: view).sheet(language, looks, budget: budget.places),
      HiringSheet(view: view).sheet(language, looks), BuyoutSheet(view: view).sheet(language, looks),
      EffortSheet(view: view).sheet(language, looks), budget.sheet, limits,
      ProtectionSheet(view: view).sheet(language, looks), BesideSheet(view: view).sheet(language, looks),
    ].map(\.draft)
    for index in draft.sheets.indices { draft.sheets[index].footer = draft.title }
    return draft
  }
}
