/// What the first bytes of a file say about it.
enum FileKind {
  /// `nil` for a zip archive, which may be a workbook; otherwise what it is instead.
  static func problem(of bytes: [UInt8]) -> WorkbookProblem? {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return nil
    }
    // A compound file: an encrypted package, or a workbook of the old kind.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      if holds("EncryptedPackage", in: bytes) { return .password }
      return holds("Workbook", in: bytes) || holds("Book", in: bytes) ? .legacy : .otherOffice
    }
    // A bare stream of BIFF records (Excel 2 to 4).
    if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[3] == 0 {
      return .legacy
    }
    let start = bytes.prefix(4_096)
    let isText = !start.contains { $0 == 0 || ($0 < 32 && ![9, 10, 12, 13, 27].contains($0)) }
    return isText || start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) ? .text : .unknown
  }

  /// Whether an ASCII name stands in the directory of a compound file, where letters take two bytes each.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let pattern: [UInt8] = Array(name.utf8.map { [$0, 0] }.joined())
    guard bytes.count >= pattern.count, let first = pattern.first else { return false }
    var at = 0
    while let next = bytes[at...].firstIndex(of: first) {
      if bytes[next...].starts(with: pattern) { return true }
      at = next + 1
    }
    return false
  }
}
