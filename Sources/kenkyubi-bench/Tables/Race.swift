import Foundation

/// Our time and another solver's to the same proven gap of one instance.
struct Race {
  let instance: String
  let target: Double
  /// Seconds; `nil` for not within the limit.
  let ours: Double?
  let theirs: Double?
  /// Of both.
  let limit: Double

  /// Times below this are as good as each other: starting a process takes about as long.
  static let shortest = 0.01

  /// Our time over theirs; who does not get there counts with the limit.
  var ratio: Double { max(Self.shortest, ours ?? limit) / max(Self.shortest, theirs ?? limit) }

  /// Whether the other proves the gap and we do not within twice its time (or not at all).
  var isLost: Bool {
    guard let theirs else { return false }
    guard let ours else { return true }
    return max(Self.shortest, ours) > 2 * max(Self.shortest, theirs)
  }

  /// exp of the mean of the logarithms; `nil` for no races.
  static func geometricMean(_ races: [Race]) -> Double? {
    if races.isEmpty { return nil }
    return exp(races.map { log($0.ratio) }.reduce(0, +) / Double(races.count))
  }
}
