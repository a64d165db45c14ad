/// Places in a sheet as spreadsheets name them: `B7`.
package enum CellReference {
  /// `AA` for 27.
  package static func column(_ number: Int) -> String {
    var letters = ""
    var rest = number
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  package static func text(row: Int, column: Int) -> String { self.column(column) + String(row) }

  /// Row and column from 1; `nil` for anything that is no reference to one cell.
  static func parts(_ text: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 65...90 where row == 0: column = column * 26 + Int(byte) - 64
      case 97...122 where row == 0: column = column * 26 + Int(byte) - 96
      case 48...57: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= 100_000, row <= 100_000_000 else { return nil }
    }
    return column > 0 && row > 0 ? (row, column) : nil
  }
}
