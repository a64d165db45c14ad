/// Turns a point whose whole variables are decided into a plan, with the staff that are left over working for
/// the people who are not supported.
struct Completion {
  let program: MasterProgram
  let incumbent: Incumbent

  /// `true` when a better plan was taken.
  @discardableResult
  func offer(_ values: [Double], _ bounds: NodeBounds) throws -> Bool {
    let before = incumbent.objective
    incumbent.offer(values)
    var fixed = bounds
    fixed.variables.fix(values.indices.filter { program.isInteger[$0] }, at: values)
    if case .solved = try program.solve(fixed, rounds: 40, tolerance: 1e-6), program.master.violation <= 1e-6
    {
      incumbent.offer(program.master.solution().values)
    }
    return incumbent.objective > before
  }
}
