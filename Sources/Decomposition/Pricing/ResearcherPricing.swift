/// One researcher's years in the shape that exact pricing needs; variable numbers are the compact
/// program's. Built once per search; bounds come with each pricing call.
struct ResearcherPricing: Sendable {
  let researcher: Int
  let supported: Int
  /// C⁰: core research hours now; κ: kept share; o: hours above the ceiling; L: half-day.
  let coreNow: Double
  let keptShare: Double
  let relief: Double
  let halfDay: Double
  /// Ḡ: most core hours that count when freed for the person without support.
  let mostElsewhere: Double
  /// p⁰ + free slots.
  let slots: Int
  let chores: [ChorePool]
  /// Substitutes of the group that pricing shares out.
  let packing: CoverPacking
  let terms: [Term]
  let years: [Year]

  struct ChorePool: Sendable {
    let isResearch: Bool
  }

  /// A measure that serves the researcher.
  struct ServingMeasure: Sendable {
    /// Index in the scenario.
    let measure: Int
    /// `w` of the year per period up to its last; -1 where it does not exist.
    let begin: [Int]
    /// ρ by age in periods.
    let ramp: [Double]
  }

  struct Term: Sendable {
    let halfDays: Int
    /// `miss`, or -1; `floor` half-days, 0 without a floor.
    let missing: Int
    let floor: Int
    let isHardFloor: Bool
    /// A fact: rules on time and slots do not apply.
    let isActual: Bool
    let kinds: [Kind]
    let cover: [Cover]
    let headroom: Double
    let periods: [Period]
    /// Hours per local chore that may go with sessions: the least of the periods' pools.
    let choreRoom: [Double]
  }

  /// Sessions of one kind in one term.
  struct Kind: Sendable {
    /// held − kept
    let limit: Int
    /// Least and most in total from pins; least above most when pins contradict each other.
    let pinned: (least: Int, most: Int)?
    let freedHours: Double
    let slots: Int
    let classHours: Double
    /// ĉ by local chore, of the chores that the person has.
    let choreHours: [(chore: Int, hours: Double)]
    let sources: [Source]
  }

  struct Source: Sendable {
    let variable: Int
    /// Position of its tier in the group's packing, or -1.
    let packed: Int
    /// Yen for one session a week over the term.
    let yen: Int
  }

  /// Sessions taken over as a colleague.
  struct Cover: Sendable {
    let variable: Int
    let hours: Double
  }

  struct Period: Sendable {
    /// δh per local chore: hours a week that can be handed over.
    let pools: [Double]
    /// `g`, or -1.
    let elsewhere: Int
    /// Per local chore: staff variables with productivity.
    let staff: [[(variable: Int, productivity: Double)]]
    /// Per local chore: removals (local measure, σh); measure -1 for what was removed in the past, whatever is in place.
    let removals: [[(variable: Int, measure: Int, limit: Double)]]
  }

  /// One fiscal year of personal money.
  struct Year: Sendable {
    let terms: [Int]
    let measures: [ServingMeasure]
    /// Most award yen for buyout; nil: none.
    let buyoutLimit: Int?
    /// Most class hours bought; nil: none.
    let classLimit: Double?
    /// `pay` variables of the buyout, and whether each is award money; empty: one purse pays all, or none may.
    let payments: [(variable: Int, isAward: Bool)]
    /// Research and salary money.
    let others: [Money]
  }

  /// A personal item other than buyout: an amount that must be, and one that may be, in units of `MoneyUnit`.
  struct Money: Sendable {
    /// Needed when supported.
    let base: Double
    /// `extra` or `salary`, or -1, and its limit.
    let variable: Int
    let limit: Double
    /// `pay` variables; empty: one purse pays.
    let payments: [Int]
    /// False when no purse may pay: then the amount must be 0.
    let isPayable: Bool
  }
}
