import ArgumentParser
import Auditing
import Reports
import Wording

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.audit.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions

  @Argument(help: Help.text(Phrase.Help.plan))
  var plan: String

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let loaded = try scenario.load(answer.voice)
    let text = try Files.readText(plan, answer.language)
    let document: PlanDocument
    do {
      document = try PlanDocument.read(text, for: loaded.scenario)
    } catch {
      throw CommandFailure(
        .badInput, lines: error.problems.map { $0.line(file: plan, answer.language) })
    }
    let report = PlanAuditor.audit(document.plan, of: loaded.scenario, claimed: document.claim)
    try answer.give(
      answer.wantsJSON
        ? AuditJSON.object(report, of: loaded.scenario, answer.language).formatted()
        : AuditPage.text(report, of: loaded.scenario, answer.language))
    if !report.isClean { throw CommandFailure(.infeasible) }
  }
}
