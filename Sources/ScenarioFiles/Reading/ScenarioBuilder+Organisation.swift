import Planning
import Wording

extension ScenarioBuilder {
  func institutions() -> [Institution] {
    let years = calendar.fiscalYears.count
    return top.sections("institutions").map { id, section in
      section.checkKeys(Schema.institutions)
      func fallback(_ key: String) -> [[String]] { [["institutionDefaults", key]] }
      let minimum = section.yen("awardMinimum", or: fallback("awardMinimum")) ?? 0
      let hasMaximum = !section.isNone("awardMaximum", or: fallback("awardMaximum"))
      let maximum = hasMaximum ? section.yen("awardMaximum", or: fallback("awardMaximum")) : nil
      if let maximum, maximum < minimum {
        section.report(.relation(.minimumAboveMaximum(minimum: minimum, maximum: maximum)), "awardMaximum")
      }
      let duties = section.list("buyoutDuties", or: fallback("buyoutDuties")) {
        Parsing.choice($0, Spellings.duties)
      }
      return Institution(
        id: id, title: section.title(or: id),
        ownFunds: section.series("ownFunds", count: years, or: fallback("ownFunds"), Parsing.yen)
          ?? Array(repeating: 0, count: years),
        salaryRefund: Share(section.share("salaryRefund", or: fallback("salaryRefund")) ?? 0),
        buyoutDuties: SessionKind.Duty.allCases.filter { (duties ?? []).contains($0) },
        buyoutShareLimit: optionalShare(section, "buyoutShareLimit", or: fallback("buyoutShareLimit")),
        classHoursLimit: optionalShare(section, "classHoursLimit", or: fallback("classHoursLimit")),
        awardMinimum: minimum, awardMaximum: maximum)
    }
  }

  /// `key`'s institution, or the only one there is.
  func institution(_ section: Section, _ institutions: [Institution]) -> String? {
    if section.find("institution") != nil {
      return section.reference("institution", institutionIndex, .institution)
    }
    if institutions.count == 1 { return institutions.first?.id }
    section.reportMissing("institution")
    return nil
  }

  /// `sessionsPerWeek` of departments that do not state it follows when the researchers are known.
  func departments(_ institutions: [Institution]) -> [Department] {
    let entries = top.sections("departments")
    if entries.isEmpty, top.find("departments") == nil || top.mapping["departments"]?.mapping?.count == 0 {
      top.report(.relation(.nothingOf(.department)), "departments")
    }
    return entries.map { id, section in
      section.checkKeys(Schema.departments)
      func fallback(_ key: String) -> [[String]] { [["departmentDefaults", key]] }
      return Department(
        id: id, title: section.title(or: id), institution: institution(section, institutions) ?? "",
        sessionsPerWeek: departmentSessions(section),
        boughtShareLimit: Share(section.share("boughtShareLimit", or: fallback("boughtShareLimit")) ?? 1),
        othersHeadroom: section.number("othersHeadroom", 0...100_000, or: fallback("othersHeadroom")) ?? 0)
    }
  }

  private func departmentSessions(_ section: Section) -> Double {
    if let stated = section.number("sessionsPerWeek", 0...1_000_000) { return stated }
    let physicians = section.number("physicians", 0...100_000, or: [["departmentDefaults", "physicians"]])
    let each =
      top.section("departmentDefaults").number("sessionsPerPhysician", 0...100) ?? 0
    return (physicians ?? 0) * each
  }

  /// A department holds at least the sessions of its candidates.
  func departmentsWithSessions(_ departments: [Department], _ researchers: [Researcher]) -> [Department] {
    var held: [String: Int] = [:]
    for researcher in researchers {
      held[researcher.department, default: 0] += researcher.sessions.reduce(0) { $0 + $1.perWeek }
    }
    return departments.map { department in
      var copy = department
      let held = Double(held[department.id] ?? 0)
      let section = top.section("departments").section(department.id)
      if department.sessionsPerWeek < held, section.find("sessionsPerWeek") != nil {
        section.report(
          .plausibility(.departmentSessionsBelowHeld(sessions: department.sessionsPerWeek, held: held)),
          "sessionsPerWeek", severity: .warning)
      }
      copy.sessionsPerWeek = max(department.sessionsPerWeek, held)
      return copy
    }
  }

  func places(_ departments: [Department]) -> [Place] {
    top.sections("places").map { id, section in
      section.checkKeys(Schema.places)
      let kind = section.choice("kind", Spellings.placeKinds)
      if kind == nil, section.find("kind") == nil { section.reportMissing("kind") }
      let department = section.reference("department", departmentIndex, .department)
      if kind == .department, department == nil, section.find("department") == nil {
        section.reportMissing("department")
      }
      if kind != .department, kind != nil, department != nil {
        section.report(.relation(.departmentOfWiderPlace), "department")
      }
      let home = departments.first { $0.id == department }?.institution
      var institution = home
      if section.find("institution") != nil {
        institution = section.reference("institution", institutionIndex, .institution)
        if let institution, let home, institution != home {
          section.report(
            .relation(.institutionMismatch(department: department ?? "", institution: home)), "institution")
        }
      } else if institution == nil, kind != .department {
        institution = self.institution(section, institutionStubs)
      }
      return Place(
        id: id, title: section.title(or: id), kind: kind ?? .centre, institution: institution ?? "",
        department: kind == .department ? department : nil,
        requiresMeasure: section.isNone("requiresMeasure")
          ? nil : section.reference("requiresMeasure", measureIndex, .measure),
        existing: existing(section))
    }
  }

  /// Institutions where only their identifiers matter.
  var institutionStubs: [Institution] {
    top.sections("institutions").map { Institution(id: $0.id, title: $0.id, ownFunds: []) }
  }

  private func existing(_ section: Section) -> [ExistingStaff] {
    section.named("existing", roleIndex, .role) { existing, name in
      let entry = existing.section(name)
      entry.checkKeys(Schema.existing)
      return (
        entry.number("posts", 0...100_000) ?? 0, entry.number("spareHours", 0...1_000_000) ?? 0
      )
    }.map { ExistingStaff(role: $0.id, fullTimeEquivalents: $0.value.0, spareHours: $0.value.1) }
  }
}
