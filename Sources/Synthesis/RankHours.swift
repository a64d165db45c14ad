/// Weekly hours by rank: what synthetic people are calibrated to.
///
/// Hospital physicians: AJMC (全国医学部長病院長会議) survey of July–August 2022, 981 physicians of 81
/// university hospitals. Basic scientists are not in that survey; their weeks are an estimate that keeps the
/// total near the hospital's and puts the clinical hours into research and teaching.
package enum AcademicRank: String, CaseIterable, Sendable {
  case professor, associate, lecturer, assistant, staff

  /// As written in `researchers.csv`.
  package var title: String {
    switch self {
    case .professor: "教授"
    case .associate: "准教授"
    case .lecturer: "講師"
    case .assistant: "助教"
    case .staff: "医員"
    }
  }

  /// Share among candidates, in per cent. An estimate: calls ask for young people, so assistant professors
  /// and lecturers lead.
  var candidatesPerCent: Int {
    switch self {
    case .professor: 8
    case .associate: 18
    case .lecturer: 27
    case .assistant: 40
    case .staff: 7
    }
  }

  /// Career stage for quotas.
  var stage: String {
    switch self {
    case .professor: "シニア"
    case .associate, .lecturer: "中堅"
    case .assistant, .staff: "若手"
    }
  }

  /// Mean hours a week of a hospital physician.
  package var hospitalHours: WeekHours {
    switch self {
    case .professor: WeekHours(education: 9.7, research: 11.3, clinical: 23.8, other: 13.8)
    case .associate: WeekHours(education: 7.1, research: 9.9, clinical: 32.5, other: 6.1)
    case .lecturer: WeekHours(education: 6.7, research: 8.4, clinical: 34.4, other: 5.6)
    case .assistant: WeekHours(education: 5.2, research: 6.5, clinical: 38.1, other: 4.2)
    case .staff: WeekHours(education: 2.4, research: 6.0, clinical: 42.0, other: 2.9)
    }
  }

  /// Mean hours a week in a basic-science department (estimate).
  package var basicHours: WeekHours {
    switch self {
    case .professor: WeekHours(education: 14, research: 20, clinical: 0, other: 15)
    case .associate: WeekHours(education: 12, research: 24, clinical: 0, other: 10)
    case .lecturer: WeekHours(education: 11, research: 26, clinical: 0, other: 8)
    case .assistant, .staff: WeekHours(education: 8, research: 30, clinical: 0, other: 6)
    }
  }
}

/// Hours a week by kind of work.
package struct WeekHours: Hashable, Sendable {
  package var education: Double
  package var research: Double
  package var clinical: Double
  package var other: Double

  package var total: Double { education + research + clinical + other }

  /// Scales a week that is longer down to `most` hours, to tenths.
  mutating func limit(to most: Double) {
    guard total > most else { return }
    let scale = most / total
    for kind in Self.kinds { self[keyPath: kind] = (self[keyPath: kind] * scale * 10).rounded(.down) / 10 }
  }

  static var kinds: [WritableKeyPath<WeekHours, Double>] { [\.education, \.research, \.clinical, \.other] }

  /// Spread of people around the mean of their rank, as a share of it. Research time differs most (AJMC: from
  /// 0 to more than 10 hours within one rank), the rest less.
  static let spread = WeekHours(education: 0.30, research: 0.45, clinical: 0.15, other: 0.35)
}
