package import Auditing
package import Planning

/// Solves the scenarios between two, so that the difference of their objectives can be told change by change.
///
/// Scenarios are kept with what was found, so that none is solved twice: the first change alone is also the first step,
/// and changes of titles change nothing.
package struct BridgeSearch {
  /// One scenario that is about to be solved.
  package struct Progress: Hashable, Sendable {
    /// From 0, of at most `count`.
    package var number: Int
    package var count: Int
    /// Groups of changes that it has.
    package var groups: [Int]
  }

  private let whatIf: WhatIf
  private var known: [(scenario: Scenario, point: BridgePoint)] = []

  /// - Parameter whatIf: has solved the first scenario.
  package init(_ whatIf: WhatIf) {
    self.whatIf = whatIf
    _ = keep(whatIf.approved)
  }

  /// Most solves that a bridge of `groups` groups needs besides the two scenarios themselves.
  package static func solveCount(groups: Int) -> Int { max(0, 2 * groups - 2) }

  /// The bridge from the first scenario to that of `last`.
  ///
  /// - Parameters:
  ///   - groups: how many groups of changes lead from the one to the other; made in this order.
  ///   - scenario: the first scenario with the changes of some groups (sorted); `nil` when they do not fit together.
  ///   - onSolve: called before each solve.
  /// - Throws: as `WhatIf.solve`.
  package mutating func bridge(
    to last: ApprovedOutcome, groups: Int, scenario: ([Int]) -> Scenario?,
    onSolve: (Progress) -> Void = { _ in }
  ) throws -> ObjectiveBridge {
    let end = keep(last)
    let first = known[0].point
    var number = 0
    func point(_ chosen: [Int]) throws -> BridgePoint {
      if chosen.count == groups { return end }
      guard let variant = scenario(chosen) else { return .invalid }
      if let point = find(variant) { return point }
      onSolve(Progress(number: number, count: Self.solveCount(groups: groups), groups: chosen))
      number += 1
      return keep(try whatIf.approvedOutcome(of: variant))
    }
    var path = [first]
    for count in 0..<groups { path.append(try point(Array(0...count))) }
    let alone = try (0..<groups).map { try point([$0]) }
    return ObjectiveBridge(path: path, alone: alone)
  }

  private func find(_ scenario: Scenario) -> BridgePoint? {
    let bare = Self.bare(scenario)
    return known.first { $0.scenario == bare }?.point
  }

  private mutating func keep(_ solved: ApprovedOutcome) -> BridgePoint {
    if let point = find(solved.scenario) { return point }
    let point = BridgePoint(solved.outcome, scenario: known.count)
    known.append((Self.bare(solved.scenario), point))
    return point
  }

  /// The scenario without what no number depends on.
  private static func bare(_ scenario: Scenario) -> Scenario {
    var bare = scenario
    bare.name = ""
    bare.title = ""
    for index in bare.researchers.indices { bare.researchers[index].name = "" }
    return bare
  }
}
