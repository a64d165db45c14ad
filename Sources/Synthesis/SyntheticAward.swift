/// Money and dates of a synthetic award, from the programme's guide amounts.
///
/// Research: 15 million yen per supported person and year. Environment: 60 million a year for twelve people
/// (総合型) or 100 million for twenty-four (特色型), in proportion to the number supported. The cap is both
/// purses over all fiscal years, as the programme's own caps are (AMED call, FY2025).
struct SyntheticAward: Sendable {
  var research: Int
  var environment: Int
  var cap: Int
  var researchNeed: Int
  var researchWant: Int
  var end: (year: Int, month: Int)
  var fiscalYears: Int

  static let startYear = 2025
  static let startMonth = 10

  init(_ request: SynthesisRequest) {
    let money = request.knobs.money
    let usual = request.isDistinctive ? (yen: 100_000_000, people: 24) : (yen: 60_000_000, people: 12)
    let full = Self.round(usual.yen * request.supported / usual.people, to: 100_000)
    environment = Self.round(full * money.environment.over / money.environment.of, to: 100_000)
    research = 15_000_000 * money.research.over / money.research.of
    // Less money for research: the research itself is planned smaller, or nobody could be supported.
    researchNeed = 5_000_000 * money.research.over / money.research.of
    researchWant = 9_000_000 * money.research.over / money.research.of
    let last = Self.startYear * 12 + Self.startMonth - 1 + request.knobs.months - 1
    end = (last / 12, last % 12 + 1)
    // From October: half a year, then whole ones.
    fiscalYears = request.knobs.months <= 6 ? 1 : 1 + (request.knobs.months - 6 + 11) / 12
    cap = (research * request.supported + environment) * fiscalYears
  }

  private static func round(_ yen: Int, to unit: Int) -> Int { (yen + unit / 2) / unit * unit }
}
