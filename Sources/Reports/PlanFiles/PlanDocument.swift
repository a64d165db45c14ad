package import Auditing
package import Planning
import Wording

/// A plan read back from a file: one of ours (`solve --json`), or one made by hand.
///
/// Hand-made files may hold the `plan` object alone, leave out lists that are empty and everything derived, and
/// name periods, terms and years by index or by date. Types, identifiers and keys are strict.
package struct PlanDocument: Sendable {
  package var plan: Plan
  /// The figures that the file states; an audit compares them with its own.
  package var claim: PlanClaim

  /// Reads a plan file for a scenario. Throws every problem at once. O(length + entries × identifiers).
  package static func read(_ text: String, for scenario: Scenario) throws(PlanFileError) -> PlanDocument {
    let root: JSONNode
    do {
      root = try JSONReader.parse(text)
    } catch {
      throw PlanFileError(problems: [
        PlanFileProblem(
          line: error.line, path: "", value: "", message: Phrase.PlanFile.notJSON(error.phrase), allowed: nil)
      ])
    }
    var decoding = PlanDecoding(scenario: scenario)
    let document = decoding.document(root)
    guard decoding.problems.isEmpty, let document else {
      throw PlanFileError(problems: decoding.problems)
    }
    return document
  }
}

extension JSONSyntaxError {
  /// The problem in words.
  var phrase: Phrase {
    switch problem {
    case .unexpectedEnd: Phrase.PlanFile.endsTooEarly
    case .unexpectedCharacter(let character): Phrase.PlanFile.unexpectedCharacter(character)
    case .badNumber(let text): Phrase.PlanFile.badNumber(text)
    case .badEscape: Phrase.PlanFile.badEscape
    case .duplicateKey(let key): Phrase.PlanFile.duplicateKey(key)
    case .tooDeep: Phrase.PlanFile.tooDeep
    case .trailingText: Phrase.PlanFile.trailingText
    }
  }
}
