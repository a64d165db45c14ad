import Foundation

/// The wall clock, for run records.
enum Clock {
  /// Now in UTC as ISO 8601, to the second.
  static func now() -> String { utc(time(nil)) }

  /// Now less so many days of 24 hours, in the same form.
  static func ago(days: Int) -> String { utc(time(nil) - days * 86_400) }

  /// A time in that form as a clock on the user's wall shows it, to the minute: `2026-11-26 09:14`. Other texts stay as
  /// they are.
  static func local(_ utc: String) -> String {
    let numbers = utc.split(whereSeparator: { "-T:Z".contains($0) }).compactMap { Int32($0) }
    guard numbers.count == 6 else { return utc }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    var seconds = timegm(&parts)
    localtime_r(&seconds, &parts)
    return "\(date(parts)) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  private static func utc(_ time: time_t) -> String {
    var seconds = time
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return "\(date(parts))T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  private static func date(_ parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private static func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
