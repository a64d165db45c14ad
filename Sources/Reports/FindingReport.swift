package import Wording

/// Findings of a scenario as text and JSON.
package enum FindingReport {
  /// One line for each finding, then how many there are. O(findings).
  package static func text(_ findings: [Finding], _ language: Language) -> String {
    (findings.map { $0.line(language) } + [count(findings).text(language)]).joined(separator: "\n") + "\n"
  }

  package static func json(_ findings: [Finding], _ language: Language) -> JSONValue {
    .members([
      "format": .string("kenkyubi-findings/1"),
      "errors": .int(number(.error, findings)), "warnings": .int(number(.warning, findings)),
      "notes": .int(number(.note, findings)),
      "findings": .array(findings.map { object($0, language) }),
    ])
  }

  private static func object(_ finding: Finding, _ language: Language) -> JSONValue {
    .members([
      "severity": .string(finding.severity.rawValue), "code": .string(finding.code.id),
      "file": .string(finding.place.file), "sheet": finding.place.sheet.map { .string($0) },
      "cell": finding.place.sheet == nil || finding.place.cell.isEmpty ? nil : .string(finding.place.cell),
      "line": .number(finding.place.line > 0 ? finding.place.line : nil),
      "column": .number(finding.place.column > 0 ? finding.place.column : nil),
      "path": .text(finding.place.path.isEmpty ? nil : finding.place.path), "value": .text(finding.value),
      "message": .string(finding.message.text(language)),
      "allowed": .text(finding.allowed?.text(language)), "remedy": .text(finding.remedy?.text(language)),
    ])
  }

  private static func count(_ findings: [Finding]) -> Phrase {
    Phrase.Check.count(
      errors: number(.error, findings), warnings: number(.warning, findings), notes: number(.note, findings))
  }

  private static func number(_ severity: Finding.Severity, _ findings: [Finding]) -> Int {
    findings.filter { $0.severity == severity }.count
  }
}
