/// How the objective of one scenario becomes that of another, change by change.
///
/// Parts are whole tenths of an hour, differences of rounded values, so that they add up exactly: the steps to the whole,
/// and the effects alone with the interactions to the whole.
package struct ObjectiveBridge: Hashable, Sendable {
  /// A difference that is known.
  package struct Part: Hashable, Sendable {
    package var difference: ProvenDifference
    /// Of the plans in hand, in tenths of an hour.
    package var tenths: Int
  }

  /// One or more groups of changes, made after all before them.
  package struct Step: Hashable, Sendable {
    /// Groups, in order; several where there is no value between them.
    package var groups: Range<Int>
    /// `nil` when there is no value before, or none after.
    package var part: Part?
    /// Why there is no value after each of the groups but the last; of the last one too when `part` is `nil`.
    package var gaps: [BridgePoint]
  }

  /// The value after no group, one group, … and all groups.
  package let path: [BridgePoint]
  /// The value after each group alone.
  package let alone: [BridgePoint]
  package let steps: [Step]
  /// The effect of each group alone; `nil` where it is not known.
  package let aloneParts: [Part?]
  /// The whole less the sum of all effects alone; `nil` with fewer than two groups, or when one of them is not known.
  package let interactions: Part?
  /// `nil` when one of the two scenarios has no value.
  package let whole: Part?

  /// - Parameters:
  ///   - path: one point more than there are groups: the first scenario, then after each group, the last one being the
  ///     second scenario.
  ///   - alone: a point for each group.
  /// - Precondition: `path` has one element more than `alone`.
  package init(path: [BridgePoint], alone: [BridgePoint]) {
    precondition(path.count == alone.count + 1, "a bridge of \(alone.count) groups has \(path.count) points")
    self.path = path
    self.alone = alone
    let first = path[0]
    let last = path[path.count - 1]
    var steps: [Step] = []
    var start = 0
    for end in path.indices.dropFirst() where path[end].value != nil || end == path.count - 1 {
      let part = Self.part(path[start], path[end])
      steps.append(
        Step(
          groups: start..<end, part: part,
          gaps: Array(path[(start + 1)..<(part == nil ? end + 1 : end)].filter { $0.value == nil })))
      start = end
    }
    self.steps = steps
    aloneParts = alone.map { Self.part(first, $0) }
    whole = Self.part(first, last)
    interactions = Self.interactions(first: first, last: last, alone: alone)
  }

  /// A value in tenths of an hour, as it is printed.
  package static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

  private static func part(_ before: BridgePoint, _ after: BridgePoint) -> Part? {
    guard let old = before.value, let new = after.value else { return nil }
    return Part(
      difference: before.scenario == after.scenario ? .nothing : ProvenDifference(from: old, to: new),
      tenths: tenths(new.reached) - tenths(old.reached))
  }

  /// Whole − Σ (aloneₖ − first) = last − Σ aloneₖ + (n − 1) first, where equal scenarios cancel.
  private static func interactions(first: BridgePoint, last: BridgePoint, alone: [BridgePoint]) -> Part? {
    guard alone.count > 1, (alone + [first, last]).allSatisfy({ $0.value != nil }) else { return nil }
    var added = [last] + Array(repeating: first, count: alone.count - 1)
    var subtracted = alone
    for point in alone {
      guard let twin = added.firstIndex(where: { $0.scenario == point.scenario }),
        let own = subtracted.firstIndex(where: { $0.scenario == point.scenario })
      else { continue }
      added.remove(at: twin)
      subtracted.remove(at: own)
    }
    let values = (added: added.compactMap(\.value), subtracted: subtracted.compactMap(\.value))
    return Part(
      difference: values.added.isEmpty
        ? .nothing : ProvenDifference(adding: values.added, subtracting: values.subtracted),
      tenths: values.added.reduce(0) { $0 + tenths($1.reached) }
        - values.subtracted.reduce(0) { $0 + tenths($1.reached) })
  }
}
