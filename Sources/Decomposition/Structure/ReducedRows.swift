import LinearOptimization

/// The rows of the compact program that are left for some of its variables when all others stay at a point.
///
/// Rows that cannot be broken within the bounds are left out, and rows over a single variable become bounds.
struct ReducedRows {
  struct Row {
    let lower: Double
    let upper: Double
    let terms: [(column: Int, value: Double)]
  }

  /// Variables of the compact program that are free, by column.
  let variables: [Int]
  /// By column: bounds, those that rows imply included.
  let box: VariableBounds
  let rows: [Row]

  /// - Parameters:
  ///   - free: by variable of the compact program.
  ///   - point: what the others stay at.
  init(_ model: Model, free: [Bool], at point: [Double], bounds: VariableBounds) {
    let variables = free.indices.filter { free[$0] }
    var columnOf = [Int](repeating: -1, count: free.count)
    for (column, variable) in variables.enumerated() { columnOf[variable] = column }
    var box = VariableBounds(
      lower: variables.map { bounds.lower[$0] }, upper: variables.map { bounds.upper[$0] })
    var rows: [Row] = []
    for row in model.constraints {
      var terms: [(column: Int, value: Double)] = []
      var fixed = 0.0
      for term in row.terms {
        let column = columnOf[term.variable.index]
        if column >= 0 {
          terms.append((column, term.coefficient))
        } else {
          fixed += term.coefficient * point[term.variable.index]
        }
      }
      if terms.isEmpty { continue }
      let lower = row.lower - fixed, upper = row.upper - fixed
      if terms.count == 1 {
        let (column, value) = terms[0]
        let ends = value > 0 ? (lower / value, upper / value) : (upper / value, lower / value)
        box.lower[column] = max(box.lower[column], ends.0)
        box.upper[column] = min(box.upper[column], ends.1)
        continue
      }
      rows.append(Row(lower: lower, upper: upper, terms: terms))
    }
    // Noise of the point must not make an empty interval.
    for column in variables.indices where box.lower[column] > box.upper[column] {
      box.lower[column] = bounds.lower[variables[column]]
      box.upper[column] = max(box.lower[column], box.upper[column])
    }
    self.init(variables: variables, box: box, rows: rows.filter { Self.canBreak($0, box) })
  }

  private init(variables: [Int], box: VariableBounds, rows: [Row]) {
    self.variables = variables
    self.box = box
    self.rows = rows
  }

  private static func canBreak(_ row: Row, _ box: VariableBounds) -> Bool {
    var least = 0.0
    var most = 0.0
    for (column, value) in row.terms {
      least += value > 0 ? value * box.lower[column] : value * box.upper[column]
      most += value > 0 ? value * box.upper[column] : value * box.lower[column]
    }
    return least < row.lower - 1e-9 || most > row.upper + 1e-9
  }

  /// The same in parts that share no row, each with its variables in order; parts in the order of their first variables.
  var parts: [ReducedRows] {
    // Columns that rows join, as a forest whose roots are the least of their part.
    var parent = Array(variables.indices)
    func root(_ column: Int) -> Int {
      var column = column
      while parent[column] != column {
        parent[column] = parent[parent[column]]
        column = parent[column]
      }
      return column
    }
    for row in rows {
      for term in row.terms {
        let (left, right) = (root(row.terms[0].column), root(term.column))
        parent[max(left, right)] = min(left, right)
      }
    }
    var columns: [[Int]] = []
    var partOf = [Int](repeating: -1, count: variables.count)
    var place = partOf
    for column in variables.indices {
      let first = root(column)
      if partOf[first] < 0 {
        partOf[first] = columns.count
        columns.append([])
      }
      partOf[column] = partOf[first]
      place[column] = columns[partOf[first]].count
      columns[partOf[first]].append(column)
    }
    var rowsOf = [[Row]](repeating: [], count: columns.count)
    for row in rows {
      rowsOf[partOf[row.terms[0].column]].append(
        Row(lower: row.lower, upper: row.upper, terms: row.terms.map { (place[$0.column], $0.value) }))
    }
    return columns.indices.map { part in
      ReducedRows(
        variables: columns[part].map { variables[$0] },
        box: VariableBounds(
          lower: columns[part].map { box.lower[$0] }, upper: columns[part].map { box.upper[$0] }),
        rows: rowsOf[part])
    }
  }
}
