/// Line-by-line state of reading MPS.
struct MPSParser {
  enum Section { case none, sense, rows, columns, rightHandSides, ranges, bounds, done }

  struct Row {
    let name: String
    let letter: String
    var right = 0.0
    var range: Double?
    var expression = LinearExpression()
    /// The last column with an entry: finds double entries.
    var lastColumn = -1
  }

  struct Column {
    let name: String
    var isInteger: Bool
    var isBinary = false
    var lower: Double?
    var upper: Double?
  }

  let format: MPSReader.Format
  var section = Section.none
  var name = "model"
  var sense = ObjectiveSense.minimize
  var rows: [Row] = []
  var rowIndexes: [String: Int] = [:]
  /// Index of the first row of type N.
  var objective: Int?
  var columns: [Column] = []
  var columnIndexes: [String: Int] = [:]
  var isInteger = false
  /// The first set name of each section and the latest; the entries of other sets than the first are left out.
  private var setNames: [Section: (first: String, latest: String)] = [:]

  var isDone: Bool { section == .done }

  init(format: MPSReader.Format) {
    self.format = format
  }

  mutating func read(_ line: Substring) throws(MPSFault) {
    if line.hasPrefix("*") || line.allSatisfy(\.isWhitespace) { return }
    guard let first = line.first, !first.isWhitespace else { return try data(line) }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words[0].uppercased() {
    case "NAME":
      if words.count > 1 { name = words[1...].joined(separator: " ") }
    case "OBJSENSE":
      section = .sense
      if words.count > 1 { try readSense(words[1]) }
    case "ROWS": section = .rows
    case "COLUMNS": section = .columns
    case "RHS": section = .rightHandSides
    case "RANGES": section = .ranges
    case "BOUNDS": section = .bounds
    case "ENDATA": section = .done
    default: throw MPSFault(reason: .unknownSection(words[0]))
    }
  }

  private mutating func data(_ line: Substring) throws(MPSFault) {
    let fields = MPSFields(line, format: format)
    switch section {
    case .sense: try readSense(String(line).filter { !$0.isWhitespace })
    case .rows: try readRow(fields)
    case .columns: try readColumn(fields)
    case .rightHandSides: try readPairs(fields) { $0.right = $1 }
    case .ranges: try readPairs(fields) { $0.range = $1 }
    case .bounds: try readBound(fields)
    case .none, .done: throw MPSFault(reason: .unexpectedData)
    }
  }

  private mutating func readSense(_ word: String) throws(MPSFault) {
    switch word.uppercased() {
    case "MAX", "MAXIMIZE", "MAXIMISE": sense = .maximize
    case "MIN", "MINIMIZE", "MINIMISE": sense = .minimize
    default: throw MPSFault(reason: .badSense(word))
    }
  }

  private mutating func readRow(_ fields: MPSFields) throws(MPSFault) {
    guard let (letter, name) = fields.typeAndName else { throw MPSFault(reason: .tooFewFields) }
    guard ["N", "L", "G", "E"].contains(letter) else { throw MPSFault(reason: .unknownRowType(letter)) }
    if rowIndexes[name] != nil { throw MPSFault(reason: .duplicateRow(name)) }
    if letter == "N", objective == nil { objective = rows.count }
    rowIndexes[name] = rows.count
    rows.append(Row(name: name, letter: letter))
  }

  private mutating func readColumn(_ fields: MPSFields) throws(MPSFault) {
    if let marker = fields.marker {
      isInteger = marker
      return
    }
    guard let (given, pairs) = fields.columnEntries else { throw MPSFault(reason: .tooFewFields) }
    let name = given.isEmpty ? columns.last?.name ?? "" : given
    if name.isEmpty { throw MPSFault(reason: .tooFewFields) }
    if columns.last?.name != name {
      if columnIndexes[name] != nil { throw MPSFault(reason: .splitColumn(name)) }
      columnIndexes[name] = columns.count
      columns.append(Column(name: name, isInteger: isInteger))
    }
    for (row, text) in pairs {
      guard let index = rowIndexes[row] else { throw MPSFault(reason: .unknownRow(row)) }
      if rows[index].lastColumn == columns.count - 1 {
        throw MPSFault(reason: .duplicateEntry(row: row, column: name))
      }
      rows[index].lastColumn = columns.count - 1
      rows[index].expression.add(try Self.number(text), Variable(index: columns.count - 1))
    }
  }

  private mutating func readPairs(
    _ fields: MPSFields, _ set: (inout Row, Double) -> Void
  ) throws(MPSFault) {
    guard let (name, pairs) = fields.setEntries else { throw MPSFault(reason: .tooFewFields) }
    if !isInFirstSet(name) { return }
    for (row, text) in pairs {
      guard let index = rowIndexes[row] else { throw MPSFault(reason: .unknownRow(row)) }
      set(&rows[index], try Self.number(text))
    }
  }

  /// Whether an entry of the set of this name counts; a blank name repeats the one before.
  mutating func isInFirstSet(_ name: String) -> Bool {
    let first = setNames[section]?.first ?? name
    let latest = name.isEmpty ? setNames[section]?.latest ?? name : name
    setNames[section] = (first, latest)
    return latest == first
  }

  /// A finite number; Fortran's D for the exponent is allowed.
  static func number(_ text: String) throws(MPSFault) -> Double {
    let plain = String(text.map { $0 == "D" || $0 == "d" ? "E" : $0 })
    guard let value = Double(plain), value.isFinite else { throw MPSFault(reason: .badNumber(text)) }
    return value
  }
}
