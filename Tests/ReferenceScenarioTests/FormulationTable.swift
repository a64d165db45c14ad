import Foundation

/// The table "Where each family binds" of `docs/formulation.md`.
enum FormulationTable {
  struct Row: Sendable {
    var family: String
    var scenario: String
    /// Optimum with and without the family's rows, in hours.
    var with: Double
    var without: Double
  }

  /// One row for each scenario named, in the order of the page; empty when the table is not there.
  static let rows: [Row] = {
    let page = ShippedScenarios.root.deletingLastPathComponent()
      .appendingPathComponent("docs/formulation.md")
    guard let text = try? String(contentsOf: page, encoding: .utf8),
      let heading = text.range(of: "## Where each family binds")
    else { return [] }
    return text[heading.upperBound...].split(separator: "\n").flatMap(rows(ofLine:))
  }()

  /// `| family | `a`, `b` | 1 → 2, 3 → 4 |`: two rows. Lines of another form give none.
  private static func rows(ofLine line: Substring) -> [Row] {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 3 else { return [] }
    let scenarios = cells[1].split(separator: ",").map {
      $0.trimmingCharacters(in: .init(charactersIn: " `"))
    }
    let optima = cells[2].split(separator: ",").map { pair in
      pair.split(separator: "→").compactMap { Double($0.trimmingCharacters(in: .whitespaces)) }
    }
    return zip(scenarios, optima).compactMap { scenario, optimum in
      guard optimum.count == 2 else { return nil }
      return Row(family: cells[0], scenario: scenario, with: optimum[0], without: optimum[1])
    }
  }
}
