import Planning
import Wording

extension ScenarioBuilder {
  func award(_ researchers: [Researcher]) -> Award {
    let section = top.section("award")
    let kind = section.choice("type", Spellings.awardKinds) ?? .comprehensive
    let cap = section.yen("cap")
    if cap == nil, section.find("cap") == nil { section.reportMissing("cap") }
    let purses = section.sections("purses").map { purse($0.id, $0.section) }
    if purses.isEmpty { section.report(.value(.missing), "purses") }
    for purse in purses.filter({ $0.kind == .ownFunds }).dropFirst() {
      section.section("purses").report(.relation(.secondOwnPurse), purse.id)
    }
    let salary = section.section("salary")
    salary.checkKeys(Schema.salary)
    return Award(
      kind: kind, cap: cap ?? 0, supported: supported(section, researchers),
      overhead: Share(section.share("overhead", upTo: 2) ?? 0), purses: purses, transfers: transfers(section),
      buyoutShareLimit: optionalShare(section, "buyoutShareLimit"), salaryLimit: salary.yen("limit") ?? 0)
  }

  func optionalShare(_ section: Section, _ key: String, or fallbacks: [[String]] = []) -> Share? {
    section.isNone(key, or: fallbacks) ? nil : section.share(key, or: fallbacks).map { Share($0) }
  }

  /// The maximum is the rule pack's; the minimum is the maximum too, unless fewer people are candidates: an
  /// award of twelve is for twelve.
  private func supported(_ award: Section, _ researchers: [Researcher]) -> CountRange {
    let section = award.section("supported")
    section.checkKeys(Schema.supported)
    let eligible = researchers.count { $0.selection != .excluded }
    let maximum = section.isNone("max") ? nil : section.integer("max", 0...100_000)
    let minimum = section.isNone("min") ? 0 : section.integer("min", 0...100_000)
    if let minimum, let maximum, minimum > maximum {
      section.report(.relation(.minimumAboveMaximum(minimum: minimum, maximum: maximum)), "min")
    }
    return CountRange(minimum: minimum ?? min(maximum ?? 0, eligible), maximum: maximum)
  }

  private func purse(_ id: String, _ section: Section) -> Purse {
    section.checkKeys(Schema.purses)
    let kind = section.choice("kind", Spellings.purseKinds)
    if kind == nil, section.find("kind") == nil { section.reportMissing("kind") }
    var amounts: [Yen] = []
    if kind != .ownFunds {
      let given = section.series("amounts", count: calendar.fiscalYears.count, Parsing.yen)
      if given == nil, section.find("amounts") == nil { section.reportMissing("amounts") }
      amounts = given ?? Array(repeating: 0, count: calendar.fiscalYears.count)
    } else if section.find("amounts") != nil {
      section.report(.relation(.ownPurseWithAmounts), "amounts")
    }
    let pays = section.list("pays") { self.selectors($0) }?.flatMap { $0 }
    if pays == nil, section.find("pays") == nil { section.reportMissing("pays") }
    return Purse(
      id: id, title: section.title(or: id), kind: kind ?? .shared, amounts: amounts, limit: limit(section),
      carryOver: carryOver(section), pays: pays ?? [])
  }

  /// The kind of a purse that another entry speaks of.
  func purseKind(_ id: String) -> Purse.Kind? {
    top.section("award").section("purses").section(id).spelt("kind", Spellings.purseKinds)
  }

  private func limit(_ section: Section) -> Purse.Limit {
    let isGuide = section.choice("limit", [(["hard", "厳守"], false), (["guide", "目安"], true)]) ?? false
    return isGuide ? .guide(tolerance: optionalShare(section, "tolerance")) : .hard
  }

  private func carryOver(_ section: Section) -> Purse.CarryOver {
    section.parsed("carryOver") { text in
      switch NumberReading.normalised(text).lowercased() {
      case "free", "自由": .success(.free)
      case "off", "none", "不可", "なし": .success(.off)
      default: Parsing.number(text, 0...1, NumberReading.share).map { .limited(Share($0)) }
      }
    } ?? .free
  }

  private static let plainSelectors: [(spellings: [String], value: [ExpenseSelector])] = [
    (
      ["everything", "すべて"],
      [.staff(role: nil), .measure(id: nil), .buyout, .research, .salary]
    ), (["staff", "人件費"], [.staff(role: nil)]), (["measure", "施策"], [.measure(id: nil)]),
    (["buyout", "バイアウト"], [.buyout]), (["research", "研究"], [.research]), (["salary", "PI人件費"], [.salary]),
  ]

  /// `staff`, `staff:technician`, `measure:ambientScribe`, `buyout`, `research`, `salary`, `everything`.
  private func selectors(_ text: String) -> Result<[ExpenseSelector], FindingCodeError> {
    let parts = NumberReading.normalised(text).split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "staff" {
      return Parsing.reference(parts[1], roleIndex, .role).map { [.staff(role: $0)] }
    }
    if parts.count == 2, parts[0] == "measure" {
      return Parsing.reference(parts[1], measureIndex, .measure).map { [.measure(id: $0)] }
    }
    return Parsing.choice(text, Self.plainSelectors)
  }

  private func transfers(_ award: Section) -> [PurseTransfer] {
    guard let found = award.find("transfers") else { return [] }
    var sections: [Section] = []
    switch found.node.content {
    case .list(let items):
      for (index, item) in items.enumerated() {
        guard let mapping = item.mapping else {
          context.report(
            .value(.wrongShape(.mapping)), at: item.place, path: found.path + ["\(index)"], value: item.scalar
          )
          continue
        }
        sections.append(
          Section(mapping: mapping, place: item.place, path: found.path + ["\(index)"], document: document))
      }
    case .scalar(let text) where Section.meansNone(text): return []
    default: sections = award.sections("transfers").map(\.section)
    }
    var firstPlaces: [[String]: String] = [:]
    return sections.compactMap { section in
      section.checkKeys(Schema.transfers)
      for key in ["from", "to", "limit"] where section.find(key) == nil { section.reportMissing(key) }
      guard let from = section.reference("from", purseIndex, .purse),
        let to = section.reference("to", purseIndex, .purse), let limit = section.share("limit")
      else { return nil }
      if from == to { section.report(.relation(.transferToItself), "to") }
      for (key, id) in [("from", from), ("to", to)] where purseKind(id) == .ownFunds {
        section.report(.relation(.transferOfOwnFunds), key)
      }
      if let first = firstPlaces[[from, to]] {
        section.report(.name(.duplicateEntry(first: first)), value: "\(from) → \(to)")
      } else {
        firstPlaces[[from, to]] = TreePath.text(section.path)
      }
      return PurseTransfer(from: from, to: to, limit: Share(limit))
    }
  }

  func rules() -> PlanningRules {
    let section = top.section("rules")
    let floor = top.section("floor")
    let fromTerm =
      floor.parsed("from") { text -> Result<Int, FindingCodeError> in
        // The built-in "second term" means the last one in an award of a single term.
        let value = self.term(text)
        if case .failure = value, text == "2", self.calendar.terms.count == 1 { return .success(0) }
        return value
      } ?? 0
    return PlanningRules(
      hoursCounted: section.choice(
        "hoursCounted", [(["gained", "増加分"], .gained), (["total", "総数"], .total)]) ?? .gained,
      halfDayHours: section.number("halfDayHours", 1...12) ?? 4,
      weeksPerTerm: section.number("weeksPerTerm", 1...27) ?? 24,
      floor: PlanningRules.ProtectedFloor(
        halfDays: floor.integer("halfDays", 0...14) ?? 0, fromTerm: fromTerm,
        isHard: floor.yesNo("hard") ?? false, price: floor.number("price", 0...1_000) ?? 0),
      elsewhereWeight: section.number("elsewhereWeight", 0...1) ?? 0,
      researchMoneyValue: section.number("researchMoneyValue", 0...100_000) ?? 0,
      buyoutAllowed: section.yesNo("buyoutAllowed") ?? true,
      hiringAllowed: section.yesNo("hiringAllowed") ?? true, dxAllowed: section.yesNo("dxAllowed") ?? true,
      fillRateStress: section.yesNo("fillRateStress") ?? false)
  }
}
