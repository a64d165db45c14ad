package import Planning
import Wording

/// Repairs as values of the scenario's files.
package enum RepairSettings {
  /// The values that say a repair, by path as `--set` takes them; `nil` where a change is none of a value: of a decision that is
  /// taken back, of law, of money that is spent.
  ///
  /// Some values are computed from others when they are read. Whoever uses them reads the scenario with them and sees whether it is
  /// the repaired one. O(changes × size of the scenario).
  package static func values(_ repair: Repair, of scenario: Scenario) -> [InputValue]? {
    let repaired = repair.applied(to: scenario)
    var values: [InputValue] = []
    for change in repair.changes {
      guard let own = Values(repaired).values(change.condition) else { return nil }
      // Years of a purse are one list.
      for value in own where !values.contains(value) { values.append(value) }
    }
    return values.isEmpty ? nil : values
  }

  /// Values that a scenario has where a condition is stated.
  private struct Values {
    let scenario: Scenario

    init(_ scenario: Scenario) { self.scenario = scenario }

    func values(_ condition: Condition) -> [InputValue]? {
      switch condition {
      case .researchNeeds:
        return scenario.researchers.map {
          value(["researchers", $0.id, "researchNeed"], list($0.researchNeed.map(String.init)))
        }
      // The fewest follow the most unless they are stated.
      case .supportedMaximum:
        return [
          value(["award", "supported", "max"], scenario.award.supported.maximum),
          value(["award", "supported", "min"], scenario.award.supported.minimum),
        ]
      case .pin, .ceiling, .commitment: return nil
      case .supportedMinimum, .required, .excluded, .floor, .buyoutOff, .hiringOff,
        .dxOff, .fillRateStress, .requirement, .quotaMinimum, .quotaMinimumShare, .quotaMaximum,
        .quotaMaximumShare:
        return demand(condition).map { [$0] }
      case .cap, .purse, .carryOver, .ownFunds, .institutionMinimum, .institutionMaximum, .buyoutShare,
        .institutionBuyoutShare:
        return money(condition).map { [$0] }
      case .recruitedPerPeriod, .recruitedInTotal, .roleLead, .measureLead, .founding, .dutyNotAllowed,
        .classHours, .keptSessions, .substitutes, .departmentShare, .maximumHalfDays, .othersHeadroom:
        return staff(condition).map { [$0] }
      }
    }

    private func demand(_ condition: Condition) -> InputValue? {
      switch condition {
      case .supportedMinimum: value(["award", "supported", "min"], scenario.award.supported.minimum)
      case .required(let id), .excluded(let id): value(["researchers", id, "selection"], "candidate")
      case .floor:
        scenario.rules.floor.isHard
          ? value(["floor", "halfDays"], scenario.rules.floor.halfDays) : value(["floor", "hard"], "no")
      case .buyoutOff: value(["rules", "buyoutAllowed"], "yes")
      case .hiringOff: value(["rules", "hiringAllowed"], "yes")
      case .dxOff: value(["rules", "dxAllowed"], "yes")
      case .fillRateStress: value(["rules", "fillRateStress"], "no")
      case .requirement(let id):
        scenario.requirements.first { $0.id == id }.map {
          value(["requirements", id, "base"], NumberText.compact($0.base))
        }
      case .quotaMinimum(let id): quota(id).map { value(["quotas", id, "min"], $0.count.minimum) }
      case .quotaMaximum(let id): quota(id).map { value(["quotas", id, "max"], $0.count.maximum) }
      case .quotaMinimumShare(let id): quota(id).map { value(["quotas", id, "minShare"], $0.minimumShare) }
      case .quotaMaximumShare(let id): quota(id).map { value(["quotas", id, "maxShare"], $0.maximumShare) }
      default: nil
      }
    }

    private func money(_ condition: Condition) -> InputValue? {
      switch condition {
      case .cap: value(["award", "cap"], scenario.award.cap)
      case .purse(let id, _):
        scenario.award.purses.first { $0.id == id }.map {
          value(["award", "purses", id, "amounts"], list($0.amounts.map(String.init)))
        }
      case .carryOver(let id): value(["award", "purses", id, "carryOver"], "free")
      case .ownFunds(let id, _):
        institution(id).map { value(["institutions", id, "ownFunds"], list($0.ownFunds.map(String.init))) }
      case .institutionMinimum(let id):
        institution(id).map { value(["institutions", id, "awardMinimum"], $0.awardMinimum) }
      case .institutionMaximum(let id):
        institution(id).map { value(["institutions", id, "awardMaximum"], $0.awardMaximum) }
      case .buyoutShare: value(["award", "buyoutShareLimit"], scenario.award.buyoutShareLimit)
      case .institutionBuyoutShare(let id):
        institution(id).map { value(["institutions", id, "buyoutShareLimit"], $0.buyoutShareLimit) }
      default: nil
      }
    }

    private func staff(_ condition: Condition) -> InputValue? {
      switch condition {
      case .recruitedPerPeriod(let index):
        posts(index, \.stepsPerPeriod).flatMap { role, posts in
          // A quarter's posts, as roles state them.
          let thirds = posts * 3
          let months = scenario.calendar.periodMonths
          return thirds % months == 0 ? value(["roles", role, "hiring", "perQuarter"], thirds / months) : nil
        }
      case .recruitedInTotal(let index):
        posts(index, \.stepsInTotal).map { value(["roles", $0, "hiring", "total"], $1) }
      case .roleLead(let id):
        scenario.roles.first { $0.id == id }.map { value(["roles", id, "leadMonths"], $0.leadMonths) }
      case .measureLead(let id):
        scenario.measures.first { $0.id == id }.map { value(["measures", id, "leadMonths"], $0.leadMonths) }
      case .founding(let id): value(["places", id, "requiresMeasure"], "none")
      case .dutyNotAllowed(let id, _):
        institution(id).map {
          value(["institutions", id, "buyoutDuties"], list($0.buyoutDuties.map(\.rawValue)))
        }
      case .classHours(let id):
        institution(id).map { value(["institutions", id, "classHoursLimit"], $0.classHoursLimit) }
      case .keptSessions(let id, let kind):
        scenario.researchers.first { $0.id == id }?.sessions.first { $0.kind == kind }.map {
          value(["researchers", id, "sessions", kind, "keep"], $0.keep)
        }
      case .substitutes(let id):
        scenario.substitutes.first { $0.id == id }.map {
          value(["substitutes", id, "capacity"], list($0.capacity.map(String.init)))
        }
      case .departmentShare(let id):
        scenario.departments.first { $0.id == id }.map {
          value(["departments", id, "boughtShareLimit"], $0.boughtShareLimit)
        }
      case .maximumHalfDays(let id):
        scenario.researchers.first { $0.id == id }.map {
          value(["researchers", id, "maxHalfDays"], $0.maximumHalfDays)
        }
      case .othersHeadroom(let id):
        scenario.departments.first { $0.id == id }.map {
          value(["departments", id, "othersHeadroom"], NumberText.compact($0.othersHeadroom))
        }
      default: nil
      }
    }

    /// Whole posts of a recruitment limit; `nil` where it is of parts of posts, or there is none.
    private func posts(
      _ index: Int, _ limit: KeyPath<RecruitmentLimit, Int?>
    ) -> (role: String, posts: Int)? {
      let stated = scenario.recruitment[index]
      let parts = max(1, scenario.roles.first { $0.id == stated.role }?.stepsPerPost ?? 1)
      guard let steps = stated[keyPath: limit], steps % parts == 0 else { return nil }
      return (stated.role, steps / parts)
    }

    private func quota(_ id: String) -> Quota? { scenario.quotas.first { $0.id == id } }
    private func institution(_ id: String) -> Institution? { scenario.institutions.first { $0.id == id } }

    private func value(_ path: [String], _ text: String) -> InputValue {
      InputValue(path: TreePath.text(path), value: text)
    }
    private func value(_ path: [String], _ count: Int?) -> InputValue {
      value(path, count.map(String.init) ?? "none")
    }
    private func value(_ path: [String], _ share: Share?) -> InputValue {
      value(path, share.map { NumberText.compact($0.fraction, places: 6) } ?? "none")
    }

    /// One value where all are the same.
    private func list(_ texts: [String]) -> String {
      if let first = texts.first, texts.allSatisfy({ $0 == first }) { return first }
      return "[" + texts.joined(separator: ", ") + "]"
    }
  }
}
