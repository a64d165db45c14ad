/// A candidate of a synthetic university.
struct SyntheticPerson: Hashable, Sendable {
  var id: String
  var name: String
  /// Index into the departments.
  var department: Int
  var rank: AcademicRank
  var isBasic: Bool
  var hours: WeekHours
  var theme: String
  var tags: [String]
  var protectedNow: Int
}

extension SyntheticPerson {
  /// The programme's strategic themes; the first two are also those of basic scientists.
  private static let themes = ["AI・データ駆動", "基礎臨床連携", "健康医療戦略", "少子高齢社会"]

  /// The candidates of `departments`, department by department.
  static func make(_ departments: [SyntheticDepartment], seed: UInt64) -> [SyntheticPerson] {
    var ranks = SeededRandom(seed: seed, purpose: .ranks)
    var nameDraws = SeededRandom(seed: seed, purpose: .names)
    var duties = SeededRandom(seed: seed, purpose: .duties)
    var hours = SeededRandom(seed: seed, purpose: .hours)
    let names = PersonNames(random: &nameDraws)
    var people: [SyntheticPerson] = []
    let total = departments.reduce(0) { $0 + $1.candidates }
    for (index, department) in departments.enumerated() {
      for _ in 0..<department.candidates {
        let number = people.count
        people.append(
          SyntheticPerson(
            id: "R" + SyntheticDepartment.padded(number + 1, of: total), name: names.name(number),
            department: index, rank: .assistant, isBasic: department.isBasic,
            hours: AcademicRank.assistant.hospitalHours,
            theme: themes[duties.below(department.isBasic ? 2 : themes.count)],
            tags: duties.unit() < 0.15 ? ["学外招へい"] : [],
            protectedNow: duties.unit() < 0.15 ? 1 : 0))
      }
    }
    for isBasic in [false, true] {
      let group = people.indices.filter { people[$0].isBasic == isBasic }
      for (member, rank) in zip(ranks.order(of: group.count), rankList(count: group.count)) {
        people[group[member]].rank = rank
      }
      for rank in AcademicRank.allCases {
        setHours(of: group.filter { people[$0].rank == rank }, rank, isBasic, in: &people, &hours)
      }
    }
    return people
  }

  /// `count` ranks by the usual shares, largest remainders first.
  static func rankList(count: Int) -> [AcademicRank] {
    let exact = AcademicRank.allCases.map { $0.candidatesPerCent * count }
    var counts = exact.map { $0 / 100 }
    let byRemainder = exact.indices.sorted {
      (exact[$0] % 100, -$0) > (exact[$1] % 100, -$1)
    }
    for index in byRemainder.prefix(count - counts.reduce(0, +)) { counts[index] += 1 }
    return zip(AcademicRank.allCases, counts).flatMap { Array(repeating: $0, count: $1) }
  }

  /// Below the highest overtime ceiling (75.7 hours a week): nobody starts outside the law.
  private static let longestWeek = 72.0

  /// Draws hours around the rank's means and scales them, so that the mean of the rank is the survey's
  /// whatever the draw.
  private static func setHours(
    of members: [Int], _ rank: AcademicRank, _ isBasic: Bool, in people: inout [SyntheticPerson],
    _ random: inout SeededRandom
  ) {
    let means = isBasic ? rank.basicHours : rank.hospitalHours
    for kind in WeekHours.kinds {
      let factors = members.map { _ in
        min(2.5, max(0.25, 1 + WeekHours.spread[keyPath: kind] * random.bell()))
      }
      let mean = factors.reduce(0, +) / Double(max(1, factors.count))
      for (member, factor) in zip(members, factors) {
        let hours = means[keyPath: kind] * factor / mean
        people[member].hours[keyPath: kind] = (hours * 10).rounded() / 10
      }
    }
    for member in members { people[member].hours.limit(to: Self.longestWeek) }
  }
}
