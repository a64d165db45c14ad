import LinearOptimization
import Planning

/// A direct amount that one purse pays in one year.
struct LedgerEntry {
  let expense: ExpenseItem
  let institution: InstitutionIndex
  /// Whose share of a personal purse it uses; `nil`: nobody's in particular.
  let researcher: ResearcherIndex?
  /// In units of ``MoneyUnit``, before overhead; integer yen at integer decisions unless `isRounded`.
  let direct: LinearExpression
  /// Whether extraction may round it up by less than a yen: free parts of split items, and salaries.
  let isRaised: Bool
  /// Whether extraction may round it down by less than a yen: free parts of split items, and research money
  /// above need.
  let isCut: Bool
  /// What of it is decided already (a commitment, a pinned payment), in units of ``MoneyUnit``.
  let fixed: Double
}
