import Planning

/// Carries of a personal purse in whole yen that are enough for each person and for all together.
///
/// The rows use direct cost × (1 + overhead) for each person; the accountant rounds a person's overhead down, and that
/// of the whole, once. So the least carries by person can be short of the whole by less than a yen per person. Carries
/// that are enough exist, because carrying is a network flow with whole capacities and the point is a flow with
/// fractions. They are found backwards in time: what the whole lacks in a year is carried into it by people who have
/// it left, those first for whom no earlier year has to give more.
struct PooledCarries {
  /// By person and year: carried out of it; enough for each person.
  var carried: [[Yen]]
  /// By person and year: amount less charge.
  var free: [[Yen]] = []
  /// By person and year: most that may be carried out.
  var limits: [[Yen]] = []
  /// By year: amounts of all people less the charge of the whole.
  var freeTogether: [Yen] = []

  init(carried: [[Yen]]) { self.carried = carried }

  /// The carries, raised where the whole lacks. O(people × years) for each yen that is lacking.
  func covered() -> [[Yen]] {
    var result = self
    for y in freeTogether.indices.dropFirst().reversed() {
      while result.lack(in: y) > 0, let person = result.giver(in: y - 1) {
        result.raise(person, y - 1)
      }
    }
    return result.carried
  }

  /// Yen that the whole lacks in `y`.
  private func lack(in y: Int) -> Yen {
    carried.reduce(-freeTogether[y]) { $0 + $1[y] - $1[y - 1] }
  }

  /// Who can carry a yen more out of `y`: the person with the most left in the year itself, on a tie in the year before
  /// and so on; the first of equals.
  private func giver(in y: Int) -> Int? {
    let able = carried.indices.filter { canGive($0, y) }
    let left = able.map { person in (0...y).reversed().map { leftOver(person, $0) } }
    var best: Int?
    for position in able.indices {
      if let other = best, !left[other].lexicographicallyPrecedes(left[position]) { continue }
      best = position
    }
    return best.map { able[$0] }
  }

  private func leftOver(_ person: Int, _ y: Int) -> Yen {
    free[person][y] + (y > 0 ? carried[person][y - 1] : 0) - carried[person][y]
  }

  private func canGive(_ person: Int, _ y: Int) -> Bool {
    if carried[person][y] >= limits[person][y] { return false }
    return leftOver(person, y) > 0 || (y > 0 && canGive(person, y - 1))
  }

  private mutating func raise(_ person: Int, _ y: Int) {
    if leftOver(person, y) <= 0, y > 0 { raise(person, y - 1) }
    carried[person][y] += 1
  }
}
