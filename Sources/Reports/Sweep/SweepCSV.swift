import Planning
package import Wording

/// A sweep as one table: a row for each variant, a column for each role.
package enum SweepCSV {
  package static func text(_ swept: SweptScenario, _ language: Language) -> String {
    let roles = swept.scenario.roles.filter { role in swept.planned.contains { $0.posts(of: role.id) > 0 } }
    let heads = [
      Phrase.Sweep.variant, Phrase.Runs.changes, Phrase.Runs.result, Phrase.Runs.objective,
      Phrase.Sweep.bound, Phrase.Sweep.leastDifference, Phrase.Sweep.mostDifference, Phrase.Runs.cost,
      Phrase.Sweep.supported, Phrase.Sweep.afterAward, Phrase.Runs.id,
    ]
    let head = heads.map { CSVText.Cell.text($0.text(language)) } + roles.map { .text($0.title) }
    return CSVText.of([head] + swept.members.map { row($0, swept, roles, language) })
  }

  private static func row(
    _ member: SweptMember, _ swept: SweptScenario, _ roles: [Role], _ language: Language
  ) -> [CSVText.Cell] {
    let names: [CSVText.Cell] = [
      .text(swept.name(of: member).text(language)), .text(member.changes.joined(separator: ", ")),
    ]
    guard let result = member.result, let value = result.value else {
      return names + [.text(SweepPage.outcome(member).text(language))]
        + Array(repeating: .empty, count: 7) + [.text(member.result?.run ?? "")]
        + roles.map { _ in .empty }
    }
    // The scenario as it is differs from itself by nothing, whatever its gap.
    let difference = member.changes.isEmpty ? nil : swept.base.map { ProvenDifference(from: $0, to: value) }
    return names + [
      .text(Phrase.Runs.status(result.ending.status).text(language)), tenths(value.reached),
      tenths(value.most), difference.map { tenths($0.least) } ?? .empty,
      difference.map { tenths($0.most) } ?? .empty,
      result.ending.cost.map { .int($0) } ?? .empty, .int(result.supported.count),
      result.afterAward.map { .int($0) } ?? .empty, .text(result.run),
    ] + roles.map { tenths(result.posts(of: $0.id)) }
  }

  private static func tenths(_ value: Double) -> CSVText.Cell { .tenths(Int((value * 10).rounded())) }
}
