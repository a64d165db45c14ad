import Wording

/// What may be typed into a column or setting, for the lists and ranges that a workbook offers.
enum ColumnKind {
  case text
  case decimal(ClosedRange<Double>)
  case whole(ClosedRange<Int>)
  case yen
  case share
  case yesNo
  /// One of a few words, the first spelling in each language being offered.
  case choice([Phrase])
  /// An entry of a table of the workbook.
  case reference(table: String)
  /// A built-in entry of this part of the catalogue, by its title, or one of the workbook's own.
  case catalogue(part: String)

  /// What `table.field` holds, or the setting of this path. O(1).
  static func of(_ key: String) -> ColumnKind { kinds[key] ?? .text }

  private static let week = ColumnKind.decimal(0...168)
  private static let slots = ColumnKind.whole(0...14)
  private static let columns = ColumnKind.choice([
    Phrase(ja: "低", en: "low"), Phrase(ja: "標準", en: "base"), Phrase(ja: "高", en: "high"),
  ])
  private static let selection = ColumnKind.choice([
    Phrase(ja: "候補", en: "candidate"), Phrase(ja: "必須", en: "required"), Phrase(ja: "除外", en: "excluded"),
  ])

  // Only ever looked up: its order reaches no output.
  private static let kinds: [String: ColumnKind] = people.merging(money) { first, _ in first }
    .merging(staff) { first, _ in first }.merging(settings) { first, _ in first }

  private static let people: [String: ColumnKind] = [
    "researchers.institution": .reference(table: "institutions"),
    "researchers.department": .reference(table: "departments"),
    "researchers.rank": .catalogue(part: "ranks"), "researchers.level": .catalogue(part: "levels"),
    "researchers.education": week, "researchers.research": week, "researchers.clinical": week,
    "researchers.other": week, "researchers.outside": week, "researchers.weight": .decimal(0...1_000),
    "researchers.selection": selection, "researchers.protectedNow": slots, "researchers.freeSlots": slots,
    "researchers.maxHalfDays": slots, "researchers.keptShare": .share,
    "researchers.researchNeed": .yen, "researchers.researchWant": .yen,
    "researchers.session": .whole(0...100), "researchers.keep": .whole(0...100), "researchers.chore": week,
    "researchers.share": .share, "departments.institution": .reference(table: "institutions"),
    "departments.physicians": .decimal(0...100_000), "departments.sessionsPerWeek": .decimal(0...1_000_000),
    "departments.boughtShareLimit": .share, "departments.othersHeadroom": .decimal(0...100_000),
    "sessions.researcher": .reference(table: "researchers"),
    "sessions.kind": .catalogue(part: "sessionKinds"),
    "sessions.perWeek": .whole(0...100), "sessions.keep": .whole(0...100),
    "choresHeld.researcher": .reference(table: "researchers"), "choresHeld.chore": .catalogue(part: "chores"),
    "choresHeld.hours": week, "choresHeld.share": .share, "ranks.education": week, "ranks.research": week,
    "ranks.clinical": week, "ranks.other": week, "ranks.outside": week, "ranks.protectedNow": slots,
    "ranks.freeSlots": slots, "ranks.choreFraction": .share, "levels.ceiling": .decimal(1...168),
    "quotas.min": .whole(0...100_000), "quotas.max": .whole(0...100_000), "quotas.minShare": .share,
    "quotas.maxShare": .share,
  ]

  private static let money: [String: ColumnKind] = [
    "institutions.ownFunds": .yen, "institutions.salaryRefund": .share, "institutions.awardMinimum": .yen,
    "purses.kind": .choice([
      Phrase(ja: "研究費", en: "perResearcher"), Phrase(ja: "共通", en: "shared"),
      Phrase(ja: "自己資金", en: "ownFunds"),
    ]), "purses.amounts": .yen,
    "purses.limit": .choice([Phrase(ja: "厳守", en: "hard"), Phrase(ja: "目安", en: "guide")]),
    "transfers.from": .reference(table: "purses"), "transfers.to": .reference(table: "purses"),
    "transfers.limit": .share, "commitments.institution": .reference(table: "institutions"),
    "commitments.researcher": .reference(table: "researchers"), "commitments.yen": .yen,
    "substitutes.institution": .reference(table: "institutions"),
    "substitutes.department": .reference(table: "departments"), "substitutes.price": .yen,
    "substituteDefaults.scope": .choice([Phrase(verbatim: "department"), Phrase(verbatim: "institution")]),
    "substituteDefaults.price": .yen, "pins.yen": .yen, "pins.hours": .decimal(0...1_000_000),
    "pins.actual": .yesNo, "pins.researcher": .reference(table: "researchers"),
    "pins.kind": .catalogue(part: "sessionKinds"), "pins.role": .catalogue(part: "roles"),
    "pins.chore": .catalogue(part: "chores"), "pins.measure": .catalogue(part: "measures"),
    "pins.type": .choice([
      Phrase(ja: "支援", en: "support"), Phrase(ja: "採用", en: "hire"), Phrase(ja: "採用総数", en: "headCount"),
      Phrase(ja: "施策", en: "measure"), Phrase(ja: "代行", en: "buyout"), Phrase(ja: "研究枠", en: "protected"),
      Phrase(ja: "割当", en: "assignment"), Phrase(ja: "削減", en: "removal"), Phrase(ja: "支払", en: "payment"),
      Phrase(ja: "繰越", en: "carry"),
    ]),
  ]

  private static let staff: [String: ColumnKind] = [
    "places.kind": .choice([
      Phrase(ja: "診療科", en: "department"), Phrase(ja: "センター", en: "centre"), Phrase(ja: "拠点", en: "hub"),
    ]), "places.institution": .reference(table: "institutions"),
    "places.department": .reference(table: "departments"), "places.existing": .decimal(0...100_000),
    "places.spare": .decimal(0...1_000_000), "recruitment.role": .catalogue(part: "roles"),
    "recruitment.institution": .reference(table: "institutions"), "roles.annualCost": .yen,
    "roles.renewable": .yesNo, "roles.stepsPerPost": .whole(1...10), "roles.skill": .decimal(0...10),
    "measures.institution": .reference(table: "institutions"), "measures.initialCost": .yen,
    "measures.runningCost": .yen, "measures.saving": .share,
    "requirements.institution": .reference(table: "institutions"),
    "sessionKinds.duty": .choice([
      Phrase(ja: "診療", en: "clinical"), Phrase(ja: "教育", en: "teaching"), Phrase(ja: "学外", en: "outside"),
    ]), "chores.isResearch": .yesNo,
    "chores.of": .choice([
      Phrase(ja: "研究", en: "research"), Phrase(ja: "診療", en: "clinical"), Phrase(ja: "教育", en: "education"),
      Phrase(ja: "その他", en: "other"),
    ]),
    "chores.delegableShare": .share,
  ]

  private static let settings: [String: ColumnKind] = [
    "evidence": columns, "costs": columns,
    "award.type": .choice([
      Phrase(ja: "総合型", en: "comprehensive"), Phrase(ja: "特色型", en: "distinctive"),
      Phrase(ja: "その他", en: "custom"),
    ]), "award.cap": .yen, "award.salary.limit": .yen,
    "calendar.period": .choice([
      Phrase(ja: "四半期", en: "quarter"), Phrase(ja: "月", en: "month"), Phrase(ja: "半期", en: "halfYear"),
    ]),
    "rules.hoursCounted": .choice([Phrase(ja: "増加分", en: "gained"), Phrase(ja: "総数", en: "total")]),
    "rules.buyoutAllowed": .yesNo, "rules.hiringAllowed": .yesNo, "rules.dxAllowed": .yesNo,
    "rules.fillRateStress": .yesNo, "floor.halfDays": slots, "floor.hard": .yesNo,
    "hours.otherIncludesOutside": .yesNo, "researcherDefaults.rank": .catalogue(part: "ranks"),
    "researcherDefaults.level": .catalogue(part: "levels"), "researcherDefaults.selection": selection,
    "researcherDefaults.keptShare": .share,
  ]
}
