import Foundation

/// The part of a document between two marks, which a measurement replaces.
struct MarkedSection {
  let name: String

  private var begin: String { "<!-- \(name): begin -->" }
  private var end: String { "<!-- \(name): end -->" }

  /// Our own table with several threads has a section of its own.
  static func suite(threads: Int) -> MarkedSection {
    MarkedSection(name: threads == 1 ? "suite" : "suite on \(threads) threads")
  }

  static func resolve(threads: Int) -> MarkedSection {
    MarkedSection(name: threads == 1 ? "solving again" : "solving again on \(threads) threads")
  }

  static func questions(threads: Int) -> MarkedSection {
    MarkedSection(name: threads == 1 ? "questions" : "questions on \(threads) threads")
  }

  /// The document with `content` between the marks.
  ///
  /// - Throws: ``BenchFailure`` unless each mark is there once, in this order.
  func replaced(in document: String, with content: String) throws(BenchFailure) -> String {
    let heads = document.components(separatedBy: begin)
    guard heads.count == 2 else { throw failure }
    let tails = heads[1].components(separatedBy: end)
    guard tails.count == 2, !heads[0].contains(end) else { throw failure }
    return heads[0] + begin + "\n" + content + end + tails[1]
  }

  /// Replaces the part of a file; the file is replaced whole or not at all.
  func write(_ content: String, to path: String) throws(BenchFailure) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchFailure(.noInput, "\(path) is not there")
    }
    let text = try replaced(in: String(decoding: data, as: UTF8.self), with: content)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw BenchFailure(.cannotWrite, "cannot write \(path): \(error.localizedDescription)")
    }
  }

  private var failure: BenchFailure {
    BenchFailure(.badInput, "the document needs the lines \(begin) and \(end), once each, in this order")
  }
}
