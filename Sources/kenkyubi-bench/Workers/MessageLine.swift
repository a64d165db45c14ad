import Foundation

/// What a worker says in one line of JSON.
protocol MessageLine: Codable {}

extension MessageLine {
  /// Numbers are finite, so that writing cannot fail.
  var line: String { RecordFile<Self>.line(self) ?? "{}" }

  /// `nil` for a line that is no message, such as the last words of a program that went down.
  init?(_ line: String) {
    guard line.hasPrefix("{"), let message = try? JSONDecoder().decode(Self.self, from: Data(line.utf8))
    else { return nil }
    self = message
  }
}
