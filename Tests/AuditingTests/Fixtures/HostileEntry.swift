import Auditing
import Planning

/// An entry that means nothing, and the check that has to find it.
struct HostileEntry: Sendable {
  var name: String
  var check: AuditCheck
  var add: @Sendable (inout Plan) -> Void

  static let all: [HostileEntry] = people + staff + sessions + money

  private static let people: [HostileEntry] = [
    entry("researcher", .unknownReference) { $0.supported.append("R9") },
    entry("term", .outsideAward) {
      $0.protected.append(ProtectedHalfDays(researcher: "R2", term: 7, halfDays: 1))
    },
    entry("negative half-days", .negativeNumber) {
      $0.protected.append(ProtectedHalfDays(researcher: "R2", term: 0, halfDays: -1))
    },
    entry("many half-days", .hugeNumber) {
      $0.protected.append(ProtectedHalfDays(researcher: "R2", term: 0, halfDays: .max))
    },
    entry("extra year", .outsideAward) {
      $0.researchExtras.append(PersonalAmount(researcher: "R3", year: -1, yen: 1))
    },
    entry("negative salary", .negativeNumber) {
      $0.salaries.append(PersonalAmount(researcher: "R3", year: 0, yen: .min))
    },
  ]

  private static let staff: [HostileEntry] = [
    entry("role", .unknownReference) {
      $0.hires.append(Hire(role: "x", place: "C1", start: 0, end: 2, steps: 1))
    },
    entry("start", .outsideAward) {
      $0.hires.append(Hire(role: "tech", place: "C1", start: .max, end: .max, steps: 1))
    },
    entry("end", .outsideAward) {
      $0.hires.append(Hire(role: "tech", place: "C1", start: 1, end: .max, steps: 1))
    },
    entry("end before start", .outsideAward) {
      $0.hires.append(Hire(role: "tech", place: "C1", start: 1, end: .min, steps: 1))
    },
    entry("steps", .hugeNumber) {
      $0.hires.append(Hire(role: "tech", place: "C1", start: 1, end: 2, steps: .max))
    },
    entry("NaN hours", .notANumber) { $0.assignments.append(HandMade.hours("R2", "notes", 0, .nan)) },
    entry("infinite hours", .notANumber) {
      $0.assignments.append(HandMade.hours("R2", "notes", 0, -.infinity))
    },
    entry("huge hours", .hugeNumber) { $0.assignments.append(HandMade.hours("R2", "notes", 0, 1e300)) },
    entry("negative hours", .negativeNumber) {
      $0.assignments.append(HandMade.hours("R2", "notes", 0, -1))
    },
    entry("chore", .unknownReference) { $0.assignments.append(HandMade.hours("R2", "x", 0, 1)) },
    entry("adoption", .outsideAward) { $0.adoptions.append(Adoption(measure: "M1", start: 2)) },
    entry("measure", .unknownReference) { $0.adoptions.append(Adoption(measure: "M9", start: 0)) },
    entry("removal", .notANumber) {
      $0.removals.append(
        Removal(measure: "M1", researcher: "R3", chore: "prep", period: 0, hours: .infinity))
    },
  ]

  private static let sessions: [HostileEntry] = [
    entry("tier", .unknownReference) {
      $0.buyouts.append(
        Buyout(researcher: "R3", kind: "lecture", term: 0, source: .tier("T9"), sessions: 1))
    },
    entry("sessions", .hugeNumber) {
      $0.buyouts.append(
        Buyout(researcher: "R3", kind: "lecture", term: 0, source: .colleague, sessions: .max))
    },
    entry("kind", .unknownReference) {
      $0.colleagueCover.append(
        ColleagueCover(colleague: .researcher("R2"), kind: "x", term: 0, sessions: 1))
    },
    entry("department", .unknownReference) {
      $0.colleagueCover.append(
        ColleagueCover(colleague: .others(department: "D9"), kind: "clinic", term: 0, sessions: 1))
    },
    entry("negative cover", .negativeNumber) {
      $0.colleagueCover.append(
        ColleagueCover(colleague: .others(department: "D1"), kind: "clinic", term: 0, sessions: -3))
    },
  ]

  private static let money: [HostileEntry] = [
    entry("purse", .unknownReference) { $0.payments.append(HandMade.pay(.measure("M1"), "x", 1)) },
    entry("item", .unknownReference) { $0.payments.append(HandMade.pay(.commitment("x"), "env", 1)) },
    entry("huge payment", .hugeNumber) {
      $0.payments.append(HandMade.pay(.measure("M1"), "research", .max))
    },
    entry("payment year", .outsideAward) {
      $0.payments.append(HandMade.pay(.measure("M1"), "env", 1, year: .max))
    },
    entry("holder", .unknownReference) {
      $0.carries.append(Carry(purse: "env", holder: .researcher("R1"), year: 0, yen: 1))
    },
    entry("carry", .negativeNumber) {
      $0.carries.append(Carry(purse: "env", holder: .award, year: 0, yen: -1))
    },
    entry("transfer", .hugeNumber) {
      $0.transfers.append(Transfer(from: "env", to: "env", year: 0, yen: .max))
    },
    entry("transfer purse", .unknownReference) {
      $0.transfers.append(Transfer(from: "env", to: "x", year: 0, yen: 1))
    },
  ]

  private static func entry(
    _ name: String, _ check: AuditCheck, _ add: @escaping @Sendable (inout Plan) -> Void
  ) -> HostileEntry {
    HostileEntry(name: name, check: check, add: add)
  }
}
