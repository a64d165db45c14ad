import Foundation

/// One line of JSON that ``ResolveWorker`` says: the first solve, each change, and that it came to its end.
struct ResolveMessage: Codable, Hashable {
  var solver: String?
  var first: ResolveRecord.Solve?
  var change: ResolveRecord.Change?
  var done: Bool?

  var line: String { RecordFile<ResolveMessage>.line(self) ?? "{}" }

  init() {}

  /// `nil` for a line that is no message.
  init?(_ line: String) {
    guard line.hasPrefix("{"), let message = try? JSONDecoder().decode(Self.self, from: Data(line.utf8))
    else {
      return nil
    }
    self = message
  }
}
