import LinearOptimization

/// How large the compact program of an instance is.
struct ProgramSize: Codable, Hashable, Sendable {
  var variables: Int
  var integers: Int
  var rows: Int

  init(_ size: ModelSize) {
    variables = size.variables
    integers = size.integerVariables
    rows = size.constraints
  }

  init(variables: Int, integers: Int, rows: Int) {
    self.variables = variables
    self.integers = integers
    self.rows = rows
  }
}
