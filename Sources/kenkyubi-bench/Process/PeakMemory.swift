import Foundation

/// The largest resident memory of this program so far.
///
/// Read from the system's own account of the program (`VmHWM`) and not from `getrusage`, whose figure begins with the
/// memory of the process that started this one.
enum PeakMemory {
  /// Kilobytes of 1024 bytes; `nil` where the system does not tell.
  static var kilobytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }
}
