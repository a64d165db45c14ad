import Planning
import Wording

/// Researchers: what is stated, else the scenario's `researcherDefaults`, else the rank's and catalogue's.
struct ResearcherReading {
  let builder: ScenarioBuilder
  let chores: [Chore]
  let kinds: [SessionKind]
  private let departments: [String: String]
  private let otherIncludesOutside: Bool
  private let ceilings: [String: Hours]

  init(_ builder: ScenarioBuilder, chores: [Chore], kinds: [SessionKind], departments: [Department]) {
    self.builder = builder
    self.chores = chores
    self.kinds = kinds
    self.departments = Dictionary(departments.map { ($0.id, $0.institution) }) { first, _ in first }
    otherIncludesOutside = builder.top.section("hours").yesNo("otherIncludesOutside") ?? false
    var ceilings: [String: Hours] = [:]
    for (id, section) in builder.top.sections("levels") {
      section.checkKeys(Schema.levels)
      ceilings[id] = section.number("ceiling", 1...168)
    }
    self.ceilings = ceilings
    for (_, section) in builder.top.sections("ranks") {
      section.checkKeys(Schema.ranks)
    }
  }

  func researchers() -> [Researcher] {
    let entries = builder.top.sections("researchers")
    if entries.isEmpty, builder.top.mapping["researchers"]?.mapping?.count ?? 0 == 0 {
      builder.top.report(.relation(.nothingOf(.researcher)), "researchers")
    }
    var raised: [String] = []
    let researchers = entries.map { researcher($0, $1, raised: &raised) }
    if !raised.isEmpty {
      builder.top.report(.plausibility(.levelAssumed(people: raised)), "researchers", severity: .warning)
    }
    return researchers
  }

  private func researcher(_ id: String, _ section: Section, raised: inout [String]) -> Researcher {
    section.checkKeys(Schema.researchers)
    let name = section.text("name") ?? id
    let department = section.reference("department", builder.departmentIndex, .department)
    if section.find("department") == nil { section.reportMissing("department") }
    let rank = section.reference(
      "rank", builder.rankIndex, .rank, or: [["researcherDefaults", "rank"]])
    if section.find("rank", or: [["researcherDefaults", "rank"]]) == nil { section.reportMissing("rank") }
    let hours = weeklyHours(section, rank: rank)
    let (own, shares) = personalChores(section, hours, rank: rank)
    checkChores(section, own, hours)
    let need = years(section, "researchNeed")
    var want = years(section, "researchWant")
    if section.find("researchWant") == nil { want = zip(need, want).map { max($0, $1) } }
    for (least, wished) in zip(need, want) where least > wished {
      section.report(.relation(.wantBelowNeed(need: least, want: wished)), "researchWant")
      break
    }
    return Researcher(
      id: id, name: name, institution: institution(section, department) ?? "", department: department ?? "",
      attributes: attributes(section, rank: rank), tags: section.list("tags", Parsing.text) ?? [],
      hours: hours, ceiling: ceiling(section, id, hours, raised: &raised), selection: selection(section),
      weight: section.number("weight", 0...1_000, or: fallback("weight")) ?? 1, chores: own,
      delegableShares: shares, sessions: sessions(section, hours),
      protectedNow: section.integer("protectedNow", 0...14, or: rankFallback(rank, "protectedNow")) ?? 0,
      freeSlots: section.integer("freeSlots", 0...14, or: rankFallback(rank, "freeSlots")) ?? 0,
      keptShare: section.share("keptShare", or: fallback("keptShare")) ?? 0,
      maximumHalfDays: section.integer("maxHalfDays", 0...14, or: fallback("maxHalfDays")) ?? 0,
      researchNeed: need, researchWant: want,
      effortPercent: section.parsed("effort") { text in
        let plain = NumberReading.normalised(text)
        return Parsing.number(
          plain.hasSuffix("%") ? String(plain.dropLast()) : plain, 0...100, NumberReading.decimal)
      })
  }

  private func fallback(_ key: String) -> [[String]] { [["researcherDefaults", key]] }

  private func rankFallback(_ rank: String?, _ key: String) -> [[String]] {
    rank.map { [["ranks", $0, key]] } ?? []
  }

  private func years(_ section: Section, _ key: String) -> [Yen] {
    let count = builder.calendar.fiscalYears.count
    return section.series(key, count: count, or: fallback(key), Parsing.yen)
      ?? Array(repeating: 0, count: count)
  }

  private func institution(_ section: Section, _ department: String?) -> String? {
    let home = department.flatMap { departments[$0] }
    guard section.find("institution") != nil else { return home }
    let named = section.reference("institution", builder.institutionIndex, .institution)
    if let named, let home, let department, named != home {
      section.report(
        .relation(.institutionMismatch(department: department, institution: home)), "institution")
    }
    return named
  }

  private func weeklyHours(_ section: Section, rank: String?) -> WeeklyHours {
    func hours(_ key: String) -> Hours {
      let fallbacks = rankFallback(rank, key) + (key == "outside" ? fallback(key) : [])
      if let value = section.number(key, 0...168, or: fallbacks) { return value }
      // A rank without hours of its own leaves the person without any: say so rather than plan with zero.
      if key != "outside", rank != nil, section.find(key, or: fallbacks) == nil { section.reportMissing(key) }
      return 0
    }
    var week = WeeklyHours(
      education: hours("education"), research: hours("research"), clinical: hours("clinical"),
      other: hours("other"), outside: hours("outside"))
    if otherIncludesOutside, section.find("other") != nil {
      if week.outside > week.other {
        section.report(.relation(.outsideAboveOther(outside: week.outside, other: week.other)), "outside")
      }
      week.other = max(0, week.other - week.outside)
    }
    if week.total > 168 { section.report(.relation(.weekTooLong(hours: week.total))) }
    return week
  }

  private func ceiling(
    _ section: Section, _ id: String, _ hours: WeeklyHours, raised: inout [String]
  ) -> Hours {
    let named = section.find("level", or: fallback("level")) != nil
    if named {
      let level = section.reference("level", builder.levelIndex, .level, or: fallback("level"))
      return level.flatMap { ceilings[$0] } ?? 168
    }
    let usual = ceilings["A"] ?? 168
    guard hours.total > usual + 1e-9, let higher = ceilings["B"] else {
      _ = builder.top.section("levels").section("A").number("ceiling", 1...168)
      return usual
    }
    raised.append(id)
    return higher
  }

  private func selection(_ section: Section) -> Researcher.Selection {
    section.choice(
      "selection", or: fallback("selection"),
      [
        (["candidate", "候補"], .candidate), (["required", "必須", "確定"], .required),
        (["excluded", "除外"], .excluded),
      ]) ?? .candidate
  }

  private func attributes(_ section: Section, rank: String?) -> [Researcher.Attribute] {
    var result: [Researcher.Attribute] = []
    if let rank { result.append(.init(name: "rank", value: rank)) }
    for key in ["stage", "field", "theme"] {
      if let value = section.text(key) { result.append(.init(name: key, value: value)) }
    }
    let more = section.section("attributes")
    for key in more.mapping.keys {
      if let value = more.text(key) { result.append(.init(name: key, value: value)) }
    }
    return result
  }
}
