package import Planning

/// The unit of money in the program: every variable, coefficient and limit that is money is in it.
///
/// Ten thousand yen (万円). A yen must stand far above the feasibility tolerance of a solver (10⁻⁶), or a plan
/// that is a yen over a limit passes for feasible; and amounts must stay of the size of hours and people.
/// A yen is 10⁻⁴, a post some hundreds, the cap of a large award some 10⁵.
package enum MoneyUnit {
  /// Yen of one unit.
  package static let yen: Double = 10_000

  /// One yen in units.
  package static let oneYen: Double = 1 / yen

  /// `amount` in units.
  package static func units(_ amount: Yen) -> Double { Double(amount) / yen }

  /// Yen, with fractions, of an amount in units.
  package static func yen(ofUnits units: Double) -> Double { units * yen }
}
