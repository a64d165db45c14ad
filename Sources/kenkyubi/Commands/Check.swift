import ArgumentParser
import Reports
import ScenarioFiles
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.check.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let reading = try scenario.read(answer.language)
    let findings = answer.quiet ? reading.findings.filter { $0.severity == .error } : reading.findings
    try answer.give(
      answer.wantsJSON
        ? FindingReport.json(findings, answer.language).formatted()
        : FindingReport.text(findings, answer.language))
    if reading.hasErrors { throw CommandFailure(.badInput) }
  }
}
