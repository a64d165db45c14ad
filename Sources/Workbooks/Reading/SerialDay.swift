/// Days as workbooks count them: whole days since the end of 1899, or since the start of 1904.
package enum SerialDay {
  /// `2025-10-01` for a serial day; with the time of day when there is one, `2025-10-01 08:30`. `nil` outside of the years
  /// that spreadsheets know.
  ///
  /// Excel takes 1900 for a leap year; days before its 29 February are one too high.
  package static func text(_ serial: Double, is1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let minutes = Int(((serial - serial.rounded(.down)) * 1_440).rounded())
    var day = Int(serial.rounded(.down)) + (minutes == 1_440 ? 1 : 0)
    if is1904 {
      day += 1_462
    } else if day < 60 {
      day += 1
    }
    // Days from 1970-01-01; 25,569 is that day's number.
    let (year, month, date) = civil(day - 25_569)
    let text = "\(year)-\(padded(month))-\(padded(date))"
    return minutes % 1_440 == 0 ? text : text + " " + time(Double(minutes) / 1_440)
  }

  /// `8:30` for part of a day; hours go beyond 24.
  package static func time(_ share: Double) -> String {
    guard share.isFinite, abs(share) < 1e6 else { return "\(share)" }
    let minutes = Int((abs(share) * 1_440).rounded())
    return "\(share < 0 ? "-" : "")\(minutes / 60):\(padded(minutes % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Days since 1970-01-01 to a date of the Gregorian calendar (Howard Hinnant's `civil_from_days`).
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
