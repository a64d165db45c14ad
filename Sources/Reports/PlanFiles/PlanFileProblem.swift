package import Wording

/// Something wrong in a plan file, with its place.
package struct PlanFileProblem: Hashable, Sendable {
  /// 1-based.
  package var line: Int
  /// `plan.hires[2].role`; empty for the file as a whole.
  package var path: String
  /// The value as written; empty when something is missing.
  package var value: String
  package var message: Phrase
  /// What would be right; `nil` when the message says it all.
  package var allowed: Phrase?

  /// The problem as one line in the manner of `Finding.line`.
  package func line(file: String, _ language: Language) -> String {
    Phrase.PlanFile.line(
      place: "\(file):\(line)", path: path, value: value, message: message, allowed: allowed
    ).text(language)
  }

  package func json(file: String, _ language: Language) -> JSONValue {
    .members([
      "severity": .string("error"), "file": .string(file), "line": .int(line), "path": .string(path),
      "value": .text(value.isEmpty ? nil : value), "message": .string(message.text(language)),
      "allowed": .text(allowed?.text(language)), "remedy": .null,
    ])
  }
}

/// All problems of a plan file; thrown when there is at least one.
package struct PlanFileError: Error {
  package var problems: [PlanFileProblem]
}
