import Foundation
import LinearOptimization

/// A file in either format of MPS, read into a model.
///
/// Without being told, free format is tried first: a file of fixed format with spaces in its names makes no sense in
/// free format, and then fixed is tried. Of two errors, the one that comes later in the file is told.
enum MPSFile {
  enum Format: String, CaseIterable, Sendable {
    case automatic
    case free
    case fixed
  }

  /// - Throws: ``BenchFailure``: `.noInput` when the file cannot be read, `.badInput` with the line when it is no MPS.
  static func read(_ path: String, format: Format) throws(BenchFailure) -> Model {
    guard let data = FileManager.default.contents(atPath: path) else {
      let reason = access(path, R_OK) == 0 ? "it is not a file" : String(cString: strerror(errno))
      throw BenchFailure(.noInput, "cannot read \(path): \(reason)")
    }
    do throws(MPSError) {
      return try model(text(Array(data)), format)
    } catch {
      throw BenchFailure(.badInput, "\(path): \(error)")
    }
  }

  static func model(_ text: String, _ format: Format) throws(MPSError) -> Model {
    switch format {
    case .free: return try MPSReader.read(text, format: .free)
    case .fixed: return try MPSReader.read(text, format: .fixed)
    case .automatic:
      let free: MPSError
      do throws(MPSError) {
        return try MPSReader.read(text, format: .free)
      } catch {
        free = error
      }
      do throws(MPSError) {
        return try MPSReader.read(text, format: .fixed)
      } catch {
        throw error.line > free.line ? error : free
      }
    }
  }

  /// The bytes as lines that end in LF only. UTF-8, or else ISO 8859-1, which takes any byte.
  static func text(_ bytes: [UInt8]) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\r") {
        let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        if !isPair { plain.append(UInt8(ascii: "\n")) }
      } else {
        plain.append(byte)
      }
    }
    return String(validating: plain, as: UTF8.self)
      ?? String(String.UnicodeScalarView(plain.map { Unicode.Scalar($0) }))
  }
}
