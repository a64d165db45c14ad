import Planning
import Wording

/// Reads the members of one object and notes whatever is wrong with them.
///
/// A member that is asked for counts as known; `finish` reports the rest. Every function returns `nil` after a
/// problem, so that an entry is built from good members only and all problems of a file are found in one go.
struct EntryReader {
  let path: String
  let node: JSONNode
  private let members: [JSONNode.Member]
  private var known: [String]
  private(set) var problems: [PlanFileProblem] = []

  /// `nil` (with a problem in `problems`) when the node is not an object. `derived`: members that the program
  /// writes for readers and does not read back.
  init?(_ node: JSONNode, path: String, derived: [String], problems: inout [PlanFileProblem]) {
    guard case .object(let members) = node.content else {
      problems.append(
        PlanFileProblem(
          line: node.line, path: path, value: node.shortText, message: Phrase.PlanFile.wrongType,
          allowed: Phrase.PlanFile.anObject))
      return nil
    }
    self.path = path
    self.node = node
    self.members = members
    known = derived
  }

  mutating func optional(_ key: String) -> JSONNode? {
    if !known.contains(key) { known.append(key) }
    guard let value = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  mutating func required(_ key: String) -> JSONNode? {
    let value = optional(key)
    if value == nil { note(node, key, Phrase.PlanFile.missing, value: "") }
    return value
  }

  mutating func note(
    _ node: JSONNode, _ key: String, _ message: Phrase, allowed: Phrase? = nil, value: String? = nil
  ) {
    problems.append(
      PlanFileProblem(
        line: node.line, path: "\(path).\(key)", value: value ?? node.shortText, message: message,
        allowed: allowed))
  }

  mutating func text(_ key: String) -> String? {
    guard let value = required(key) else { return nil }
    guard case .string(let text) = value.content else {
      note(value, key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aText)
      return nil
    }
    return text
  }

  /// An identifier out of `candidates`.
  mutating func identifier(_ key: String, among candidates: [String]) -> String? {
    guard let value = required(key) else { return nil }
    guard case .string(let text) = value.content else {
      note(value, key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aText)
      return nil
    }
    guard candidates.contains(text) else {
      note(value, key, Phrase.PlanFile.unknownName, allowed: Self.hint(for: text, among: candidates))
      return nil
    }
    return text
  }

  /// A whole number of at least `minimum`; `2.0` counts as whole.
  mutating func count(_ key: String, minimum: Int) -> Int? {
    guard let value = required(key) else { return nil }
    return whole(value, key, minimum: minimum)
  }

  mutating func whole(_ value: JSONNode, _ key: String, minimum: Int) -> Int? {
    guard case .number(let number, let text) = value.content, let whole = Int(text) ?? Int(exactly: number),
      abs(number) <= 9e15
    else {
      note(value, key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aWholeNumber(from: minimum))
      return nil
    }
    guard whole >= minimum else {
      note(value, key, Phrase.PlanFile.outOfRange, allowed: Phrase.PlanFile.aWholeNumber(from: minimum))
      return nil
    }
    return whole
  }

  /// Hours: a number of at least 0.
  mutating func hours(_ key: String) -> Hours? {
    guard let value = required(key) else { return nil }
    guard case .number(let number, _) = value.content else {
      note(value, key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aNumberFromZero)
      return nil
    }
    guard number >= 0 else {
      note(value, key, Phrase.PlanFile.outOfRange, allowed: Phrase.PlanFile.aNumberFromZero)
      return nil
    }
    return number
  }

  /// Reports members that nobody asked for, with the nearest known name.
  mutating func finish() {
    for member in members where !known.contains(member.key) {
      note(
        JSONNode(content: member.value.content, line: member.line), member.key, Phrase.PlanFile.unknownKey,
        allowed: Self.hint(for: member.key, among: known), value: member.key)
    }
  }

  /// The nearest candidate, else all of them when they are few.
  static func hint(for text: String, among candidates: [String]) -> Phrase? {
    if let nearest = Spelling.nearest(to: text, among: candidates) {
      return Phrase.PlanFile.didYouMean(nearest)
    }
    return candidates.isEmpty || candidates.count > 12 ? nil : Phrase.PlanFile.oneOf(candidates)
  }
}
