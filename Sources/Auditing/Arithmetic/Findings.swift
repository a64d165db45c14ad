import Planning

/// Collects violations; each method compares one amount with one limit.
struct Findings {
  private(set) var violations: [Violation] = []

  var sorted: [Violation] { violations.sorted(by: Violation.precedes) }

  mutating func add(_ violation: Violation) { violations.append(violation) }

  /// A count or an amount of yen that may be at most `limit`.
  mutating func atMost(
    _ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject, _ found: Int, _ limit: Int,
    _ unit: (Int) -> AuditQuantity
  ) {
    guard found > limit else { return }
    add(
      Violation(
        check: check, subject: subject(), found: unit(found), limit: unit(limit),
        excess: unit(Exact.difference(found, limit))))
  }

  /// A count or an amount of yen that must be at least `limit`.
  mutating func atLeast(
    _ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject, _ found: Int, _ limit: Int,
    _ unit: (Int) -> AuditQuantity
  ) {
    guard found < limit else { return }
    add(
      Violation(
        check: check, subject: subject(), found: unit(found), limit: unit(limit),
        excess: unit(Exact.difference(limit, found))))
  }

  /// Hours or posts that may be at most `limit`, give or take `tolerance`.
  mutating func atMost(
    _ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject, _ found: Double, _ limit: Double,
    tolerance: Double = Tolerance.hours, _ unit: (Double) -> AuditQuantity = AuditQuantity.hours
  ) {
    guard found - limit > tolerance else { return }
    add(
      Violation(
        check: check, subject: subject(), found: unit(found), limit: unit(limit),
        excess: unit(found - limit)))
  }

  /// Hours or posts that must be at least `limit`, give or take `tolerance`.
  mutating func atLeast(
    _ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject, _ found: Double, _ limit: Double,
    tolerance: Double = Tolerance.hours, _ unit: (Double) -> AuditQuantity = AuditQuantity.hours
  ) {
    guard limit - found > tolerance else { return }
    add(
      Violation(
        check: check, subject: subject(), found: unit(found), limit: unit(limit),
        excess: unit(limit - found)))
  }

  /// A count that a pin bounds from both sides.
  mutating func within(
    _ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject, _ found: Int, _ range: CountRange,
    _ unit: (Int) -> AuditQuantity
  ) {
    atLeast(check, subject(), found, range.minimum, unit)
    if let maximum = range.maximum { atMost(check, subject(), found, maximum, unit) }
  }

  /// An entry of the plan that means nothing.
  mutating func entry(_ check: AuditCheck, _ subject: @autoclosure () -> AuditSubject) {
    atMost(check, subject(), 1, 0, AuditQuantity.entries)
  }
}
