/// The one place where numbers become text for files and logs: shortest form that reads back as the same
/// number, with a point, whatever the locale.
package enum FileNumber {
  package static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value == .infinity { return "inf" }
    if value == -.infinity { return "-inf" }
    let shortest = value.description
    return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
  }
}
