import Auditing
import Planning
import Reports
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
    // Settings and overrides may name people; the hash would tell a guess at the inputs from the truth.
    copy.record.settings = []
    copy.record.overrides = []
    copy.record.inputsHash = ""
    for index in copy.defaults.indices {
      copy.defaults[index].path = codedPath(defaults[index].path, by: book)
    }
    for index in copy.answers.tornado?.bars.indices ?? 0..<0 {
      let path = answers.tornado?.bars[index].path ?? ""
      copy.answers.tornado?.bars[index].path = codedPath(path, by: book)
    }
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
    guard let parts = TreePath.parts(path), parts.count > 1 else { return path }
    var coded = parts.map(book.coded)
    if parts[0] == "researchers", parts[1] != "*" { coded[1] = book.code(parts[1]) }
    return TreePath.text(coded)
  }
}
