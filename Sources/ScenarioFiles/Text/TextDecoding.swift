import Foundation

/// Bytes of a text file, in the encodings that Japanese offices produce, to a string.
enum TextDecoding {
  /// Windows code page 932: Shift_JIS with the vendor characters (髙, ①, ～) that plain Shift_JIS lacks.
  private static let cp932 = String.Encoding(rawValue: 0x8000_0420)

  /// UTF-8 with or without a byte-order mark, UTF-16 with one, else CP932; `nil` when none fits.
  ///
  /// UTF-8 is tried first: Japanese text in Shift_JIS is practically never valid UTF-8, while any bytes
  /// are nearly valid Shift_JIS. NUL characters are refused: they mark a binary file.
  static func text(of bytes: [UInt8]) -> String? {
    let decoded: String?
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoded = String(validating: bytes.dropFirst(3), as: UTF8.self)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      decoded = String(data: Data(bytes), encoding: .utf16)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      decoded = text
    } else {
      decoded = String(data: Data(bytes), encoding: cp932)
    }
    guard let decoded, !decoded.utf8.contains(0) else { return nil }
    return decoded
  }
}
