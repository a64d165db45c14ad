extension Schema {
  static let root = Schema(
    "", [Field("title"), Field("evidence"), Field("costs")],
    nested: [
      "award", "calendar", "rules", "floor", "hours", "catalogue", "researcherDefaults", "departmentDefaults",
      "institutionDefaults", "substituteDefaults", "ranks", "levels", "overrides",
    ] + collections.map(\.name))

  static let award = Schema(
    "award",
    [
      Field("type"), Field("cap"), Field("start"), Field("end"), Field("overhead"),
      Field("buyoutShareLimit"),
    ], nested: ["supported", "salary", "purses", "transfers"])
  static let supported = Schema("supported", [Field("min"), Field("max")])
  static let salary = Schema("salary", [Field("limit")])
  static let purses = Schema(
    "purses",
    [
      Field("title"), Field("kind"), Field("amounts"), Field("limit"), Field("tolerance"), Field("carryOver"),
      Field("pays"),
    ])
  static let transfers = Schema("transfers", [Field("id"), Field("from"), Field("to"), Field("limit")])
  static let calendar = Schema("calendar", [Field("period")])
  static let rules = Schema(
    "rules",
    [
      Field("hoursCounted"), Field("halfDayHours"), Field("weeksPerTerm"), Field("elsewhereWeight"),
      Field("researchMoneyValue"), Field("buyoutAllowed"), Field("hiringAllowed"), Field("dxAllowed"),
      Field("fillRateStress"),
    ])
  static let floor = Schema("floor", [Field("halfDays"), Field("from"), Field("hard"), Field("price")])
  static let hours = Schema("hours", [Field("otherIncludesOutside")])
  static let catalogue = Schema(
    "catalogue", [Field("roles"), Field("chores"), Field("sessionKinds"), Field("measures")])
  static let departmentDefaults = Schema(
    "departmentDefaults",
    [
      Field("physicians"), Field("sessionsPerPhysician"), Field("boughtShareLimit"), Field("othersHeadroom"),
    ])
  static let institutionDefaults = Schema(
    "institutionDefaults",
    [
      Field("ownFunds"), Field("salaryRefund"), Field("buyoutDuties"), Field("buyoutShareLimit"),
      Field("classHoursLimit"), Field("awardMinimum"), Field("awardMaximum"),
    ])
  static let researcherDefaults = Schema(
    "researcherDefaults",
    [
      Field("rank"), Field("level"), Field("weight"), Field("selection"), Field("maxHalfDays"),
      Field("keptShare"), Field("researchNeed"), Field("researchWant"), Field("outside"),
    ], nested: ["sessions", "chores"])
  static let ranks = Schema(
    "ranks",
    [
      Field("title"), Field("education"), Field("research"), Field("clinical"), Field("other"),
      Field("outside"), Field("protectedNow"), Field("freeSlots"),
    ], nested: ["names", "choreFractions"])
  static let levels = Schema("levels", [Field("title"), Field("ceiling")], nested: ["names"])
  static let substituteDefaults = Schema(
    "substituteDefaults",
    [Field("title"), Field("scope"), Field("market"), Field("price"), Field("capacity")])
  static let hiring = Schema("hiring", [Field("perQuarter"), Field("total"), Field("fillRate")])
  static let sessionHolding = Schema("sessions", [Field("perWeek"), Field("keep")])
  static let choreHolding = Schema("chores", [Field("hours"), Field("share")])
  static let existing = Schema("existing", [Field("posts"), Field("spareHours")])

  /// Tables with one row per researcher and thing, folded into the researchers.
  static let sessionTable = Schema(
    "sessions",
    [
      Field("researcher", "研究者", "氏名"), Field("kind", "枠", "種類"), Field("perWeek", "週枠数", "枠数"),
      Field("keep", "残す枠"),
    ])
  static let choreTable = Schema(
    "chores",
    [
      Field("researcher", "研究者", "氏名"), Field("chore", "雑務", "作業"), Field("hours", "時間"),
      Field("share", "委譲率"),
    ])
}

extension Schema {
  /// The schema of one entry of a keyed part of the document.
  static func entrySchema(of key: String) -> Schema? {
    switch key {
    case "ranks": ranks
    case "levels": levels
    case "substituteDefaults": substituteDefaults
    default: collections.first { $0.name == key }
    }
  }

  /// The schema of a part with fixed keys.
  static func sectionSchema(of path: [String]) -> Schema? {
    switch path {
    case ["award"]: award
    case ["award", "supported"]: supported
    case ["award", "salary"]: salary
    case ["calendar"]: calendar
    case ["rules"]: rules
    case ["floor"]: floor
    case ["hours"]: hours
    case ["researcherDefaults"]: researcherDefaults
    case ["departmentDefaults"]: departmentDefaults
    case ["institutionDefaults"]: institutionDefaults
    default: path.count == 3 && path[0] == "award" && path[1] == "purses" ? purses : nil
    }
  }
}
