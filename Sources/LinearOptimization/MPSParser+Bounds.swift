extension MPSParser {
  mutating func readBound(_ fields: MPSFields) throws(MPSFault) {
    guard let bound = fields.bound else { throw MPSFault(reason: .tooFewFields) }
    if !isInFirstSet(bound.set) { return }
    guard let index = columnIndexes[bound.column] else {
      throw MPSFault(reason: .unknownColumn(bound.column))
    }
    func value() throws(MPSFault) -> Double {
      guard let text = bound.value else { throw MPSFault(reason: .tooFewFields) }
      return try Self.boundNumber(text)
    }
    switch bound.type {
    case "LO": columns[index].lower = try value()
    case "UP": columns[index].upper = try value()
    case "FX":
      columns[index].lower = try value()
      columns[index].upper = try value()
    case "FR":
      columns[index].lower = -.infinity
      columns[index].upper = .infinity
    case "MI": columns[index].lower = -.infinity
    case "PL": columns[index].upper = .infinity
    case "BV":
      columns[index].lower = 0
      columns[index].upper = 1
      columns[index].isBinary = true
    case "LI":
      columns[index].lower = try value()
      columns[index].isInteger = true
    case "UI":
      columns[index].upper = try value()
      columns[index].isInteger = true
    default: throw MPSFault(reason: .unknownBoundType(bound.type))
    }
  }

  /// A number in which ±1e30 and beyond, and the words for it, are infinite.
  private static func boundNumber(_ text: String) throws(MPSFault) -> Double {
    switch text.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    default: break
    }
    let value = try number(text)
    return abs(value) >= 1e30 ? (value > 0 ? .infinity : -.infinity) : value
  }

  /// The model that the lines described.
  func model() throws(MPSFault) -> Model {
    guard let objective else { throw MPSFault(reason: .noObjective) }
    do throws(ModelError) {
      var model = Model(name: name)
      for column in columns {
        let isOpen = column.lower == nil && (column.upper ?? 0) < 0
        try model.addVariable(
          column.name,
          Bounds(lower: column.lower ?? (isOpen ? -.infinity : 0), upper: column.upper ?? .infinity),
          kind: column.isBinary ? .binary : column.isInteger ? .integer : .continuous)
      }
      for row in rows where row.letter != "N" {
        try model.addConstraint(row.name, Relation(row.expression, in: Self.bounds(row)))
      }
      let cost = rows[objective]
      try model.setObjective(Objective(sense, cost.expression - cost.right))
      return model
    } catch {
      throw MPSFault(reason: .model(error))
    }
  }

  private static func bounds(_ row: Row) -> Bounds {
    let size = abs(row.range ?? 0)
    switch row.letter {
    case "L": return Bounds(lower: row.range == nil ? -.infinity : row.right - size, upper: row.right)
    case "G": return Bounds(lower: row.right, upper: row.range == nil ? .infinity : row.right + size)
    default:
      // The sign of a range on an equality says to which side it opens.
      return (row.range ?? 0) < 0
        ? Bounds(lower: row.right - size, upper: row.right)
        : Bounds(lower: row.right, upper: row.right + size)
    }
  }
}
