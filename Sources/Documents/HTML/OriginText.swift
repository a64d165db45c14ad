import Wording

/// Where a figure comes from, in words.
struct OriginText {
  let language: Language

  init(_ language: Language) { self.language = language }

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
      let phrase = phrase(operand.origin)
      if !seen.contains(phrase) { seen.append(phrase) }
    }
    let shown = Phrase.joined(Array(seen.prefix(3)), by: Phrase.listSeparator)
    return seen.count > 3 ? Phrase.Origin.andMore(shown, seen.count - 3) : shown
  }
}
