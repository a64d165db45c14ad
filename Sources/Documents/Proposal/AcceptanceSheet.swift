import Auditing
import Planning
import Reports
import ScenarioFiles
import Wording

/// The award's rules one by one: what they say, what the plan has, and by how much it keeps or breaks them.
enum AcceptanceSheet {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("acceptance", Phrase.Proposal.acceptance)
    writer.say(Passage(Phrase.Acceptance.note))
    var table = DocumentTable(
      Phrase.Acceptance.caption,
      [
        .words(Phrase.Acceptance.rule), .numbers(Phrase.Acceptance.limit), .numbers(Phrase.Acceptance.plan),
        .numbers(Phrase.Acceptance.margin), .words(Phrase.Acceptance.verdict),
        .words(Phrase.Acceptance.evidence),
      ])
    for line in AcceptanceRules(figures).lines { table.add(cells(line, figures)) }
    if figures.carriedOver.value > 0 { table.notes.append(Passage.Proposal.carryOver(figures.carriedOver)) }
    writer.table(table)
    if figures.matter.violations.isEmpty {
      writer.say(Passage(Phrase.Acceptance.audited))
    } else {
      writeViolations(figures, to: &writer)
    }
    writer.say(Passage(blank: Phrase.Blank.eligibility))
  }

  private static func cells(_ line: AcceptanceRules.Line, _ figures: PlanFigures) -> [Passage] {
    let margin = Figure.derived(
      .difference, line.isMinimum ? [line.plan, line.limit] : [line.limit, line.plan], line.text)
    let isMet = margin.value >= -1e-9
    return [
      .name(line.name), Passage(line.limit), Passage(line.plan), Passage(margin),
      .name(isMet ? Phrase.Acceptance.met : Phrase.Acceptance.rejected), .name(evidence(line.path, figures)),
    ]
  }

  /// How well founded the rule is: the strength of the rule pack's entry, or that the scenario states it.
  private static func evidence(_ path: String, _ figures: PlanFigures) -> Phrase {
    figures.matter.defaults.first { $0.path == path }?.strength.phrase ?? Phrase.Acceptance.own
  }

  private static func writeViolations(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let report = AuditReport(violations: figures.matter.violations, account: figures.account)
    let broken = AuditPage.violations(report, of: figures.scenario)
    let count = Figure(
      Double(broken.count), Phrase(verbatim: "\(broken.count)"), .question("kenkyubi audit"))
    writer.say(Passage.Proposal.unaudited(count))
    writer.subheading(Phrase.Acceptance.broken)
    for phrase in broken { writer.bullet(phrase) }
  }
}
