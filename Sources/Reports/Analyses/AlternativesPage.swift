package import Planning
package import Wording

/// What `alternatives` shows: ranges of head-counts, hires without regret, plans that differ.
package enum AlternativesPage {
  package static func text(
    _ alternatives: Alternatives, of scenario: Scenario, share: Double, _ language: Language,
    width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    let names = ScenarioNames(scenario)
    page.title(Phrase.Alternatives.title(scenario.title))
    page.paragraph(
      Phrase.Alternatives.scope(
        best: ProvenText.value(alternatives.best),
        threshold: NumberText.decimal(alternatives.threshold, places: 1),
        share: NumberText.compact(share * 100) + "%"))
    writeRoles(alternatives.roles, names, to: &page)
    let verdicts: [(Phrase, Set<PoolVerdict.Verdict>)] = [
      (Phrase.Alternatives.noRegret, [.always, .alwaysSoFar]), (Phrase.Alternatives.depends, [.depends]),
      (Phrase.Alternatives.never, [.never, .neverSoFar]),
    ]
    for (heading, wanted) in verdicts {
      page.heading(heading)
      let pools = alternatives.pools.filter { wanted.contains($0.verdict) }
      if pools.isEmpty { page.paragraph(Phrase.Alternatives.none) }
      if wanted.contains(.never) {
        writeNever(pools, names, to: &page)
      } else {
        for pool in pools { page.bullet(phrase(pool, names)) }
      }
    }
    writePlans(alternatives, names, to: &page)
    return page.text
  }

  private static func writeRoles(_ roles: [HeadCountRange], _ names: ScenarioNames, to page: inout TextPage) {
    page.heading(Phrase.Alternatives.roles)
    var table = TextTable([
      .left(page.text(Phrase.Summary.role)), .right(page.text(Phrase.Alternatives.least)),
      .right(page.text(Phrase.Alternatives.best)), .right(page.text(Phrase.Alternatives.most)),
    ])
    for range in roles {
      table.add([
        names.name(.role, range.role), page.text(least(range, names)),
        NumberText.compact(names.posts(range.inBest, of: range.role)), page.text(most(range, names)),
      ])
    }
    page.table(table)
    page.paragraph(Phrase.Alternatives.rolesNote)
  }

  /// Fewest posts of a role, and whether there may be fewer.
  static func least(_ range: HeadCountRange, _ names: ScenarioNames) -> Phrase {
    let posts = NumberText.compact(names.posts(range.least.found, of: range.role))
    return range.least.isExact ? Phrase(verbatim: posts) : Phrase.Alternatives.orFewer(posts)
  }

  /// Most posts of a role, and whether there may be more.
  static func most(_ range: HeadCountRange, _ names: ScenarioNames) -> Phrase {
    let posts = NumberText.compact(names.posts(range.most.found, of: range.role))
    return range.most.isExact ? Phrase(verbatim: posts) : Phrase.Alternatives.orMore(posts)
  }

  static func label(_ pool: PoolVerdict, _ names: ScenarioNames) -> String {
    "\(names.name(.role, pool.role)) \(names.placeName(pool.place))"
  }

  private static func phrase(_ pool: PoolVerdict, _ names: ScenarioNames) -> Phrase {
    let count = NumberText.compact(names.posts(pool.inBest, of: pool.role))
    let phrase = Phrase.Layout.inParentheses(
      Phrase(verbatim: label(pool, names)), Phrase.Alternatives.inBest(count))
    guard pool.verdict == .alwaysSoFar else { return phrase }
    return Phrase.joined([phrase, Phrase.Alternatives.notProven], by: Phrase.listSeparator)
  }

  /// Many, and of little news: one line for those that are proven, one for those that are not.
  private static func writeNever(_ pools: [PoolVerdict], _ names: ScenarioNames, to page: inout TextPage) {
    let proven = pools.filter { $0.verdict == .never }.map { label($0, names) }
    let open = pools.filter { $0.verdict == .neverSoFar }.map { label($0, names) }
    if !proven.isEmpty { page.bullet(names: proven) }
    if !open.isEmpty {
      page.paragraph(Phrase.Alternatives.notProven)
      page.bullet(names: open)
    }
  }

  private static func writePlans(
    _ alternatives: Alternatives, _ names: ScenarioNames, to page: inout TextPage
  ) {
    page.heading(Phrase.Alternatives.plans)
    guard let best = alternatives.plans.first else { return }
    for (index, ranked) in alternatives.plans.enumerated() {
      let lost = index == 0 ? "0.0" : ProvenText.signed(ranked.objective - best.objective)
      let head = Phrase.Alternatives.plan(
        index + 1, NumberText.decimal(ranked.objective, places: 1), lost: lost)
      let changes = changes(ranked, alternatives, names)
      page.bullet(
        head,
        detail: changes.isEmpty
          ? Phrase.Alternatives.same : Phrase.joined(changes, by: Phrase.strongSeparator))
    }
  }

  /// What a plan does otherwise than the best one.
  static func changes(
    _ ranked: Alternatives.RankedPlan, _ alternatives: Alternatives, _ names: ScenarioNames
  ) -> [Phrase] {
    guard let best = alternatives.plans.first else { return [] }
    return PlanChanges(from: best.plan, to: ranked.plan, names: names).phrases
  }
}
