import Foundation

/// How much memory this process may ask for.
enum MemoryLimit {
  /// Obeys `KENKYUBI_MEMORY`, a number of bytes, which whoever starts this program for one answer sets: asking for more then
  /// fails, and with it this process alone.
  static func obey(_ environment: [String: String]) {
    guard let bytes = environment["KENKYUBI_MEMORY"].flatMap({ UInt64($0) }), bytes > 0 else { return }
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }
}
