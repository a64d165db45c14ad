/// Seconds since it was made, on a clock that nobody sets.
struct Stopwatch: Sendable {
  private let start = ContinuousClock.now

  var seconds: Double {
    let elapsed = start.duration(to: .now)
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }
}
