/// Cuts a stream of bytes into lines of text.
struct LineSplitter {
  private var bytes: [UInt8] = []

  /// The lines that these bytes complete.
  mutating func add(_ new: some Sequence<UInt8>) -> [String] {
    var lines: [String] = []
    for byte in new {
      if byte == UInt8(ascii: "\n") {
        lines.append(text)
        bytes.removeAll(keepingCapacity: true)
      } else {
        bytes.append(byte)
      }
    }
    return lines
  }

  /// What came after the last end of a line; `nil` for nothing.
  var rest: String? { bytes.isEmpty ? nil : text }

  private var text: String {
    String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
