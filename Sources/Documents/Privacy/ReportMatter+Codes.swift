import Auditing
import Planning
import ScenarioFiles
package import Wording

extension ReportMatter {
  /// The same with people under codes and small departments merged: whatever is written from it holds no name, because it
  /// knows none.
  package func coded(by book: CodeBook, _ language: Language) -> ReportMatter {
    var copy = self
    copy.scenario = scenario.coded(by: book)
      .withSmallDepartmentsMerged(Phrase.Document.otherDepartments.text(language))
    copy.plan = plan.coded(by: book)
    copy.outcome.plan = copy.plan
    copy.account = PlanAuditor.audit(copy.plan, of: copy.scenario, claimed: PlanClaim()).account
    copy.isAnonymous = true
    copy.inputs = inputs.map { coded($0, by: book) }
    copy.given = Set(given.map { codedPath($0, by: book) })
    copy.answers.worths = answers.worths.map { worth in
      var coded = worth
      switch worth.decision {
      case .support(let id): coded.decision = .support(researcher: book.code(id))
      case .buyout(let id): coded.decision = .buyout(researcher: book.code(id))
      case .hires, .measure: break
      }
      return coded
    }
    return copy
  }

  private func coded(_ input: InputValue, by book: CodeBook) -> InputValue {
    InputValue(path: codedPath(input.path, by: book), value: book.coded(input.value))
  }

  private func codedPath(_ path: String, by book: CodeBook) -> String {
    guard var parts = TreePath.parts(path), parts.count > 1, parts[0] == "researchers" else { return path }
    parts[1] = book.code(parts[1])
    return TreePath.text(parts)
  }
}
