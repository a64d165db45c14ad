import Planning
import Wording

/// Finds what names in a question stand for.
struct DecisionNames {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  typealias Entry = (id: String, title: String)

  func researcher(_ name: String) throws(DecisionProblem) -> String {
    try find(name, entries(.researcher))
  }
  func role(_ name: String) throws(DecisionProblem) -> String { try find(name, entries(.role)) }
  func place(_ name: String) throws(DecisionProblem) -> String { try find(name, entries(.place)) }
  func measure(_ name: String) throws(DecisionProblem) -> String { try find(name, entries(.measure)) }
  func kind(_ name: String) throws(DecisionProblem) -> String { try find(name, entries(.kind)) }

  /// A staffing period by a month in it or its number from 1.
  func period(_ text: String) throws(DecisionProblem) -> Int {
    let calendar = scenario.calendar
    if let month = NumberReading.month(text), let period = calendar.period(containing: month) {
      return period
    }
    guard let number = Int(text), calendar.periods.indices.contains(number - 1) else {
      throw .notInAward(text)
    }
    return number - 1
  }

  /// A term, likewise.
  func term(_ text: String) throws(DecisionProblem) -> Int {
    let calendar = scenario.calendar
    if let month = NumberReading.month(text), let term = calendar.term(containing: month) { return term }
    guard let number = Int(text), calendar.terms.indices.contains(number - 1) else {
      throw .notInAward(text)
    }
    return number - 1
  }

  static func count(_ text: String) throws(DecisionProblem) -> Int {
    guard let count = Int(text), (1...100_000).contains(count) else { throw .notACount(text) }
    return count
  }

  /// Words over parts, each of which may be several words: the first division in which every part that has a list of names
  /// is in it; failing that, word by word.
  func split(_ words: [String], over parts: [DecisionReading.Part]) -> [String] {
    divided(words[...], parts[...]) ?? joinedRest(words, over: parts.count)
  }

  private func divided(_ words: ArraySlice<String>, _ parts: ArraySlice<DecisionReading.Part>) -> [String]? {
    if words.isEmpty { return [] }
    guard let part = parts.first else { return nil }
    for end in (words.startIndex..<words.endIndex).reversed() {
      let value = words[...end].joined(separator: " ")
      guard isKnown(value, part), let rest = divided(words[(end + 1)...], parts.dropFirst()) else { continue }
      return [value] + rest
    }
    return nil
  }

  private func isKnown(_ value: String, _ part: DecisionReading.Part) -> Bool {
    switch part {
    case .start, .term, .count: !value.contains(" ")
    case .researcher, .role, .place, .measure, .kind: matches(value, entries(part)).count == 1
    }
  }

  /// The last part takes all words that are left.
  private func joinedRest(_ words: [String], over count: Int) -> [String] {
    guard count > 0, words.count > count else { return words }
    return Array(words[..<(count - 1)]) + [words[(count - 1)...].joined(separator: " ")]
  }

  private func entries(_ part: DecisionReading.Part) -> [Entry] {
    switch part {
    case .researcher: scenario.researchers.map { ($0.id, $0.name) }
    case .role: scenario.roles.map { ($0.id, $0.title) }
    case .place: scenario.places.map { ($0.id, $0.title) }
    case .measure: scenario.measures.map { ($0.id, $0.title) }
    case .kind: scenario.sessionKinds.map { ($0.id, $0.title) }
    case .start, .term, .count: []
    }
  }

  /// Whether the name is, or may be, that of the entry.
  func means(_ name: String, _ id: String, _ part: DecisionReading.Part) -> Bool {
    matches(name, entries(part)).contains(id)
  }

  /// By identifier; else by title; else by a part of the title.
  private func matches(_ name: String, _ entries: [Entry]) -> [String] {
    let plain = { (text: String) in NumberReading.normalised(text).filter { !$0.isWhitespace }.lowercased() }
    if entries.contains(where: { $0.id == name }) { return [name] }
    let wanted = plain(name)
    let titled = entries.filter { plain($0.title) == wanted || plain($0.id) == wanted }
    if !titled.isEmpty { return titled.map(\.id) }
    return wanted.isEmpty ? [] : entries.filter { plain($0.title).contains(wanted) }.map(\.id)
  }

  private func find(_ name: String, _ entries: [Entry]) throws(DecisionProblem) -> String {
    let found = matches(name, entries)
    if found.count > 1 {
      throw .ambiguous(name, candidates: found)
    }
    guard let id = found.first else {
      let known = entries.flatMap { $0.title.isEmpty ? [$0.id] : [$0.id, $0.title] }
      throw .unknownName(
        // One letter is like every other.
        name, suggestion: name.count > 1 ? Spelling.nearest(to: name, among: known) : nil,
        known: entries.map { $0.title.isEmpty ? $0.id : "\($0.id) \($0.title)" })
    }
    return id
  }
}
