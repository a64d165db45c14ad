import Planning
import Wording

extension ScenarioBuilder {
  /// What plan files call cover by colleagues: a tier of this name could not be told from them.
  private static let reservedTier = "colleague"

  func substitutes(_ departments: [Department]) -> [SubstituteTier] {
    let tiers = top.section("substituteDefaults").mapping
    let markets = Set(
      top.section("sessionKinds").mapping.compactMap { $0.1.mapping?["market"]?.scalar })
    return top.sections("substitutes").compactMap { id, section in
      section.checkKeys(Schema.substitutes)
      if id == Self.reservedTier { section.report(.value(.reservedName), value: id) }
      guard let market = section.text("market") else {
        if section.find("market") == nil { section.reportMissing("market") }
        return nil
      }
      let isDefault = document.isBuiltIn(section.place)
      // The catalogue's tiers serve only kinds that the scenario has.
      if isDefault, !markets.contains(market) { return nil }
      if !markets.contains(market) {
        section.report(
          .name(
            .unknownReference(
              .market, suggestion: Spelling.nearest(to: market, among: markets.sorted()),
              known: markets.sorted())),
          "market")
      }
      let department =
        section.isNone("department")
        ? nil : section.reference("department", departmentIndex, .department)
      let home = departments.first { $0.id == department }?.institution
      let institution =
        section.find("institution") == nil && home != nil
        ? home : self.institution(section, institutionStubs)
      if let home, let institution, home != institution {
        section.report(
          .relation(.institutionMismatch(department: department ?? "", institution: home)), "institution")
      }
      if let named = section.text("tier"), tiers[named] == nil {
        section.report(
          .name(
            .unknownReference(
              .substitute, suggestion: Spelling.nearest(to: named, among: tiers.keys), known: tiers.keys)),
          "tier")
        return nil
      }
      let tier = section.text("tier") ?? tiers.first { $0.1.mapping?["market"]?.scalar == market }?.0
      let fallback =
        tier.map { name in { (key: String) in [["substituteDefaults", name, key]] } } ?? { _ in [] }
      let price = section.yen("price", or: fallback("price"))
      let capacity = section.series(
        "capacity", count: calendar.terms.count, or: fallback("capacity")
      ) { Parsing.integer($0, 0...100_000) }
      if price == nil, section.find("price", or: fallback("price")) == nil { section.reportMissing("price") }
      if capacity == nil, section.find("capacity", or: fallback("capacity")) == nil {
        section.reportMissing("capacity")
      }
      return SubstituteTier(
        id: id, title: tierTitle(id, section, market: market), institution: institution ?? "",
        department: department, market: market, price: price ?? 0,
        capacity: capacity ?? Array(repeating: 0, count: calendar.terms.count))
    }
  }

  /// What people call a tier: its own title, that of the default it is made from, an identifier that says more
  /// than its number in the table, or the market in words.
  private func tierTitle(_ id: String, _ section: Section, market: String) -> String {
    if section.find("title") != nil { return section.title(or: id) }
    if let tier = section.text("tier"), let title = defaultTierTitle(tier) { return title }
    if Int(id) == nil { return id }
    return Phrase.Market.title(market).text(context.language)
  }

  private func defaultTierTitle(_ tier: String) -> String? {
    let section = top.section("substituteDefaults").section(tier)
    return section.find("title") == nil ? nil : section.title(or: tier)
  }
}
