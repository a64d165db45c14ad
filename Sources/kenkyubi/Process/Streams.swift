import Foundation
import Reports

/// Standard output and error as whole writes that survive a closed pipe.
enum Streams {
  /// A reader that goes away (`| head`) must not kill the program in the middle of its work: writing then
  /// just stops.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  static func writeOutput(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Cells per line for text on standard output: the terminal's, within reason, and a fixed number for files and
  /// pipes, so that what they hold does not depend on somebody's window.
  static var outputWidth: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return PlanSummary.pageWidth }
    return min(140, max(80, Int(size.ws_col)))
  }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = FileWriting.writeAll(Array(text.utf8), to: descriptor)
  }
}
