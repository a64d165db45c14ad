import Foundation

/// Standard output and error as whole writes that survive a closed pipe.
enum Streams {
  /// A reader that goes away (`| head`) must not kill the program in the middle of its work: writing then
  /// just stops.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  static func writeOutput(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = FileWriting.writeAll(Array(text.utf8), to: descriptor)
  }
}
