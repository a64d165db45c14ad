import Auditing
import Wording

extension AuditQuantity {
  /// The quantity with its unit.
  var phrase: Phrase {
    switch self {
    case .hours(let value): Phrase.AuditAmount.hours(NumberText.compact(value, places: 4))
    case .yen(let value): Phrase.Units.yen(value)
    case .halfDays(let value): Phrase.AuditAmount.halfDays(NumberText.grouped(value))
    case .sessions(let value): Phrase.AuditAmount.sessions(NumberText.grouped(value))
    case .people(let value): Phrase.AuditAmount.people(NumberText.grouped(value))
    case .posts(let value): Phrase.AuditAmount.posts(NumberText.compact(value))
    case .steps(let value): Phrase.AuditAmount.steps(NumberText.grouped(value))
    case .months(let value): Phrase.AuditAmount.months(NumberText.grouped(value))
    case .periods(let value): Phrase.AuditAmount.periods(NumberText.grouped(value))
    case .entries(let value): Phrase.AuditAmount.entries(NumberText.grouped(value))
    case .objective(let value): Phrase.AuditAmount.objective(NumberText.compact(value, places: 4))
    }
  }
}
