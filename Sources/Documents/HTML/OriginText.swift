import Wording

/// Where a figure comes from, in words.
struct OriginText {
  let language: Language
  /// Whether what a derived figure rests on must not name the people in it.
  let isAnonymous: Bool

  init(_ language: Language, isAnonymous: Bool) {
    self.language = language
    self.isAnonymous = isAnonymous
  }

  func phrase(_ origin: Figure.Origin) -> Phrase {
    switch origin {
    case .plan(let path), .planCount(let path): Phrase.Origin.plan(path)
    case .scenario(let path), .scenarioCount(let path): Phrase.Origin.scenario(path)
    case .evidence(let path): Phrase.Origin.evidence(path)
    case .question(let command): Phrase.Origin.question(command)
    case .derived(let derivation, let operands): Phrase.Origin.derived(derivation.rawValue, parts(operands))
    }
  }

  /// At most three of the origins that a derived figure rests on, and how many more there are.
  private func parts(_ operands: [Figure]) -> Phrase {
    var seen: [Phrase] = []
    for operand in operands {
      let phrase = phrase(isAnonymous ? Self.grouped(operand.origin) : operand.origin)
      if !seen.contains(phrase) { seen.append(phrase) }
    }
    let shown = Phrase.joined(Array(seen.prefix(3)), by: Phrase.listSeparator)
    return seen.count > 3 ? Phrase.Origin.andMore(shown, seen.count - 3) : shown
  }

  /// An entry of a list that belongs to one person, as the list.
  private static func grouped(_ origin: Figure.Origin) -> Figure.Origin {
    func list(_ path: String) -> String {
      let head = path.prefix { $0 != "[" && $0 != "." }
      return ["researchers", "commitments"].contains(head) ? String(head) : path
    }
    switch origin {
    case .plan(let path): return .plan(list(path))
    case .planCount(let path): return .planCount(list(path))
    case .scenario(let path): return .scenario(list(path))
    case .scenarioCount, .evidence, .question, .derived: return origin
    }
  }
}
