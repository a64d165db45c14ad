/// One broken rule at one place, by how much.
package struct Violation: Hashable, Sendable {
  package var check: AuditCheck
  package var subject: AuditSubject
  /// What the plan has.
  package var found: AuditQuantity
  /// What it may have at most (or must have at least: then `found` is below it).
  package var limit: AuditQuantity
  /// `|found − limit|` in the same unit: always above zero.
  package var excess: AuditQuantity

  package init(
    check: AuditCheck, subject: AuditSubject, found: AuditQuantity, limit: AuditQuantity,
    excess: AuditQuantity
  ) {
    self.check = check
    self.subject = subject
    self.found = found
    self.limit = limit
    self.excess = excess
  }

  package var rule: AuditRule { check.rule }
  package var unit: AuditUnit { excess.unit }

  /// Whether `limit` is a minimum that `found` falls short of.
  package var isShortfall: Bool { found.number < limit.number }

  /// A total order that does not depend on the order of the plan's entries: check, then year, term and
  /// period, then identifiers, then amounts.
  static func precedes(_ first: Violation, _ second: Violation) -> Bool {
    if first.check != second.check { return first.check.order < second.check.order }
    let (one, other) = (first.subject, second.subject)
    if one.sortNumbers != other.sortNumbers {
      return one.sortNumbers.lexicographicallyPrecedes(other.sortNumbers)
    }
    let (texts, others) = (one.sortTexts, other.sortTexts)
    if texts != others { return texts.lexicographicallyPrecedes(others) }
    if first.found.number != second.found.number { return first.found.number < second.found.number }
    return first.limit.number < second.limit.number
  }
}
