import Planning
import Wording

extension Study {
  /// The variants of a scenario; none where it has nothing to vary. In a fixed order.
  ///
  /// A variant need not be valid or feasible: what comes of it is the study's answer.
  package func members(of reading: ScenarioReading) -> [Member] {
    guard let scenario = reading.scenario else { return [] }
    return switch self {
    case .caps: Self.caps(scenario.award.cap)
    case .evidence: Self.evidence(reading.defaultsUsed)
    case .means: Self.means(scenario)
    case .delay: scenario.roles.isEmpty ? [] : [3, 6, 12].map { Self.delayed(scenario, by: $0) }
    case .overhead: Self.overhead(scenario.award.overhead)
    case .leaving: scenario.researchers.filter { $0.selection != .excluded }.map(Self.leaving)
    case .unfilled: scenario.roles.map(Self.unfilled)
    }
  }

  /// Shares of the cap in per cent.
  private static let capShares = [70, 80, 90, 95, 105, 110, 120, 130]

  private static func caps(_ cap: Yen) -> [Member] {
    capShares.map { share in
      // Yen are at most 10¹¹, so the product fits.
      Member(Phrase.Study.cap(percent: share - 100), [("award.cap", "\(cap * share / 100)")])
    }
  }

  private static func evidence(_ defaults: [DefaultUse]) -> [Member] {
    let whole = [("evidence", "low"), ("evidence", "high"), ("costs", "low"), ("costs", "high")].map {
      Member(Phrase.Study.column($0.0, $0.1), [(path: $0.0, value: $0.1)])
    }
    let single = defaults.flatMap { used -> [Member] in
      guard let low = used.low, let high = used.high, low != high else { return [] }
      return [low, high].map { Member(nil, [(used.path, $0)]) }
    }
    return whole + single
  }

  private static func means(_ scenario: Scenario) -> [Member] {
    // People who are asked for cannot be hired then either, so those wishes fall with the hires.
    let wishes = scenario.requirements.flatMap(none)
    return [
      Member(Phrase.Study.withoutBuyout, [("rules.buyoutAllowed", "no")]),
      Member(Phrase.Study.withoutHires, [("rules.hiringAllowed", "no")] + wishes),
      Member(Phrase.Study.withoutMeasures, [("rules.dxAllowed", "no")]),
    ]
  }

  private static func delayed(_ scenario: Scenario, by months: Int) -> Member {
    let leads = Dictionary(
      scenario.roles.map { ($0.id, $0.leadMonths + months) }, uniquingKeysWith: { first, _ in first })
    // A post that is asked for before anybody can be in it would only say that late is late.
    let wishes = scenario.requirements.flatMap { wish -> [(path: String, value: String)] in
      guard let lead = wish.roles.compactMap({ leads[$0] }).min(),
        let earliest = scenario.calendar.periods.first?.start.adding(months: lead),
        scenario.calendar.periods.indices.contains(wish.fromPeriod),
        scenario.calendar.periods[wish.fromPeriod].start < earliest
      else { return [] }
      guard let period = scenario.calendar.periods.first(where: { $0.start >= earliest }) else {
        return none(of: wish)
      }
      return [(path("requirements", wish.id, "from"), period.start.isoText)]
    }
    return Member(
      Phrase.Study.delayed(months: months),
      scenario.roles.map { (path("roles", $0.id, "leadMonths"), "\($0.leadMonths + months)") } + wishes)
  }

  private static func overhead(_ present: Share) -> [Member] {
    [0, 10, 20, 30].filter { Share(partsPerMillion: $0 * 10_000) != present }.map {
      Member(Phrase.Study.overhead(percent: $0), [("award.overhead", "\($0)%")])
    }
  }

  private static func leaving(_ researcher: Researcher) -> Member {
    Member(
      Phrase.Study.leaving(researcher.name), [(path("researchers", researcher.id, "selection"), "excluded")])
  }

  /// A pin holds whatever says how many can be hired: the role itself, or rows of recruitment under any name.
  private static func unfilled(_ role: Role) -> Member {
    let id = role.id.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return Member(
      Phrase.Study.unfilled(role.title),
      [(TreePath.text(["pins", "unfilled-\(role.id)"]), "{type: headCount, role: \"\(id)\", max: 0}")])
  }

  /// A wish for posts that is no longer made.
  private static func none(of wish: Requirement) -> [(path: String, value: String)] {
    [
      (path: path("requirements", wish.id, "base"), value: "0"),
      (path: path("requirements", wish.id, "perSupported"), value: "0"),
    ]
  }

  private static func path(_ collection: String, _ id: String, _ key: String) -> String {
    TreePath.text([collection, id] + key.split(separator: ".").map(String.init))
  }
}
