/// One instance solved, changed and solved again: with what the first solve learned, and without.
struct ResolveRecord: Codable, Hashable, Sendable {
  /// What has to be the same for a record to stand for a run that is still to do.
  struct Key: Codable, Hashable, Sendable {
    var instance: String
    var threads: Int
    /// Seconds for each solve.
    var timeLimit: Double
    /// To be proven by each solve.
    var gap: Double
  }

  struct Solve: Codable, Hashable, Sendable {
    /// Seconds until the gap was proven, or that there is no plan; `nil` for not within the limit.
    var toGap: Double?
    /// Of the whole solve, later stages included.
    var seconds: Double
    var ending: SolveRecord.Ending
    var objective: Double?
    var bound: Double?
    /// What a solve that failed said.
    var note: String?
  }

  struct Change: Codable, Hashable, Sendable {
    var name: String
    var group: ResolveChange.Group
    /// `path=value`.
    var setting: String
    /// Beginning with what the first solve learned.
    var warm: Solve
    /// Beginning with nothing.
    var cold: Solve
    /// Seconds of `warm` over those of the first solve, and over those of `cold`; who does not get there counts with
    /// the limit, and below 0.01 s all are equal.
    var overFirst: Double
    var overCold: Double

    init(_ change: ResolveChange, first: Solve, warm: Solve, cold: Solve, limit: Double) {
      name = change.name
      group = change.group
      setting = "\(change.path)=\(change.value)"
      self.warm = warm
      self.cold = cold
      func ratio(to other: Solve) -> Double {
        Race(instance: "", target: 0, ours: warm.toGap, theirs: other.toGap, limit: limit).ratio
      }
      overFirst = ratio(to: first)
      overCold = ratio(to: cold)
    }
  }

  var key: Key
  /// Of the solver.
  var version: String
  var first: Solve?
  var changes: [Change] = []
  /// What the process said last when it did not come to its end.
  var note: String?
  /// UTC.
  var date: String

  func changes(in group: ResolveChange.Group) -> [Change] { changes.filter { $0.group == group } }

  /// One sentence for each failure and for each pair of answers that cannot both be true.
  var problems: [String] {
    let failures = changes.flatMap { change in
      [("warm", change.warm), ("cold", change.cold)].compactMap { word, solve in
        solve.note.map { "\(key.instance), \(change.name), \(word): \($0)" }
      }
    }
    let contradictions = changes.compactMap { change -> String? in
      let isAtOdds = change.warm.contradicts(change.cold) || change.cold.contradicts(change.warm)
      return isAtOdds ? "\(key.instance), \(change.name): warm and cold contradict each other" : nil
    }
    return (note.map { ["\(key.instance): \($0)"] } ?? []) + failures + contradictions
  }
}

extension ResolveRecord.Solve {
  /// Whether this solve has a plan that is above the other's bound, or where the other proved that there is none.
  func contradicts(_ other: Self) -> Bool {
    guard let plan = objective else { return false }
    if other.ending == .infeasible { return true }
    return other.bound.map { plan > $0 + 1e-3 + 1e-6 * max(abs(plan), abs($0)) } ?? false
  }
}
