import Workbooks

/// Calculates the formulas of a draft, as far as plans use them: sums, differences, products, quotients, ROUND, INT and IF.
struct FormulaValue {
  private let cells: [String: CellDraft.Content]

  init(_ draft: WorkbookDraft) {
    var cells: [String: CellDraft.Content] = [:]
    for sheet in draft.sheets {
      for cell in sheet.cells {
        cells[sheet.name + "!" + CellReference.text(row: cell.row + 1, column: cell.column + 1)] =
          cell.content
      }
    }
    self.cells = cells
  }

  /// The number in a cell, its formula calculated; 0 for what is empty or text.
  func number(_ place: String, _ sheet: String) -> Double {
    switch cells[sheet + "!" + place] {
    case .number(let value): value
    case .formula(let formula, _): value(of: formula, sheet)
    default: 0
    }
  }

  func value(of formula: String, _ sheet: String) -> Double {
    var parser = Parser(text: Array(formula.dropFirst()), values: self, sheet: sheet)
    return parser.sum()
  }

  private struct Parser {
    let text: [Character]
    let values: FormulaValue
    let sheet: String
    var at = 0

    init(text: [Character], values: FormulaValue, sheet: String) {
      self.text = text
      self.values = values
      self.sheet = sheet
    }

    private var next: Character? { at < text.count ? text[at] : nil }

    private mutating func take(_ character: Character) -> Bool {
      guard next == character else { return false }
      at += 1
      return true
    }

    mutating func sum() -> Double {
      var value = product()
      while let sign = next, sign == "+" || sign == "-" {
        at += 1
        value += sign == "+" ? product() : -product()
      }
      return value
    }

    private mutating func product() -> Double {
      var value = factor()
      while let sign = next, sign == "*" || sign == "/" {
        at += 1
        let other = factor()
        value = sign == "*" ? value * other : value / other
      }
      return value
    }

    private mutating func factor() -> Double {
      if take("(") {
        let value = sum()
        _ = take(")")
        return value
      }
      if next == "'" { return place(in: quotedSheet()) }
      var word = ""
      while let character = next, character.isLetter || character.isNumber || character == "." {
        word.append(character)
        at += 1
      }
      if let number = Double(word) { return number }
      guard take("(") else { return values.number(word, sheet) }
      return function(word)
    }

    private mutating func quotedSheet() -> String {
      var name = ""
      at += 1
      while let character = next, character != "'" {
        name.append(character)
        at += 1
      }
      at += 2
      return name
    }

    private mutating func word() -> String {
      var word = ""
      while let character = next, character.isLetter || character.isNumber {
        word.append(character)
        at += 1
      }
      return word
    }

    private mutating func place(in sheet: String) -> Double { values.number(word(), sheet) }

    private mutating func function(_ name: String) -> Double {
      defer { _ = take(")") }
      switch name {
      case "SUM":
        let first = word()
        guard take(":") else { return values.number(first, sheet) }
        return Self.range(first, word()).reduce(0) { $0 + values.number($1, sheet) }
      case "ROUND":
        let value = sum()
        _ = take(",")
        _ = sum()
        return (value + 0.5).rounded(.down)
      case "INT": return sum().rounded(.down)
      case "IF":
        let left = sum()
        _ = take(">")
        _ = take("=")
        let right = sum()
        _ = take(",")
        let (yes, _, no) = (sum(), take(","), sum())
        return left > right ? yes : no
      default: return .nan
      }
    }

    private static func range(_ first: String, _ last: String) -> [String] {
      func parts(_ place: String) -> (column: Int, row: Int) {
        place.reduce(into: (0, 0)) { result, character in
          if let digit = character.wholeNumberValue {
            result.1 = result.1 * 10 + digit
          } else if let byte = character.asciiValue {
            result.0 = result.0 * 26 + Int(byte) - 64
          }
        }
      }
      let (start, end) = (parts(first), parts(last))
      return (start.row...end.row).flatMap { row in
        (start.column...end.column).map { CellReference.text(row: row, column: $0) }
      }
    }
  }
}
