import Planning
import Wording

/// Repairs as things to do.
struct RepairText {
  let scenario: Scenario
  /// Of the repairs that are values of the scenario's files.
  private let values: [Repair: [InputValue]]
  private let conditions: ConditionText

  init(_ scenario: Scenario, values: [Repair: [InputValue]] = [:]) {
    self.scenario = scenario
    self.values = values
    conditions = ConditionText(scenario)
  }

  func phrase(_ repair: Repair) -> Phrase {
    Phrase.joined(repair.changes.map { phrase($0) }, by: Phrase.Repair.both)
  }

  /// In which steps the least change was looked for, where that is not obvious; that it may not be the least; what to type.
  func notes(_ repair: Repair) -> [Phrase] {
    guard let values = values[repair] else { return remarks(repair) }
    let settings = values.map { Self.quoted("\($0.path)=\($0.value)") }
    return remarks(repair) + [Phrase.Repair.byCommand(settings.joined(separator: " --set "))]
  }

  /// As a shell takes it.
  private static func quoted(_ setting: String) -> String {
    setting.contains { " []@\"".contains($0) } ? "'\(setting)'" : setting
  }

  /// The notes without what to type.
  func remarks(_ repair: Repair) -> [Phrase] {
    var notes: [Phrase] = []
    for change in repair.changes where change.steps != nil {
      guard let scale = change.condition.scale(in: scenario), scale.unit == .yen else { continue }
      let note = Phrase.Repair.steps(Phrase.Units.spokenYen(Int(scale.step)))
      if !notes.contains(note) { notes.append(note) }
    }
    if repair.changes.contains(where: { !$0.isLeast }) { notes.append(Phrase.Repair.notLeast) }
    return notes
  }

  private func phrase(_ change: Repair.Change) -> Phrase {
    guard let steps = change.steps, let scale = change.condition.scale(in: scenario) else {
      return removal(change.condition)
    }
    let subject = conditions.subject(change.condition)
    let old = conditions.amount(scale.value, scale.unit)
    let value = scale.value(after: steps)
    let new = conditions.amount(value, scale.unit)
    let difference = conditions.amount(abs(value - scale.value), scale.unit)
    let changed =
      scale.isRaised
      ? Phrase.Repair.raise(subject, from: old, to: new, by: difference)
      : Phrase.Repair.lower(subject, from: old, to: new, by: difference)
    if case .substitutes = change.condition { return Phrase.Repair.eachTerm(changed) }
    return changed
  }

  private func removal(_ condition: Condition) -> Phrase {
    switch condition {
    case .required(let id), .excluded(let id): Phrase.Repair.candidate(conditions.names.researcher(id))
    case .floor: Phrase.Repair.softFloor
    case .buyoutOff: Phrase.Repair.allowBuyout
    case .hiringOff: Phrase.Repair.allowHiring
    case .dxOff: Phrase.Repair.allowDX
    case .fillRateStress: Phrase.Repair.noStress
    case .carryOver(let id): Phrase.Repair.freeCarryOver(conditions.names.purse(id))
    case .founding(let id):
      Phrase.Repair.hireBefore(conditions.names.place(id), conditions.founder(id))
    case .dutyNotAllowed(let id, let duty):
      Phrase.Repair.allowDuty(conditions.names.institution(id), Phrase.DutyCondition.duty(duty))
    case .pin(let pin): Phrase.Repair.withdraw(PinText(scenario).phrase(pin))
    default: Phrase.Repair.remove(conditions.subject(condition))
    }
  }
}
