/// The plan in full: whom to hire, what to buy out and adopt, hours, money, and the same beside doing nothing.
package enum PlanDetails {
  /// O(plan + account).
  package static func write(_ view: PlanView, to page: inout some ReportPage) {
    HiresSection.write(view, to: &page)
    BuyoutSection.write(view, to: &page)
    MeasuresSection.write(view, to: &page)
    HoursSection.write(view, to: &page)
    MoneySection.write(view, to: &page)
    ComparisonSection.write(view, to: &page)
  }

  /// How the result came about.
  package static func write(_ run: RunRecord, to page: inout some ReportPage) {
    RunSection.write(run, to: &page)
  }
}
