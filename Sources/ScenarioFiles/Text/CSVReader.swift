import Wording

/// Comma-separated text to cells with their places (RFC 4180, and the ways spreadsheets stray from it).
///
/// Line ends may be LF, CRLF or CR. Quoted cells may hold commas, doubled quotes and line breaks. Rows
/// whose cells are all empty are dropped. A tab-separated header is taken as such (copy from a sheet).
struct CSVReader {
  struct Cell {
    var text: String
    var line: Int32
    /// Number of the cell in its row, from 1: what a spreadsheet shows.
    var column: Int32
    /// Why the cell has no value, in workbooks; `text` then shows what it holds instead.
    var problem: FindingCode?
  }

  enum Problem: Error {
    case unterminatedQuote(line: Int, column: Int)
    case textAfterQuote(line: Int, column: Int)
  }

  /// Calls `row` with the cells of each row. O(length).
  ///
  /// Stops at the first problem and throws it: after a wrong quotation mark nothing that follows means
  /// what it says. `row` returns `false` to stop early.
  static func read(_ text: String, row: ([Cell]) -> Bool) throws(Problem) {
    var copy = text
    let result: Result<Void, Problem> = copy.withUTF8 { bytes in
      do throws(Problem) {
        var reader = Scanner(bytes: bytes)
        while let cells = try reader.nextRow() {
          if cells.contains(where: { !$0.text.isEmpty }), !row(cells) { break }
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let separator: UInt8
    var position = 0
    var line: Int32 = 1

    init(bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      let header = bytes.prefix { $0 != 10 && $0 != 13 }
      let comma = UInt8(ascii: ",")
      let tab = UInt8(ascii: "\t")
      separator = header.contains(tab) && !header.contains(comma) ? tab : comma
    }

    mutating func nextRow() throws(Problem) -> [Cell]? {
      guard position < bytes.count else { return nil }
      var cells: [Cell] = []
      while true {
        let start = line
        let text = try nextCell(column: cells.count + 1)
        cells.append(Cell(text: text, line: start, column: Int32(cells.count + 1)))
        guard position < bytes.count, bytes[position] == separator else { break }
        position += 1
      }
      skipLineEnd()
      return cells
    }

    private mutating func skipLineEnd() {
      guard position < bytes.count else { return }
      let isReturn = bytes[position] == 13
      position += 1
      if isReturn, position < bytes.count, bytes[position] == 10 { position += 1 }
      line += 1
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 10 || byte == 13 }

    private mutating func nextCell(column: Int) throws(Problem) -> String {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        return try quotedCell(column: column)
      }
      let start = position
      while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
      return trimmed(bytes[start..<position])
    }

    private func trimmed(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      var part = slice
      while let first = part.first, first == 32 || first == 9 { part = part.dropFirst() }
      while let last = part.last, last == 32 || last == 9 { part = part.dropLast() }
      return String(decoding: part, as: UTF8.self)
    }

    private mutating func quotedCell(column: Int) throws(Problem) -> String {
      let startLine = Int(line)
      var content: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\"") {
          guard position < bytes.count, bytes[position] == byte else {
            while position < bytes.count, bytes[position] == 32 { position += 1 }
            guard position >= bytes.count || endsCell(bytes[position]) else {
              throw .textAfterQuote(line: Int(line), column: column)
            }
            return String(decoding: content, as: UTF8.self)
          }
          position += 1
        } else if byte == 10 {
          line += 1
        }
        content.append(byte)
      }
      throw .unterminatedQuote(line: startLine, column: column)
    }
  }
}
