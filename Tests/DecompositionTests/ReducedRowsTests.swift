@testable import Decomposition
import Formulations
import LinearOptimization
import TestSupport
import Testing

/// Parts of a program that share no row are the whole of it.
@Suite struct ReducedRowsTests {
  @Test(arguments: [2, 5, 8, 12] as [UInt64])
  func partsAreTheWhole(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let best = try #require(try Agreement.compact(formulation).values)
    let model = formulation.model
    let bounds = VariableBounds(
      lower: model.variables.map(\.lower), upper: model.variables.map(\.upper))
    let rows = ReducedRows(
      model, free: model.variables.map { !$0.kind.isIntegral }, at: best, bounds: bounds)
    let parts = rows.parts
    #expect(parts.flatMap(\.variables).sorted() == rows.variables, "every variable is in one part")
    #expect(parts.map(\.rows.count).reduce(0, +) == rows.rows.count)
    #expect(parts.count > 1)
    for part in parts {
      #expect(part.variables == part.variables.sorted())
      for (column, variable) in part.variables.enumerated() {
        let whole = try #require(rows.variables.firstIndex(of: variable))
        #expect(part.box.lower[column] == rows.box.lower[whole])
        #expect(part.box.upper[column] == rows.box.upper[whole])
      }
    }
    // The same rows, read by variables of the compact program.
    func text(_ rows: ReducedRows) -> [String] {
      rows.rows.map { row in
        let terms = row.terms.map { "\($0.value)*\(rows.variables[$0.column])" }.sorted()
        return "\(row.lower) \(terms) \(row.upper)"
      }
    }
    #expect(parts.flatMap(text).sorted() == text(rows).sorted())
  }
}
