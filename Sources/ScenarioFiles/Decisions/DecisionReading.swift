package import Planning
package import Wording

/// Reads a decision as people ask about it: `support R07`, `buyout R03 clinic term=2`,
/// `hire role=writer place=centre start=2026-10`, `measure scribe start=2026-04`.
///
/// A word for the kind of decision, then its parts: named ones (`key=value`, values may have spaces) in any order, the first
/// ones also without their names. People and things go by identifier, name or title; periods and terms by a month in
/// them or their number from 1. What is not said of a hire or a buyout is "at least one step", "at least one session".
package enum DecisionReading {
  package enum Kind: CaseIterable, Sendable {
    case support, hire, measure, buyout

    /// What a user may write for it.
    package var spellings: [String] {
      switch self {
      case .support: ["support", "支援"]
      case .hire: ["hire", "雇用", "採用"]
      case .measure: ["measure", "dx", "施策", "導入"]
      case .buyout: ["buyout", "代行", "バイアウト"]
      }
    }

    fileprivate var parts: [Part] {
      switch self {
      case .support: [.researcher]
      case .hire: [.role, .place, .start, .count]
      case .measure: [.measure, .start]
      case .buyout: [.researcher, .kind, .term, .count]
      }
    }
  }

  enum Part: CaseIterable {
    case researcher, role, place, measure, kind, start, term, count

    var spellings: [String] {
      switch self {
      case .researcher: ["researcher", "研究者"]
      case .role: ["role", "職種"]
      case .place: ["place", "at", "配置場所", "場所"]
      case .measure: ["measure", "施策"]
      case .kind: ["kind", "session", "業務"]
      case .start: ["start", "period", "from", "開始"]
      case .term: ["term", "期"]
      case .count: ["count", "sessions", "steps", "人数", "コマ"]
      }
    }
  }

  /// - Throws: ``DecisionProblem``, with a suggestion where a name is nearly right.
  package static func read(_ text: String, in scenario: Scenario) throws(DecisionProblem) -> Pin {
    var words = NumberReading.normalised(text).split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { throw .unknownKind("", suggestion: nil) }
    let first = words.removeFirst()
    guard let kind = Kind.allCases.first(where: { $0.spellings.contains(first.lowercased()) }) else {
      let known = Kind.allCases.flatMap(\.spellings)
      throw .unknownKind(first, suggestion: Spelling.nearest(to: first, among: known))
    }
    let names = DecisionNames(scenario)
    var said = try parts(of: words, kind, names)
    func part(_ part: Part) throws(DecisionProblem) -> String {
      guard let value = said.removeValue(forKey: part) else {
        throw .missing(part.spellings[0], allowed: kind.parts.map { $0.spellings[0] })
      }
      return value
    }
    let count = try said.removeValue(forKey: .count).map { text throws(DecisionProblem) in
      try DecisionNames.count(text)
    }
    switch kind {
    case .support: return .support(researcher: try names.researcher(try part(.researcher)), true)
    case .hire:
      return .hire(
        role: try names.role(try part(.role)), place: try names.place(try part(.place)),
        period: try names.period(try part(.start)), steps: CountRange(minimum: count ?? 1))
    case .measure:
      return .measure(
        try names.measure(try part(.measure)), fromPeriod: try names.period(try part(.start)))
    case .buyout:
      return .buyout(
        researcher: try names.researcher(try part(.researcher)), kind: try names.kind(try part(.kind)),
        term: try names.term(try part(.term)), sessions: CountRange(minimum: count ?? 1))
    }
  }

  /// Whether a decision of a plan is about what `name` stands for.
  package static func isAbout(_ decision: PlanDecision, _ name: String, in scenario: Scenario) -> Bool {
    let names = DecisionNames(scenario)
    switch decision {
    case .support(let person), .buyout(let person): return names.means(name, person, .researcher)
    case .hires(let role, let place):
      return names.means(name, role, .role) || names.means(name, place, .place)
    case .measure(let id): return names.means(name, id, .measure)
    }
  }

  /// Values by part: the named ones, and those without a name in the order of the kind's parts.
  private static func parts(
    of words: [String], _ kind: Kind, _ names: DecisionNames
  ) throws(DecisionProblem) -> [Part: String] {
    var said: [Part: String] = [:]
    var loose: [String] = []
    var current: Part?
    for word in words {
      if let equals = word.firstIndex(of: "=") {
        let key = String(word[..<equals])
        guard let part = kind.parts.first(where: { $0.spellings.contains(key.lowercased()) }) else {
          let known = kind.parts.map { $0.spellings[0] }
          throw .unknownPart(key, allowed: known)
        }
        current = part
        said[part] = String(word[word.index(after: equals)...])
      } else if let part = current {
        said[part] = (said[part] ?? "") + " " + word
      } else {
        loose.append(word)
      }
    }
    let open = kind.parts.filter { said[$0] == nil && $0 != .count }
    for (part, value) in zip(open, names.split(loose, over: open)) { said[part] = value }
    return said
  }
}

/// Why a text is no decision of a scenario.
package enum DecisionProblem: Error, Hashable, Sendable {
  case unknownKind(String, suggestion: String?)
  case unknownPart(String, allowed: [String])
  case missing(String, allowed: [String])
  case unknownName(String, suggestion: String?, known: [String])
  case ambiguous(String, candidates: [String])
  case notInAward(String)
  case notACount(String)

  /// What is wrong, and what would be right.
  package var phrases: [Phrase] {
    switch self {
    case .unknownKind(let word, let suggestion):
      [Phrase.Question.unknownKind(word)] + Self.suggestion(suggestion) + [Phrase.Question.kinds]
    case .unknownPart(let key, let allowed):
      [Phrase.Question.unknownPart(key), Phrase.Question.parts(allowed)]
    case .missing(let key, let allowed): [Phrase.Question.missing(key), Phrase.Question.parts(allowed)]
    case .unknownName(let name, let suggestion, let known):
      [Phrase.Question.unknownName(name)] + Self.suggestion(suggestion) + [Phrase.Question.known(known)]
    case .ambiguous(let name, let candidates): [Phrase.Question.ambiguous(name, candidates)]
    case .notInAward(let text): [Phrase.Question.notInAward(text)]
    case .notACount(let text): [Phrase.Question.notACount(text)]
    }
  }

  private static func suggestion(_ name: String?) -> [Phrase] {
    name.map { [Phrase.Usage.didYouMean($0)] } ?? []
  }
}
