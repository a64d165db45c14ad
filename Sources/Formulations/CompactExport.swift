package import LinearOptimization
import Planning

/// The compact program as a file that any other solver reads: the minimisation of the negated stage-1
/// objective over all rows.
package struct CompactExport: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case mps
    case lp
  }

  /// The program as exported.
  package let model: Model
  package let file: ExportedModel
  /// Side file: what each name of the program stands for, one line `kind<TAB>name<TAB>original` for every column
  /// and row, then `id<TAB>identifier<TAB>title` for everything of the scenario that has a title. UTF-8, the same
  /// bytes for the same scenario.
  package let mapping: String

  package init(_ formulation: PlanFormulation, format: Format) throws(ModelError) {
    var model = formulation.model
    try model.setObjective(.minimize(-1 * model.objective.expression))
    self.model = model
    file = format == .mps ? MPSFormat.write(model) : LPFormat.write(model)
    mapping =
      Self.lines("column", file.variableNames.table) + Self.lines("row", file.constraintNames.table)
      + Self.titles(formulation.scenario)
  }

  private static func lines(_ kind: String, _ table: String) -> String {
    table.split(separator: "\n").map { "\(kind)\t\($0)\n" }.joined()
  }

  private static func titles(_ scenario: Scenario) -> String {
    let titles: [(String, String)] =
      scenario.institutions.map { ($0.id, $0.title) } + scenario.departments.map { ($0.id, $0.title) }
      + scenario.researchers.map { ($0.id, $0.name) } + scenario.roles.map { ($0.id, $0.title) }
      + scenario.places.map { ($0.id, $0.title) } + scenario.chores.map { ($0.id, $0.title) }
      + scenario.sessionKinds.map { ($0.id, $0.title) } + scenario.measures.map { ($0.id, $0.title) }
      + scenario.award.purses.map { ($0.id, $0.title) } + scenario.requirements.map { ($0.id, $0.title) }
      + scenario.quotas.map { ($0.id, $0.title) }
    return titles.map { id, title in "id\t\(flat(id))\t\(flat(title))\n" }.joined()
  }

  /// Without the characters that would break a line of the table.
  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ")
  }
}
