package import Planning
package import Wording

/// A difference of best values with its name: a line of a list, a bar of a chart.
package struct DifferenceRow: Sendable {
  package var name: Phrase
  /// `nil` where there is none to tell.
  package var difference: ProvenDifference?
  /// The difference, or why there is none, in words.
  package var text: Phrase
  /// Where a bar begins that goes on from those before it: hours of the plans in hand.
  package var start = 0.0
}

extension DifferenceRow {
  /// The changes of a bridge in order, each from where the one before it ended, and the whole at the end; none where nobody asked which
  /// change does what.
  package static func rows(of comparison: Comparison, _ pair: ComparedPair) -> [DifferenceRow] {
    let view = PairView(comparison, pair)
    guard let first = pair.groups.first, first.label != .all else { return [] }
    var start = 0.0
    var rows: [DifferenceRow] = []
    for step in pair.bridge.steps {
      let name = Phrase.joined(step.groups.map { view.groupName($0) }, by: Phrase(verbatim: " + "))
      guard let part = step.part else {
        rows.append(
          DifferenceRow(
            name: name, text: DifferenceText.reason(step.gaps.last ?? .unsolved), start: start))
        continue
      }
      rows.append(
        DifferenceRow(
          name: name, difference: part.difference, text: DifferenceText.proven(part.difference), start: start)
      )
      start += Double(part.tenths) / 10
    }
    if let whole = pair.bridge.whole {
      rows.append(
        DifferenceRow(
          name: Phrase.Bridge.whole(view.before.letter, view.after.letter), difference: whole.difference,
          text: DifferenceText.proven(whole.difference)))
    }
    return rows
  }

  /// The variants of a sweep beside the scenario as it is.
  package static func rows(of swept: SweptScenario) -> [DifferenceRow] {
    swept.members.filter { !$0.changes.isEmpty }.map { member in
      let name = swept.name(of: member)
      guard let base = swept.base, let value = member.result?.value else {
        return DifferenceRow(name: name, text: SweepPage.outcome(member))
      }
      let difference = ProvenDifference(from: base, to: value)
      return DifferenceRow(name: name, difference: difference, text: ProvenText.difference(difference))
    }
  }

  /// What one more and one less of each thing is worth.
  package static func rows(of values: UnitValues, _ scenario: Scenario) -> [DifferenceRow] {
    let names = ScenarioNames(scenario)
    return values.items.map { item in
      var difference: ProvenDifference?
      if case .difference(let found) = item.effect { difference = found }
      return DifferenceRow(
        name: UnitValuesPage.phrase(item.change, names), difference: difference,
        text: UnitValuesPage.phrase(item.effect))
    }
  }
}
