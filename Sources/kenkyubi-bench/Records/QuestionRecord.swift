/// Seconds that questions about one instance took, one after the other, each beginning with what the first solve taught.
struct QuestionRecord: Codable, Hashable, Sendable {
  /// What has to be the same for a record to stand for a run that is still to do.
  struct Key: Codable, Hashable, Sendable {
    var instance: String
    var threads: Int
    /// Seconds for each solve.
    var timeLimit: Double
    /// To be proven by each solve.
    var gap: Double
  }

  enum Kind: String, Codable, CaseIterable, Sendable {
    /// The scenario as it is.
    case first
    /// A changed number or a decision taken or forbidden.
    case whatIf
    /// What a decision of the plan gives.
    case why
    /// The price of a decision that the plan does not hold, or what it contradicts.
    case whyNot
    /// Value against money, four levels.
    case frontier
    /// Head-counts within 1 % of the best, and plans that differ.
    case alternatives
    /// Why there is no plan, and what would repair it.
    case infeasible
  }

  struct Answer: Codable, Hashable, Sendable {
    var kind: Kind
    var name: String
    var seconds: Double
    /// Whether every solve behind it came to the gap asked for, or to a proof.
    var isProven: Bool
    /// What went wrong.
    var note: String?
  }

  var key: Key
  /// Of the solver.
  var version: String
  var answers: [Answer] = []
  /// What the process said last when it did not come to its end.
  var note: String?
  /// UTC.
  var date: String

  func answers(of kind: Kind) -> [Answer] { answers.filter { $0.kind == kind } }

  var problems: [String] {
    (note.map { ["\(key.instance): \($0)"] } ?? [])
      + answers.compactMap { answer in answer.note.map { "\(key.instance), \(answer.name): \($0)" } }
  }
}
