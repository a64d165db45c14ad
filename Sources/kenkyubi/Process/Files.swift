import Foundation
import Wording

/// Reading and writing with failures that a user understands.
enum Files {
  /// A file that cannot be written is wrong usage of `-o`, and says why.
  ///
  /// - Parameter mode: rights of the file; `nil`: those of the file that is replaced, or as usual.
  static func write(
    _ text: String, to path: String, _ language: Language, mode: mode_t? = nil
  ) throws(CommandFailure) {
    try write(Array(text.utf8), to: path, language, mode: mode)
  }

  /// The same for bytes.
  static func write(
    _ bytes: [UInt8], to path: String, _ language: Language, mode: mode_t? = nil
  ) throws(CommandFailure) {
    do {
      try FileWriting.replace(path, with: bytes, mode: mode)
    } catch {
      throw CommandFailure(.usage, Phrase.Message.cannotWrite(path, error.reason), language)
    }
  }

  static func readText(_ path: String, _ language: Language) throws(CommandFailure) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      let reason = String(cString: strerror(access(path, R_OK) == 0 ? EISDIR : errno))
      throw CommandFailure(.badInput, Phrase.Message.cannotRead(path, reason), language)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw CommandFailure(.badInput, Phrase.Message.notText(path), language)
    }
    return text
  }
}
