import Foundation

/// What a measurement has to say about where and when it was made.
enum Machine {
  /// System, processor and memory; what the system does not tell is left out.
  static var description: String {
    [system, processor, memory].compactMap { $0 }.joined(separator: "; ")
  }

  /// Today in UTC, `2026-11-22`.
  static var date: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private static var system: String? {
    value(of: "PRETTY_NAME=", in: "/etc/os-release")?.trimmingCharacters(in: ["\""])
  }

  private static var processor: String? {
    let count = ProcessInfo.processInfo.activeProcessorCount
    let name = value(of: "model name", in: "/proc/cpuinfo")?.drop { $0 == ":" || $0.isWhitespace }
    return "\(name.map(String.init) ?? "processor"), \(count) processor(s) seen"
  }

  private static var memory: String? {
    let bytes = Double(ProcessInfo.processInfo.physicalMemory)
    return "\(Int((bytes / 1e9).rounded())) GB"
  }

  /// The rest of the first line that begins with `key`.
  private static func value(of key: String, in file: String) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) })
    else { return nil }
    return line.dropFirst(key.count).trimmingCharacters(in: .whitespaces)
  }
}
