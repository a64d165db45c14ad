/// What to invent: sizes are totals over all institutions.
package struct SynthesisRequest: Hashable, Sendable {
  package var researchers: Int
  package var supported: Int
  package var departments: Int
  package var institutions: Int
  package var seed: UInt64
  package var knobs: Knobs

  package init(
    researchers: Int, supported: Int, departments: Int, institutions: Int = 1, seed: UInt64,
    knobs: Knobs = Knobs()
  ) {
    self.researchers = researchers
    self.supported = supported
    self.departments = departments
    self.institutions = institutions
    self.seed = seed
    self.knobs = knobs
  }

  /// What is scarce, and how long the award runs.
  package struct Knobs: Hashable, Sendable {
    package var money = Money.loose
    /// A third of the usual substitutes, and lower limits on what a department may hand over.
    package var isCoverScarce = false
    /// One post a quarter or none, few in all.
    package var isRecruitmentScarce = false
    package var months = SynthesisRequest.usualMonths
    package var dx = DX.usual
    package var award = AwardType.automatic
    package init() {}
  }

  package enum Money: String, CaseIterable, Sendable {
    /// The programme's guide amounts.
    case loose
    /// Six tenths of the environment purse, seven tenths of the research purse.
    case tight
    /// A third of the environment purse, half of the research purse.
    case scarce

    /// Tenths and so on as exact fractions, so that amounts are whole yen.
    var environment: (over: Int, of: Int) {
      switch self {
      case .loose: (1, 1)
      case .tight: (6, 10)
      case .scarce: (1, 3)
      }
    }

    var research: (over: Int, of: Int) {
      switch self {
      case .loose: (1, 1)
      case .tight: (7, 10)
      case .scarce: (1, 2)
      }
    }
  }

  package enum DX: String, CaseIterable, Sendable {
    /// No measures at all.
    case none
    /// Those of the evidence catalogue.
    case usual
    /// Also a document system and a data platform with larger savings, at larger prices.
    case heavy
  }

  package enum AwardType: String, CaseIterable, Sendable {
    /// 特色型 for several institutions, 総合型 for one.
    case automatic
    case comprehensive
    case distinctive
  }

  /// Whether the award is 特色型 (a consortium).
  package var isDistinctive: Bool {
    switch knobs.award {
    case .automatic: institutions > 1
    case .comprehensive: false
    case .distinctive: true
    }
  }

  package static let usualMonths = 30
  package static let largest = 2_000

  /// Everything that makes the request meaningless, in a fixed order; empty for a sound one.
  package var problems: [Problem] {
    var problems: [Problem] = []
    if !(1...Self.largest).contains(researchers) { problems.append(.researchers(most: Self.largest)) }
    // What depends on a number that is itself wrong is said once that is put right.
    if problems.isEmpty {
      if !(1...researchers).contains(supported) { problems.append(.supported(most: researchers)) }
      if !(1...researchers).contains(departments) {
        problems.append(.departments(most: researchers))
      } else {
        let most = min(departments, FictionalUniversities.count)
        if !(1...most).contains(institutions) { problems.append(.institutions(most: most)) }
      }
    }
    if knobs.months < 6 || knobs.months > 120 || knobs.months % 3 != 0 { problems.append(.months) }
    if institutions > 1, knobs.award == .comprehensive { problems.append(.oneUniversity) }
    if institutions == 1, knobs.award == .distinctive { problems.append(.severalUniversities) }
    return problems
  }

  package enum Problem: Hashable, Sendable {
    case researchers(most: Int)
    case supported(most: Int)
    case departments(most: Int)
    case institutions(most: Int)
    /// Not 6 … 120 in steps of 3.
    case months
    /// 総合型 with several universities.
    case oneUniversity
    /// 特色型 with only one.
    case severalUniversities
  }
}
