/// Writes free MPS that GLPK and HiGHS read to the same value.
///
/// Always a minimisation: GLPK's reader forgets a maximisation, so a maximising model is written with its
/// objective negated, which a comment line says. The objective's constant is a column fixed at 1, because
/// readers disagree about the sign of a right-hand side on the objective row. Every integer column has
/// explicit whole bounds, because readers disagree about their defaults and GLPK refuses fractional ones.
package enum MPSFormat {
  package static func write(_ model: Model) -> ExportedModel {
    Writer(model).written()
  }

  private struct Writer {
    let model: Model
    let variableNames: NameMap
    let constraintNames: NameMap
    var out = LineWriter()

    private var constantIndex: Int? {
      model.objective.expression.constant == 0 ? nil : model.variables.count
    }
    private var objectiveName: String { constraintNames.names[model.constraints.count] }

    init(_ model: Model) {
      self.model = model
      let constant = model.objective.expression.constant == 0 ? [] : ["objective_constant"]
      variableNames = NameMap(model.variables.map(\.name) + constant, prefix: "x")
      constraintNames = NameMap(model.constraints.map(\.name) + ["objective"], prefix: "c")
    }

    func written() -> ExportedModel {
      var copy = self
      if model.objective.sense == .maximize {
        copy.out.line("* maximisation written as minimisation of the negated objective")
      }
      copy.out.line("NAME \(NameMap([model.name], prefix: "m").names[0])")
      copy.rows()
      copy.columns()
      copy.rightHandSides()
      copy.bounds()
      copy.out.line("ENDATA")
      return ExportedModel(
        text: copy.out.text, variableNames: variableNames, constraintNames: constraintNames)
    }

    /// How a row is written: its letter, right-hand side and range.
    private func form(_ row: Constraint) -> (letter: String, right: Double, range: Double?) {
      if row.bounds.isFree { return ("N", 0, nil) }
      if row.bounds.isFixed { return ("E", row.lower, nil) }
      if row.upper == .infinity { return ("G", row.lower, nil) }
      if row.lower == -.infinity { return ("L", row.upper, nil) }
      let range = row.upper - row.lower
      // Readers compute the other bound from the range; take the side where rounding gives it back exactly.
      if row.lower + range != row.upper, row.upper - range == row.lower { return ("L", row.upper, range) }
      return ("G", row.lower, range)
    }

    private mutating func rows() {
      out.line("ROWS")
      out.line(" N \(objectiveName)")
      for (index, row) in model.constraints.enumerated() {
        out.line(" \(form(row).letter) \(constraintNames.names[index])")
      }
    }

    private mutating func columns() {
      var entries: [[(row: Int, value: Double)]] = Array(repeating: [], count: model.variables.count)
      for (index, row) in model.constraints.enumerated() {
        for term in row.terms { entries[term.variable.index].append((index, term.coefficient)) }
      }
      var costs = Array(repeating: 0.0, count: model.variables.count)
      for term in model.objective.expression.terms { costs[term.variable.index] = term.coefficient }
      let sign = model.objective.sense.sign
      out.line("COLUMNS")
      var isMarked = false
      for (index, variable) in model.variables.enumerated() {
        if variable.kind.isIntegral != isMarked {
          isMarked.toggle()
          out.line(" MARKER 'MARKER' \(isMarked ? "'INTORG'" : "'INTEND'")")
        }
        let name = variableNames.names[index]
        // A column is known by its entries, so one without any still states its cost.
        if costs[index] != 0 || entries[index].isEmpty {
          out.line(" \(name) \(objectiveName) \(FileNumber.text(sign * costs[index]))")
        }
        for entry in entries[index] {
          out.line(" \(name) \(constraintNames.names[entry.row]) \(FileNumber.text(entry.value))")
        }
      }
      if isMarked { out.line(" MARKER 'MARKER' 'INTEND'") }
      if let constantIndex {
        let value = FileNumber.text(sign * model.objective.expression.constant)
        out.line(" \(variableNames.names[constantIndex]) \(objectiveName) \(value)")
      }
    }

    private mutating func rightHandSides() {
      out.line("RHS")
      for (index, row) in model.constraints.enumerated() where form(row).right != 0 {
        out.line(" RHS \(constraintNames.names[index]) \(FileNumber.text(form(row).right))")
      }
      let ranges = model.constraints.indices.filter { form(model.constraints[$0]).range != nil }
      if ranges.isEmpty { return }
      out.line("RANGES")
      for index in ranges {
        let range = form(model.constraints[index]).range ?? 0
        out.line(" RNG \(constraintNames.names[index]) \(FileNumber.text(range))")
      }
    }

    private mutating func bounds() {
      out.line("BOUNDS")
      for (index, variable) in model.variables.enumerated() {
        let name = variableNames.names[index]
        let bounds = variable.exportedBounds
        func state(_ kind: String, _ value: Double? = nil) {
          out.line(" \(kind) BND \(name)" + (value.map { " " + FileNumber.text($0) } ?? ""))
        }
        if bounds.isFixed {
          state("FX", bounds.lower)
        } else if bounds.isFree {
          state("FR")
        } else if variable.kind.isIntegral, bounds == .unit {
          state("BV")
        } else if bounds != .nonNegative || variable.kind.isIntegral {
          // The lower bound always first: some readers take a negative upper bound alone to open it.
          if bounds.lower == -.infinity { state("MI") } else { state("LO", bounds.lower) }
          if bounds.upper == .infinity { state("PL") } else { state("UP", bounds.upper) }
        }
      }
      if let constantIndex { out.line(" FX BND \(variableNames.names[constantIndex]) 1") }
    }
  }
}
