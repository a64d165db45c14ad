/// Writes the CPLEX LP format in the dialect that GLPK and HiGHS both read.
///
/// Readable, and the same bytes for the same model. Where the dialects differ the common ground is taken:
/// the objective's constant is a column fixed at 1, a row with two different bounds is written as two rows, a
/// row without any bound is a comment, a model without rows gets one that always holds, and bounds of integer
/// variables are rounded inward.
package enum LPFormat {
  package static func write(_ model: Model) -> ExportedModel {
    Writer(model).written()
  }

  private struct Writer {
    let model: Model
    let variableNames: NameMap
    let constraintNames: NameMap
    /// Position of the second name of each interval row in `constraintNames`.
    let upperNames: [Int: Int]
    var out = LineWriter()

    init(_ model: Model) {
      self.model = model
      let constant = model.objective.expression.constant == 0 ? [] : ["objective_constant"]
      variableNames = NameMap(model.variables.map(\.name) + constant, prefix: "x")
      let intervals = model.constraints.indices.filter { Self.isInterval(model.constraints[$0]) }
      upperNames = Dictionary(
        uniqueKeysWithValues: intervals.enumerated().map { ($1, model.constraints.count + $0) })
      let rows = model.constraints.map(\.name)
      let readable = NameMap(rows, prefix: "c").names
      let needsRow = model.constraints.allSatisfy(\.bounds.isFree)
      constraintNames = NameMap(
        rows + intervals.map { readable[$0] + "_upper" } + (needsRow ? ["no_rows"] : []), prefix: "c")
    }

    private static func isInterval(_ row: Constraint) -> Bool {
      row.lower.isFinite && row.upper.isFinite && row.lower < row.upper
    }

    func written() -> ExportedModel {
      var copy = self
      copy.comments()
      copy.objective()
      copy.rows()
      copy.bounds()
      copy.kinds()
      copy.out.line("End")
      return ExportedModel(
        text: copy.out.text, variableNames: variableNames, constraintNames: constraintNames)
    }

    private mutating func comments() {
      out.line("\\ \(NameMap.printable(model.name))")
      for (name, original) in variableNames.changed {
        out.line("\\ column \(name) = \(NameMap.printable(original))")
      }
      for (name, original) in constraintNames.changed {
        out.line("\\ row \(name) = \(NameMap.printable(original))")
      }
    }

    private mutating func objective() {
      out.line(model.objective.sense == .maximize ? "Maximize" : "Minimize")
      out.word("objective:")
      var terms = model.objective.expression.terms
      let constant = model.objective.expression.constant
      if constant != 0 { terms.append(LinearTerm(constant, Variable(index: model.variables.count))) }
      sum(terms)
      out.endLine()
    }

    private mutating func rows() {
      out.line("Subject To")
      for (index, row) in model.constraints.enumerated() {
        let name = constraintNames.names[index]
        if row.bounds.isFree {
          out.line("\\ row \(name) has no bound")
        } else if row.bounds.isFixed {
          self.row(name, row.terms, "=", row.lower)
        } else {
          if row.lower.isFinite { self.row(name, row.terms, ">=", row.lower) }
          if row.upper.isFinite {
            let upperName = upperNames[index].map { constraintNames.names[$0] } ?? name
            self.row(upperName, row.terms, "<=", row.upper)
          }
        }
      }
      // GLPK's grammar wants at least one row.
      if model.constraints.allSatisfy(\.bounds.isFree), let name = constraintNames.names.last {
        row(name, [], ">=", 0)
      }
    }

    private mutating func row(_ name: String, _ terms: [LinearTerm], _ relation: String, _ right: Double) {
      out.word(name + ":")
      sum(terms)
      out.word(relation)
      out.word(FileNumber.text(right))
      out.endLine()
    }

    /// The grammar wants at least one term; 0 times the first column stands for an empty sum.
    private mutating func sum(_ terms: [LinearTerm]) {
      if terms.isEmpty { out.word("0 " + (variableNames.names.first ?? "x0")) }
      for (position, term) in terms.enumerated() {
        let name = variableNames.names[term.variable.index]
        let size = abs(term.coefficient)
        let sign = term.coefficient < 0 ? "-" : position == 0 ? "" : "+"
        if !sign.isEmpty { out.word(sign) }
        out.word(size == 1 ? name : FileNumber.text(size) + " " + name)
      }
    }

    private mutating func bounds() {
      out.line("Bounds")
      for (index, variable) in model.variables.enumerated() {
        let name = variableNames.names[index]
        let bounds = variable.exportedBounds
        let text: String? =
          if bounds.isFixed {
            "\(name) = \(FileNumber.text(bounds.lower))"
          } else if bounds.isFree {
            "\(name) free"
          } else if isBinary(variable) || bounds == .nonNegative {
            nil
          } else if bounds.upper == .infinity {
            "\(name) >= \(FileNumber.text(bounds.lower))"
          } else {
            "\(FileNumber.text(bounds.lower)) <= \(name) <= \(FileNumber.text(bounds.upper))"
          }
        if let text { out.line(" " + text) }
      }
      if model.objective.expression.constant != 0 {
        out.line(" \(variableNames.names[model.variables.count]) = 1")
      }
    }

    private func isBinary(_ variable: VariableDefinition) -> Bool {
      variable.kind.isIntegral && variable.exportedBounds == .unit
    }

    private mutating func kinds() {
      let integral = model.variables.indices.filter { model.variables[$0].kind.isIntegral }
      for (title, isWanted) in [("Generals", false), ("Binaries", true)] {
        let chosen = integral.filter { isBinary(model.variables[$0]) == isWanted }
        if chosen.isEmpty { continue }
        out.line(title)
        for index in chosen { out.word(variableNames.names[index]) }
        out.endLine()
      }
    }
  }
}
