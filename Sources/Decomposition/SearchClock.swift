/// The time and the will to go on.
struct SearchClock: Sendable {
  let start: ContinuousClock.Instant
  /// Seconds.
  var limit: Double
  let shouldStop: @Sendable () -> Bool

  init(limit: Double, shouldStop: @escaping @Sendable () -> Bool) {
    start = .now
    self.limit = limit
    self.shouldStop = shouldStop
  }

  var seconds: Double {
    let elapsed = start.duration(to: .now)
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  /// The same clock with a share of the time.
  func limited(to share: Double) -> SearchClock {
    var clock = self
    clock.limit *= share
    return clock
  }

  var secondsLeft: Double { max(0.001, limit - seconds) }

  func mustStop() -> Bool { isInterrupted || isOutOfTime }
  var isInterrupted: Bool { shouldStop() }
  var isOutOfTime: Bool { seconds >= limit }
}
