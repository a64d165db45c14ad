import Wording

/// Round numbers along an axis.
struct Ticks {
  let step: Double
  let values: [Double]

  /// From 0, or from a round number at or below `lowest` when that is below 0, to a round number at or above `highest`, in
  /// about `count` steps of 1, 2 or 5 times a power of ten. O(count).
  init(from lowest: Double = 0, to highest: Double, about count: Int = 5) {
    let low = min(0, lowest)
    let span = max(highest - low, 1e-9)
    var unit = 1.0
    while unit * 10 <= span / Double(count) { unit *= 10 }
    while unit > span / Double(count) { unit /= 10 }
    step = [1, 2, 5, 10].map { $0 * unit }.first { span / $0 <= Double(count) + 0.5 } ?? 10 * unit
    let first = (low / step).rounded(.down)
    let last = max(first + 1, (highest / step - 1e-9).rounded(.up))
    let step = step
    values = (Int(first)...Int(last)).map { Double($0) * step }
  }

  var first: Double { values.first ?? 0 }
  var last: Double { values.last ?? 1 }

  /// The tick as text, with as many places as the step needs.
  func text(_ value: Double) -> String { NumberText.compact(value, places: step < 1 ? 2 : 0) }
}

/// Values to pixels.
struct LinearScale {
  let domain: ClosedRange<Double>
  let range: (from: Double, to: Double)

  func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    return range.from + (value - domain.lowerBound) / (span == 0 ? 1 : span) * (range.to - range.from)
  }
}
