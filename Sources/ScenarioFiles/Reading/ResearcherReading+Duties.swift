import Planning
import Wording

extension ResearcherReading {
  /// Chore hours and personal delegable shares.
  ///
  /// Who states hours for one research chore states them all (the others are 0), likewise for the chores
  /// of other work; who states none gets the catalogue's fractions of the hours.
  func personalChores(
    _ section: Section, _ hours: WeeklyHours, rank: String?
  ) -> ([ChoreHours], [Researcher.DelegableShare]) {
    let own = section.section("chores")
    let common = ["researcherDefaults", "chores"]
    for name in own.mapping.keys {
      if case .failure(let error) = Parsing.reference(name, builder.choreIndex, .chore) {
        own.report(error.code, name, value: name)
      } else {
        own.section(name).checkKeys(Schema.choreHolding)
      }
    }
    let entries = chores.map { chore -> Section in
      let key = own.mapping.keys.first { builder.choreIndex.resolve($0) == chore.id }
      return own.section(key ?? chore.id)
    }
    func states(_ research: Bool) -> Bool {
      zip(chores, entries).contains {
        $0.isResearch == research && $1.find("hours", or: [common + [$0.id, "hours"]]) != nil
      }
    }
    let stated = [true: states(true), false: states(false)]
    var result: [ChoreHours] = []
    var shares: [Researcher.DelegableShare] = []
    for (chore, entry) in zip(chores, entries) {
      var value = 0.0
      if stated[chore.isResearch] == true {
        value = entry.number("hours", 0...168, or: [common + [chore.id, "hours"]]) ?? 0
      } else {
        value = usualHours(chore, entry, hours, rank: rank)
      }
      if value > 0 { result.append(ChoreHours(chore: chore.id, hours: value)) }
      if let share = entry.share("share", or: [common + [chore.id, "share"]]) {
        shares.append(.init(chore: chore.id, share: share))
      } else if value > 0 {
        _ = builder.top.section("chores").section(chore.id).share("delegableShare")
      }
    }
    return (result, shares)
  }

  /// The catalogue's fraction of the person's own hours, to a hundredth of an hour.
  private func usualHours(_ chore: Chore, _ entry: Section, _ hours: WeeklyHours, rank: String?) -> Hours {
    let ranked = rank.map { [["ranks", $0, "choreFractions", chore.id]] } ?? []
    let fraction = entry.number("fraction", 0...1, or: ranked + [["chores", chore.id, "fraction"]]) ?? 0
    guard fraction > 0 else { return 0 }
    let base: Hours =
      switch builder.top.section("chores").section(chore.id).choice("of", Spellings.workKinds) {
      case .research: hours.research
      case .clinical: hours.clinical
      case .education: hours.education
      case .other: hours.other
      case nil: 0
      }
    return (fraction * base * 100).rounded() / 100
  }

  /// Chores are parts of the hours they are done in.
  func checkChores(_ section: Section, _ own: [ChoreHours], _ hours: WeeklyHours) {
    var research = 0.0
    var others = 0.0
    for item in own {
      let isResearch = chores.first { $0.id == item.chore }?.isResearch ?? false
      if isResearch { research += item.hours } else { others += item.hours }
    }
    if research > hours.research + 0.01 {
      section.report(
        .plausibility(.researchChoresAboveResearch(chores: research, research: hours.research)), "chores")
    }
    let rest = hours.total - hours.research
    if others > rest + 0.01 {
      section.report(.plausibility(.otherChoresAboveOther(chores: others, hours: rest)), "chores")
    }
  }

  /// Sessions held and kept, with the same rule per duty: who states one clinical session kind states all.
  func sessions(_ section: Section, _ hours: WeeklyHours) -> [Researcher.SessionHolding] {
    let own = section.section("sessions")
    let common = ["researcherDefaults", "sessions"]
    for name in own.mapping.keys {
      if case .failure(let error) = Parsing.reference(name, builder.kindIndex, .sessionKind) {
        own.report(error.code, name, value: name)
      } else {
        own.section(name).checkKeys(Schema.sessionHolding)
      }
    }
    let entries = kinds.map { kind -> Section in
      let key = own.mapping.keys.first { builder.kindIndex.resolve($0) == kind.id }
      return own.section(key ?? kind.id)
    }
    var stated: Set<SessionKind.Duty> = []
    for (kind, entry) in zip(kinds, entries)
    where entry.find("perWeek", or: [common + [kind.id, "perWeek"]]) != nil {
      stated.insert(kind.duty)
    }
    var result: [Researcher.SessionHolding] = []
    for (kind, entry) in zip(kinds, entries) {
      var held = 0
      if stated.contains(kind.duty) {
        held = entry.integer("perWeek", 0...100, or: [common + [kind.id, "perWeek"]]) ?? 0
      } else {
        held = usualSessions(kind, hours)
      }
      let keep = entry.integer("keep", 0...100, or: [common + [kind.id, "keep"]])
      if let keep, keep > held {
        entry.report(.relation(.keepAboveHeld(keep: keep, held: held)), "keep")
      }
      guard held > 0 else { continue }
      result.append(
        .init(kind: kind.id, perWeek: held, keep: min(held, keep ?? usualKept(kind, held))))
    }
    checkSessions(own, result, hours)
    return result
  }

  private func usualSessions(_ kind: SessionKind, _ hours: WeeklyHours) -> Int {
    let section = builder.top.section("sessionKinds").section(kind.id)
    guard let share = section.share("shareOfDuty"), share > 0, kind.hours > 0 else { return 0 }
    return Int((dutyHours(kind.duty, hours) * share / averageHours(kind)).rounded())
  }

  private func usualKept(_ kind: SessionKind, _ held: Int) -> Int {
    let section = builder.top.section("sessionKinds").section(kind.id)
    return Int((section.share("keepShare") ?? 0) * Double(held) + 1e-9)
  }

  private func dutyHours(_ duty: SessionKind.Duty, _ hours: WeeklyHours) -> Hours {
    switch duty {
    case .clinical: hours.clinical
    case .teaching: hours.education
    case .outside: hours.outside
    }
  }

  /// Hours of one session in an average working week.
  private func averageHours(_ kind: SessionKind) -> Hours {
    let weeks = builder.top.section("rules").number("weeksPerTerm", 1...27) ?? 24
    return kind.hours * kind.weeksPerTerm / weeks
  }

  /// More hours of sessions than of the duty: one of the two numbers is wrong, but planning can go on.
  private func checkSessions(
    _ section: Section, _ held: [Researcher.SessionHolding], _ hours: WeeklyHours
  ) {
    for duty in SessionKind.Duty.allCases {
      var total = 0.0
      for holding in held {
        guard let kind = kinds.first(where: { $0.id == holding.kind }), kind.duty == duty else { continue }
        total += Double(holding.perWeek) * averageHours(kind)
      }
      let available = dutyHours(duty, hours)
      if total > available + 0.01 {
        section.report(
          .plausibility(.sessionsAboveDuty(sessions: total, duty: available)), severity: .warning)
      }
    }
  }
}
