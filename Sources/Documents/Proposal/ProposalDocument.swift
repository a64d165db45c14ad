import Planning
package import Wording

/// A draft of what the award's plan says on research time and support. Every number is a figure with its origin; what no plan can
/// know is a blank.
package enum ProposalDocument {
  /// O(plan + account).
  package static func document(_ matter: ReportMatter, _ language: Language) -> Document {
    let figures = PlanFigures(matter)
    let calendar = matter.scenario.calendar
    var writer = DocumentWriter(
      language, title: Phrase.Proposal.title(matter.scenario.title),
      subtitle: Phrase.Summary.award(
        Phrase.Time.span(calendar.start, calendar.end), months: calendar.monthCount),
      imprint: Imprint.lines(matter), isAnonymous: matter.isAnonymous)
    PresentChapter.write(figures, to: &writer)
    AimChapter.write(figures, to: &writer)
    StaffingChapter.write(figures, to: &writer)
    BuyoutChapter.write(figures, to: &writer)
    MeasureChapter.write(figures, to: &writer)
    OrganisationChapter.write(figures, to: &writer)
    BudgetChapter.write(figures, to: &writer)
    IndicatorChapter.write(figures, to: &writer)
    PeopleChapter.write(figures, to: &writer)
    AfterwardsChapter.write(figures, to: &writer)
    ClinicChapter.write(figures, to: &writer)
    RiskChapter.write(figures, to: &writer)
    AcceptanceSheet.write(figures, to: &writer)
    OriginList.write(to: &writer)
    return writer.document
  }
}
