import LinearOptimization

/// A sum of ledger entries, with what rounding may do to it.
struct LedgerSum {
  /// In units of ``MoneyUnit``.
  var direct = LinearExpression()
  /// Entries that extraction may round up.
  var raised = 0
  /// Entries that extraction may round down.
  var cut = 0
  /// What is decided already, in units of ``MoneyUnit``.
  var fixed = 0.0

  init() {}

  init(_ entries: some Sequence<LedgerEntry>) {
    for entry in entries {
      direct.add(1, entry.direct)
      raised += entry.isRaised ? 1 : 0
      cut += entry.isCut ? 1 : 0
      fixed += entry.fixed
    }
  }

  static func + (left: LedgerSum, right: LedgerSum) -> LedgerSum {
    var sum = left
    sum.direct.add(1, right.direct)
    sum.raised += right.raised
    sum.cut += right.cut
    sum.fixed += right.fixed
    return sum
  }
}
