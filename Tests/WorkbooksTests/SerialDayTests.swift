import Testing

@testable import Workbooks

/// Days as spreadsheets count them, against days that are known.
@Suite struct SerialDayTests {
  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (25_569, "1970-01-01"),
    (45_931, "2025-10-01"), (36_526, "2000-01-01"), (60_000.5, "2064-04-08 12:00"),
    (45_931.999_999, "2025-10-02"),
  ])
  func daysSince1900(_ serial: Double, _ text: String) {
    #expect(SerialDay.text(serial, is1904: false) == text)
  }

  @Test func daysSince1904() {
    #expect(SerialDay.text(0, is1904: true) == "1904-01-01")
    #expect(SerialDay.text(45_931 - 1_462, is1904: true) == "2025-10-01")
  }

  @Test func whatIsNoDay() {
    for serial in [-1, 3e6, .nan, .infinity] { #expect(SerialDay.text(serial, is1904: false) == nil) }
  }

  @Test func times() {
    #expect(SerialDay.time(0.354_166_667) == "8:30")
    #expect(SerialDay.time(1.25) == "30:00")
  }
}
