import LinearOptimization
import Planning

extension ProgramBuilder {
  /// z, q and x.
  mutating func addSharedVariables() throws(ModelError) {
    for i in scenario.researchers.indices {
      let required = scenario.researchers[i].selection == .required
      let excluded = scenario.researchers[i].selection == .excluded
      let bounds = Bounds.between(required ? 1 : 0, excluded ? 0 : 1)
      variables.supported.append(try variable("z[\(person(i))]", bounds, .binary, block: i))
    }
    for o in sets.options.indices {
      variables.hired.append(try variable("q[\(option(o))]", .nonNegative, .integer, block: nil))
    }
    for m in scenario.measures.indices {
      var row: [Variable] = []
      for t in scenario.calendar.periods.indices {
        let bounds = canBeInPlace(m, t) ? Bounds.unit : .fixed(0)
        row.append(try variable("x[\(measure(m)),\(t)]", bounds, .binary, block: nil))
      }
      variables.inPlace.append(row)
    }
  }

  /// Whether the rules and the lead time let measure `m` be in place in period `t`.
  func canBeInPlace(_ m: MeasureIndex, _ t: PeriodIndex) -> Bool {
    scenario.rules.dxAllowed && t * scenario.calendar.periodMonths >= scenario.measures[m].leadMonths
  }
}
