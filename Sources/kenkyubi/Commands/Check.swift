import ArgumentParser
import Reports
import ScenarioFiles
import ScenarioFiles
import Wording

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.check.text(Help.language))

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var answer: AnswerOptions

  @Flag(help: Help.text(Phrase.Serve.inputs))
  var inputs = false

  func run() throws {
    let reading = try scenario.read(answer.language)
    let findings = answer.quiet ? reading.findings.filter { $0.severity == .error } : reading.findings
    try answer.give(
      answer.wantsJSON
        ? json(findings, of: reading).formatted()
        : FindingReport.text(findings, answer.language))
    if reading.hasErrors { throw CommandFailure(.badInput) }
  }

  private func json(_ findings: [Finding], of reading: ScenarioReading) -> JSONValue {
    let report = FindingReport.json(findings, answer.language)
    return inputs ? ReadInputs.add(reading, to: report) : report
  }
}
