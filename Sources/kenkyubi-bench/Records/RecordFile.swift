import Foundation

/// Finished measurements as JSON lines, one appended after each, so that an interrupted run loses one at most.
struct RecordFile<Record: Codable> {
  let path: String

  /// Those already there, in order. A last line without its end was cut off by a crash and is left out.
  ///
  /// - Throws: ``BenchFailure`` with the line when anything else is not a record.
  func records() throws(BenchFailure) -> [Record] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var records: [Record] = []
    // What follows the last end of a line is nothing, or was cut off.
    for (index, line) in lines.dropLast().enumerated() where !line.isEmpty {
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(line)) else {
        throw BenchFailure(.badInput, "\(path):\(index + 1): not a record of this kind")
      }
      records.append(record)
    }
    return records
  }

  /// Whether there is anything in it.
  var isEmpty: Bool { (FileManager.default.contents(atPath: path) ?? Data()).isEmpty }

  /// Appends one line; a last line that was cut off is removed first.
  func append(_ record: Record) throws(BenchFailure) {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    let whole = data.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if whole < data.count, truncate(path, off_t(whole)) != 0 { throw failure }
    guard let file = fopen(path, "a") else { throw failure }
    defer { fclose(file) }
    guard let line = Self.line(record), fputs(line + "\n", file) >= 0, fflush(file) == 0 else {
      throw failure
    }
  }

  /// One line, the same for the same record.
  static func line(_ record: Record) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(record)).map { String(decoding: $0, as: UTF8.self) }
  }

  private var failure: BenchFailure {
    BenchFailure(.cannotWrite, "cannot write \(path): \(String(cString: strerror(errno)))")
  }
}
