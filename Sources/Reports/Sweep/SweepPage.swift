import Planning
package import Wording

/// A sweep for people: one line for each variant, then what all plans have in common.
package enum SweepPage {
  /// - Parameter isBrief: only how many variants came out how.
  package static func text(
    _ swept: SweptScenario, _ language: Language, isBrief: Bool = false, width: Int
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Sweep.title(swept.scenario.title, count: swept.members.count))
    for line in counts(swept) { page.paragraph(line) }
    guard !isBrief else { return page.text }
    page.heading(Phrase.Sweep.variants)
    page.table(table(swept, page))
    page.paragraph(Phrase.Sweep.differenceNote)
    writeCommon(swept, to: &page)
    return page.text
  }

  private static func counts(_ swept: SweptScenario) -> [Phrase] {
    func count(_ isOne: (SweptMember) -> Bool) -> Int { swept.members.filter(isOne).count }
    let planned = swept.planned.count
    let impossible = count { $0.result?.ending.status == .infeasible }
    let unreadable = count { $0.result?.ending.status == .unreadable }
    let rest = swept.members.count - planned - impossible - unreadable - swept.notBegun
    let reused = count { if case .ended(_, true) = $0.came { true } else { false } }
    return [
      Phrase.Sweep.counts(
        planned: planned, impossible: impossible, unreadable: unreadable, without: rest,
        notBegun: swept.notBegun)
    ] + (reused > 0 ? [Phrase.Sweep.reused(reused)] : [])
  }

  private static func table(_ swept: SweptScenario, _ page: TextPage) -> TextTable {
    var table = TextTable([
      .left(page.text(Phrase.Sweep.variant)), .right(page.text(Phrase.Runs.objective)),
      .right(page.text(Phrase.Sweep.difference)), .right(page.text(Phrase.Runs.gap)),
      .right(page.text(Phrase.Runs.cost)), .right(page.text(Phrase.Sweep.posts)),
      .right(page.text(Phrase.Sweep.afterAward)),
    ])
    for member in swept.members {
      guard let result = member.result, let value = result.value else {
        table.addGroup(
          page.text(Phrase.Layout.named(swept.name(of: member), outcome(member))))
        continue
      }
      let difference = swept.base.map { ProvenDifference(from: $0, to: value) }
      table.add([
        page.text(swept.name(of: member)), NumberText.decimal(value.reached, places: 1),
        member.changes.isEmpty ? "" : difference.map { page.text(short($0)) } ?? "",
        StatusSection.gapText(value.gap), result.ending.cost.map(NumberText.grouped) ?? "",
        NumberText.compact(result.posts.reduce(0) { $0 + $1.posts }),
        result.afterAward.map(NumberText.grouped) ?? "",
      ])
    }
    return table
  }

  /// A difference no larger than the gaps is not one.
  static func short(_ difference: ProvenDifference) -> Phrase {
    switch difference.verdict {
    case .equal: Phrase(verbatim: "±0.0")
    case .unknown: Phrase.Sweep.within
    case .more, .less:
      difference.isExact
        ? Phrase(verbatim: ProvenText.signed(difference.reached))
        : Phrase.Sweep.range(ProvenText.signed(difference.least), ProvenText.signed(difference.most))
    }
  }

  /// Why a variant has no figures.
  static func outcome(_ member: SweptMember) -> Phrase {
    switch member.came {
    case .ended(let result, _):
      result.problem.map { Phrase.Sweep.unreadable($0) } ?? Phrase.Runs.sentence(result.ending.status)
    case .failed(let reason): Phrase.Message.internalFailure(reason)
    case .sameAs, .notBegun: Phrase.Sweep.notBegun
    }
  }

  /// Head-counts and people over all plans: what does not depend on the variant can be decided today.
  private static func writeCommon(_ swept: SweptScenario, to page: inout TextPage) {
    let plans = swept.planned
    guard plans.count > 1 else { return }
    page.heading(Phrase.Sweep.common(plans.count))
    var table = TextTable([
      .left(page.text(Phrase.Sweep.role)), .right(page.text(Phrase.Sweep.least)),
      .right(page.text(Phrase.Sweep.most)), .right(page.text(Phrase.Sweep.plansWithRole)),
    ])
    for role in swept.scenario.roles {
      let posts = plans.map { $0.posts(of: role.id) }
      guard let least = posts.min(), let most = posts.max(), most > 0 else { continue }
      table.add([
        role.title, NumberText.compact(least), NumberText.compact(most),
        "\(posts.filter { $0 > 0 }.count)/\(plans.count)",
      ])
    }
    if !table.isEmpty { page.table(table) }
    let always = swept.scenario.researchers.filter { person in
      plans.allSatisfy { $0.supported.contains(person.id) }
    }
    page.paragraph(Phrase.Sweep.always(always.count))
    if !always.isEmpty { page.bullet(names: always.map(\.name)) }
  }
}
