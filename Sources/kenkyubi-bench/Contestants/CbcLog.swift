/// What cbc prints. The exported program is a minimisation of the negated objective, so every value is negated.
///
/// Values have the six or so digits that cbc prints. Lines that carry a value but no time (the root's cuts) count from
/// the next line that has one.
struct CbcLog: SolveLog {
  private(set) var trajectory = Trajectory()
  private(set) var ending: SolveRecord.Ending?
  /// The gap that cbc was asked for: it does not say what bound it has when it stops for that.
  let gap: Double
  private var pendingBound: Double?

  init(gap: Double) { self.gap = gap }

  mutating func read(_ line: String, at arrival: Double) {
    let words = line.split(separator: " ").map(String.init)
    if line.hasPrefix("Continuous objective value is") {
      note(bound: Self.number(words, after: "is"), at: Self.seconds(line) ?? arrival)
    } else if line.contains("Integer solution of") {
      note(objective: Self.number(words, after: "of"), at: Self.seconds(line) ?? arrival)
    } else if line.contains("cuts changed objective from") {
      pendingBound = Self.number(words, after: "to")
    } else if line.contains("best solution, best possible") || line.contains("Partial search") {
      note(
        objective: Self.number(words, after: "objective") ?? Self.number(words, before: "best"),
        bound: Self.number(words, after: "possible"), at: Self.seconds(line) ?? arrival)
    } else if line.contains("Search completed") {
      let value = Self.number(words, after: "objective")
      note(
        objective: value, bound: value.map { $0 - gap * max(1, abs($0)) }, at: Self.seconds(line) ?? arrival)
    }
    readEnding(line)
  }

  private mutating func readEnding(_ line: String) {
    if line.hasPrefix("Result - Optimal solution found") {
      ending = .gap
    } else if line.hasPrefix("Result - Stopped on") {
      ending = .time
    } else if line.contains("infeasible"), line.hasPrefix("Result -") || line.hasPrefix("Problem") {
      ending = .infeasible
    }
  }

  /// Values of the minimisation.
  private mutating func note(objective: Double? = nil, bound: Double? = nil, at seconds: Double) {
    let best = [bound, pendingBound].compactMap { $0 }.max()
    pendingBound = nil
    trajectory.add(seconds: seconds, objective: objective.map { 0 - $0 }, bound: best.map { 0 - $0 })
  }

  /// `1e+50` and its like stand for "none yet".
  private static func number(_ text: String) -> Double? {
    Double(text.trimmingPrefix("(").filter { !",)".contains($0) }).flatMap { abs($0) < 1e20 ? $0 : nil }
  }

  private static func number(_ words: [String], after word: String) -> Double? {
    words.lastIndex(of: word).flatMap { $0 + 1 < words.count ? number(words[$0 + 1]) : nil }
  }

  private static func number(_ words: [String], before word: String) -> Double? {
    words.firstIndex(of: word).flatMap { $0 > 0 ? number(words[$0 - 1]) : nil }
  }

  /// From `… (1.23 seconds)` and `… - 1.23 seconds`.
  private static func seconds(_ line: String) -> Double? {
    let words = line.split(whereSeparator: { " ()".contains($0) }).map(String.init)
    return number(words, before: "seconds")
  }
}
