import Foundation

/// Standard output and error as whole writes. Whoever reads may go away: then writing stops, and nothing else.
enum Output {
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  static func remark(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
