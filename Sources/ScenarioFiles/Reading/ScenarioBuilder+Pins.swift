import Planning
import Wording

extension ScenarioBuilder {
  private enum PinType: String, CaseIterable {
    case support, hire, headCount, measure, buyout, protected, assignment, removal, payment, carry

    var spellings: [String] {
      switch self {
      case .support: ["support", "支援"]
      case .hire: ["hire", "採用"]
      case .headCount: ["headCount", "採用総数"]
      case .measure: ["measure", "施策"]
      case .buyout: ["buyout", "代行", "代替"]
      case .protected: ["protected", "研究枠"]
      case .assignment: ["assignment", "割当"]
      case .removal: ["removal", "削減"]
      case .payment: ["payment", "支払"]
      case .carry: ["carry", "繰越"]
      }
    }

    var needs: [String] {
      switch self {
      case .support: ["researcher", "value"]
      case .hire: ["role", "place", "period"]
      case .headCount: ["role"]
      case .measure: ["measure", "period"]
      case .buyout: ["researcher", "kind", "term"]
      case .protected: ["researcher", "term"]
      case .assignment: ["role", "place", "researcher", "chore", "period", "hours"]
      case .removal: ["measure", "researcher", "chore", "period", "hours"]
      case .payment: ["item", "purse", "year", "yen"]
      case .carry: ["purse", "year", "yen"]
      }
    }
  }

  func pins(_ kinds: [SessionKind]) -> [Pin] {
    top.sections("pins").compactMap { _, section in
      section.checkKeys(Schema.pins)
      guard let type = section.choice("type", PinType.allCases.map { ($0.spellings, $0) }) else {
        if section.find("type") == nil { section.reportMissing("type") }
        return nil
      }
      for key in type.needs where section.find(key) == nil { section.reportMissing(key) }
      return pin(type, section)
    }
  }

  private func pin(_ type: PinType, _ section: Section) -> Pin? {
    func researcher() -> String? { section.reference("researcher", researcherIndex, .researcher) }
    func role() -> String? { section.reference("role", roleIndex, .role) }
    func place() -> String? { section.reference("place", placeIndex, .place) }
    func chore() -> String? { section.reference("chore", choreIndex, .chore) }
    func measure() -> String? { section.reference("measure", measureIndex, .measure) }
    func hours() -> Hours? { section.number("hours", 0...10_000) }
    let periodIndex = section.isNone("period") ? nil : section.parsed("period") { period($0) }
    let termIndex = section.parsed("term") { term($0) }
    switch type {
    case .support:
      guard let researcher = researcher(), let value = section.yesNo("value") else { return nil }
      return .support(researcher: researcher, value)
    case .hire:
      guard let role = role(), let place = place(), let periodIndex, let steps = count(section) else {
        return nil
      }
      return .hire(role: role, place: place, period: periodIndex, steps: steps)
    case .headCount:
      let isAnywhere = section.find("place") == nil || section.isNone("place")
      guard let role = role(), let steps = count(section) else { return nil }
      if isAnywhere { return .headCount(role: role, place: nil, steps: steps) }
      return place().map { .headCount(role: role, place: $0, steps: steps) }
    case .measure:
      guard let measure = measure(), periodIndex != nil || section.isNone("period") else { return nil }
      return .measure(measure, fromPeriod: periodIndex)
    case .buyout:
      guard let researcher = researcher(), let kind = section.reference("kind", kindIndex, .sessionKind),
        let termIndex, let sessions = count(section)
      else { return nil }
      return .buyout(researcher: researcher, kind: kind, term: termIndex, sessions: sessions)
    case .protected:
      guard let researcher = researcher(), let termIndex, let halfDays = count(section) else { return nil }
      let isActual = section.yesNo("actual") ?? false
      if isActual, halfDays.maximum != halfDays.minimum {
        section.report(.relation(.factAsRange), section.find("max") == nil ? "min" : "max")
      }
      return .protected(researcher: researcher, term: termIndex, halfDays: halfDays, isActual: isActual)
    case .assignment:
      guard let role = role(), let place = place(), let researcher = researcher(), let chore = chore(),
        let periodIndex, let hours = hours()
      else { return nil }
      return .assignment(
        role: role, place: place, researcher: researcher, chore: chore, period: periodIndex, hours: hours)
    case .removal:
      guard let measure = measure(), let researcher = researcher(), let chore = chore(), let periodIndex,
        let hours = hours()
      else { return nil }
      return .removal(
        measure: measure, researcher: researcher, chore: chore, period: periodIndex, hours: hours)
    case .payment, .carry: return money(type, section)
    }
  }

  private func money(_ type: PinType, _ section: Section) -> Pin? {
    guard let purse = section.reference("purse", purseIndex, .purse),
      let year = section.parsed("year", { self.year($0) }), let yen = section.yen("yen")
    else { return nil }
    if type == .carry {
      if purseKind(purse) != .shared { section.report(.relation(.carryOfUnsharedPurse), "purse") }
      return .carry(purse: purse, year: year, yen: yen)
    }
    return section.parsed("item") { item($0) }.map { .payment($0, purse: purse, year: year, yen: yen) }
  }

  /// `value`, or `min` and `max`.
  private func count(_ section: Section) -> CountRange? {
    if section.find("value") != nil { return section.integer("value", 0...100_000).map { .exactly($0) } }
    if section.find("min") == nil, section.find("max") == nil {
      section.reportMissing("value")
      return nil
    }
    let range = CountRange(
      minimum: section.integer("min", 0...100_000) ?? 0,
      maximum: section.isNone("max") ? nil : section.integer("max", 0...100_000))
    if let maximum = range.maximum, maximum < range.minimum {
      section.report(.relation(.minimumAboveMaximum(minimum: range.minimum, maximum: maximum)), "min")
    }
    return range
  }

  /// `staff:technician@U1`, `measure:ambientScribe`, `buyout:R01`, `research:R01`, `salary:R01`,
  /// `commitment:C1`.
  private func item(_ text: String) -> Result<ExpenseItem, FindingCodeError> {
    let parts = text.split(separator: ":", maxSplits: 1).map { NumberReading.trimmed(String($0)) }
    guard parts.count == 2 else {
      return Parsing.failure(.malformed(Phrase(ja: "費目", en: "expense item")))
    }
    switch parts[0] {
    case "staff":
      let names = parts[1].split(separator: "@", maxSplits: 1).map(String.init)
      guard names.count == 2 else {
        return Parsing.failure(.malformed(Phrase(ja: "費目", en: "expense item")))
      }
      return Parsing.reference(names[0], roleIndex, .role).flatMap { role in
        Parsing.reference(names[1], institutionIndex, .institution).map {
          .staff(role: role, institution: $0)
        }
      }
    case "measure": return Parsing.reference(parts[1], measureIndex, .measure).map { .measure($0) }
    case "buyout":
      return Parsing.reference(parts[1], researcherIndex, .researcher).map { .buyout(researcher: $0) }
    case "research":
      return Parsing.reference(parts[1], researcherIndex, .researcher).map { .research(researcher: $0) }
    case "salary":
      return Parsing.reference(parts[1], researcherIndex, .researcher).map { .salary(researcher: $0) }
    case "commitment":
      return Parsing.reference(parts[1], commitmentIndex, .commitment).map { .commitment($0) }
    default: return Parsing.failure(.malformed(Phrase(ja: "費目", en: "expense item")))
    }
  }
}
