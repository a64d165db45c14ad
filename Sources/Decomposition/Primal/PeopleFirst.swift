import LinearOptimization

/// The quickest good plan: people's duties are settled while hires are shares of posts, then the posts made whole.
///
/// Where money suffices this is nearly the best plan, because the relaxation is right about half-days and errs in
/// shares of posts only; where it is scarce, whole posts cannot carry what the shares did, and half-days are lost.
struct PeopleFirst {
  let program: MasterProgram
  let incumbent: Incumbent
  /// Pricing rounds before people are settled for the hires of a plan.
  var turnRounds = 40
  /// Pricing rounds before people are settled.
  var rounds = 100

  /// Relative gap at which the search may end.
  var gap = 0.0
  /// Exchanges of posts that are tried for each plan, for hours and for half-days.
  var exchanges = 0
  var needExchanges = 0
  /// As in ``Restaffing/mendable``.
  var mendable = Double.infinity

  /// Settles people anew for the hires of the best plan, then hires anew for those people, while that gains.
  func alternate(_ root: NodeBounds) throws {
    while let values = incumbent.values, !program.generation.clock.mustStop() {
      let before = incumbent.objective
      var node = root
      node.variables.fix(program.measureVariables, at: values)
      var staffed = node
      staffed.variables.fix(program.hired, at: values)
      let dive = PeopleDive(program: program, firstRounds: turnRounds, minor: false)
      guard let people = try dive.settle(staffed) else { return }
      // People and hires are whole, so this is a plan, whatever restaffing makes of it.
      incumbent.offer(people.values)
      try restaff(people, within: node)
      if !incumbent.isWorthAnother(since: before) { return }
    }
  }

  /// Offers a plan within `node`.
  @discardableResult
  func plan(_ node: NodeBounds) throws -> Bool {
    guard let people = try settle(node) else { return false }
    return try restaff(people, within: node)
  }

  /// Who is supported, and everybody's duties, while hires are shares of posts; `nil` where the way ended.
  func settle(_ node: NodeBounds) throws -> (bounds: NodeBounds, values: [Double])? {
    try InstitutionDives(program: program, firstRounds: rounds).settle(node)
      ?? PeopleDive(program: program, firstRounds: rounds).settle(node)
  }

  @discardableResult
  private func restaff(
    _ people: (bounds: NodeBounds, values: [Double]), within node: NodeBounds
  ) throws -> Bool {
    var bounds = people.bounds.variables
    for variable in program.hired {
      bounds.lower[variable] = node.variables.lower[variable]
      bounds.upper[variable] = node.variables.upper[variable]
    }
    let restaffing = Restaffing(
      program: program, exchanges: exchanges, needExchanges: needExchanges, mendable: mendable,
      enough: incumbent.enough(for: gap), onWhole: { incumbent.offer($0) })
    guard let staffed = try restaffing.run(bounds, from: people.values) else { return false }
    return incumbent.offer(staffed)
  }
}
