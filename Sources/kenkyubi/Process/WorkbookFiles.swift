import Foundation
import Wording
import Workbooks

/// Workbooks as files, with failures that a user understands.
enum WorkbookFiles {
  static func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// Writes a new workbook; refuses to touch anything that is already there.
  static func make(_ draft: WorkbookDraft, at path: String, _ language: Language) throws(CommandFailure) {
    guard isWorkbook(path) else {
      throw CommandFailure(.usage, Phrase.Convert.excelEnding(path), language)
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(.usage, Phrase.Message.exists(path), language)
    }
    try write(draft, to: path, language)
  }

  /// Writes a workbook, whole or not at all, in the place of whatever is there.
  static func write(_ draft: WorkbookDraft, to path: String, _ language: Language) throws(CommandFailure) {
    let bytes: [UInt8]
    do {
      bytes = try WorkbookWriter.bytes(of: draft)
    } catch {
      switch error {
      case .textTooLong(let place, let limit):
        throw CommandFailure(.badInput, Phrase.Convert.textTooLong(place, limit), language)
      case .refused(let place, let reason):
        throw CommandFailure(
          .internalFailure, Phrase.Message.internalFailure("\(place): \(reason)"), language)
      case .system(let reason):
        throw CommandFailure(.usage, Phrase.Message.cannotWrite(path, reason), language)
      }
    }
    try Files.write(bytes, to: path, language)
  }
}
