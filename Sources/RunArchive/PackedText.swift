import CZlib

/// Long texts as the archive keeps them: their UTF-8 packed by zlib (RFC 1950), a twentieth of a plan's size.
struct PackedText {
  /// Bytes of the text.
  let size: Int
  let bytes: [UInt8]

  /// O(length). - Throws: when zlib has no memory.
  init(_ text: String) throws(PackedTextError) {
    let plain = Array(text.utf8)
    let capacity = kz_bound(plain.count)
    size = plain.count
    bytes = Array(unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.baseAddress.map { kz_pack(plain, plain.count, $0, capacity) } ?? 0
    }
    if bytes.isEmpty { throw .refused }
  }

  init(size: Int, bytes: [UInt8]) {
    self.size = size
    self.bytes = bytes
  }

  /// - Throws: when the bytes are not those of a text of this size.
  func text() throws(PackedTextError) -> String {
    guard (0...Self.largest).contains(size) else { throw .damaged }
    var isWhole = false
    // One byte more than needed, so that there is an address for an empty text, too.
    let plain = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      isWhole = buffer.baseAddress.map { kz_unpack(bytes, bytes.count, $0, size) == 1 } ?? false
      count = isWhole ? size : 0
    }
    guard isWhole, let text = String(validating: plain, as: UTF8.self) else { throw .damaged }
    return text
  }

  /// No text is larger than what SQLite takes.
  private static let largest = 1_000_000_000
}

enum PackedTextError: Error {
  case refused
  case damaged
}
