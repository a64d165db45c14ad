import Foundation

/// Numbers with a fixed number of places, the same in every locale.
enum Decimals {
  static func text(_ value: Double, places: Int) -> String { String(format: "%.\(places)f", value) }
}
