/// Numbers as people read them; the same digits in both languages.
package enum NumberText {
  /// `-1234567` → `-1,234,567`.
  package static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A decimal with `places` digits after the point, rounded half away from zero, thousands grouped; never
  /// `-0`. Magnitudes of 10¹⁵ and more, and what is not finite, print as Swift prints them.
  package static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15, (0...6).contains(places) else { return "\(value)" }
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    // The shortest decimal of most inputs has few digits; a nudge of 10⁻⁹ keeps 0.15 from rounding to 0.1
    // because its binary form lies a hair below.
    let units = Int((abs(value) * Double(scale) + 1e-9).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return sign + grouped(units) }
    let fraction = String(units % scale)
    return sign + grouped(units / scale) + "."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// The same, rounded up: what is shown is never less than the value. A hair above a whole unit is noise and no reason to go up.
  package static func decimalUp(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return decimal(value, places: places) }
    let scale = (0..<max(0, places)).reduce(1.0) { product, _ in product * 10 }
    let units = value * scale
    return decimal((units - 1e-9 * max(1, abs(units))).rounded(.up) / scale, places: places)
  }

  /// A decimal without trailing zeros: `2`, `0.5`, `1.25`.
  package static func compact(_ value: Double, places: Int = 2) -> String {
    var text = decimal(value, places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A fraction of one in per cent: `0.00123` → `0.12%`.
  package static func percent(_ fraction: Double, places: Int = 1) -> String {
    decimal(fraction * 100, places: places) + "%"
  }

  /// The same, rounded up: for what is at most so much.
  package static func percentUp(_ fraction: Double, places: Int = 2) -> String {
    decimalUp(fraction * 100, places: places) + "%"
  }
}
