package import Planning
package import Wording

/// Why a scenario has no plan and what would help, for people.
package enum InfeasibilityPage {
  package static func text(
    _ explanation: InfeasibilityExplanation, of scenario: Scenario,
    values: [Repair: [InputValue]] = [:], _ language: Language, width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Explanation.infeasibleTitle(scenario.title))
    page.title(Phrase.Explanation.proven)
    write(explanation, of: scenario, values, supposed: false, to: &page)
    return page.text
  }

  /// Conflicts, repairs and what is not sure.
  ///
  /// - Parameter supposed: whether they are those of a decision that a question supposes.
  static func write(
    _ explanation: InfeasibilityExplanation, of scenario: Scenario, _ values: [Repair: [InputValue]],
    supposed: Bool, to page: inout TextPage
  ) {
    for (index, conflict) in explanation.conflicts.enumerated() {
      page.heading(
        explanation.conflicts.count == 1
          ? Phrase.Explanation.conflict : Phrase.Explanation.conflictNumber(index + 1))
      write(conflict, ConditionText(scenario), supposed, to: &page)
    }
    if explanation.conflicts.contains(where: { !$0.members.isEmpty }) {
      page.heading(Phrase.Explanation.repairs)
      write(explanation.repairs, RepairText(scenario, values: values), supposed, to: &page)
    }
    if !explanation.isComplete { page.paragraph(Phrase.Explanation.incomplete) }
    page.space()
    page.title(Phrase.Explanation.solves(explanation.solves))
  }

  private static func write(
    _ conflict: Conflict, _ text: ConditionText, _ supposed: Bool, to page: inout TextPage
  ) {
    if conflict.members.isEmpty {
      page.paragraph(
        conflict.fixed.isEmpty
          ? Phrase.Explanation.onlyFacts
          : supposed ? Phrase.Question.onlyFixed : Phrase.Explanation.onlyFixed)
    } else {
      page.paragraph(sentence(conflict, supposed))
      for member in conflict.members { page.bullet(text.phrase(member)) }
      if conflict.fixed.isEmpty { return }
      page.paragraph(Phrase.Explanation.fixed)
    }
    for condition in conflict.fixed { page.bullet(text.phrase(condition)) }
  }

  private static func sentence(_ conflict: Conflict, _ supposed: Bool) -> Phrase {
    guard conflict.isIrreducible else { return Phrase.Explanation.togetherUnsure }
    if supposed { return Phrase.Question.together }
    return conflict.members.count == 1 && conflict.fixed.isEmpty
      ? Phrase.Explanation.alone : Phrase.Explanation.together
  }

  private static func write(
    _ repairs: [Repair], _ text: RepairText, _ supposed: Bool, to page: inout TextPage
  ) {
    switch repairs.count {
    case 0: page.paragraph(Phrase.Explanation.noRepair)
    case 1: page.paragraph(supposed ? Phrase.Question.onlyOne : Phrase.Explanation.onlyOne)
    default: page.paragraph(supposed ? Phrase.Question.anyOne : Phrase.Explanation.anyOne)
    }
    for repair in repairs {
      let notes = text.notes(repair)
      if notes.isEmpty {
        page.bullet(text.phrase(repair))
      } else {
        page.bullet(text.phrase(repair), detail: Phrase.joined(notes, by: Phrase(verbatim: " ")))
      }
    }
  }
}
