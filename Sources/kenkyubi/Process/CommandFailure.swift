import Auditing
import Planning
import Reports
import Wording

/// Ends a command with an exit status and messages for the error stream.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Whole lines, already in the user's language.
  var lines: [String]

  init(_ status: ExitStatus, lines: [String] = []) {
    self.status = status
    self.lines = lines
  }

  init(_ status: ExitStatus, _ message: Phrase, _ language: Language) {
    self.init(status, lines: [message.text(language)])
  }

  /// Our own plan did not pass the audit: an internal failure, with the violations.
  init(refusing report: AuditReport, of scenario: Scenario, _ language: Language) {
    let violations = AuditPage.violations(report, of: scenario).map { "- " + $0.text(language) }
    self.init(.internalFailure, lines: [Phrase.Audit.selfCheckFailed.text(language)] + violations)
  }
}
