package import Planning

/// Where the money goes. A charge is direct cost plus overhead, ⌊g · D⌋ per institution, purse and year.
package struct MoneyAccount: Hashable, Sendable {
  /// Every purse in every year: whole purses first, then their parts (people, institutions).
  package var purses: [PurseYearAccount]
  /// Institution × purse × year with money in it.
  package var institutions: [InstitutionPurseAccount]
  /// Items that cost something or are paid, by year.
  package var items: [ItemAccount]
  /// Every person's substitutes against the limits on them, in the years in which they cost something.
  package var buyouts: [BuyoutAccount]
  package var institutionTotals: [InstitutionTotalAccount]
  package var awardDirect: Yen
  package var awardOverhead: Yen
  /// Charged to the award over its whole period.
  package var awardCharge: Yen
  package var cap: Yen
  package var capSlack: Yen { cap - awardCharge }
  package var ownFundsSpent: Yen
}

/// One purse in one year, whole or one holder's part.
package struct PurseYearAccount: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    case whole
    /// One person's part of a personal purse.
    case researcher(String)
    /// One institution's own funds.
    case institution(String)
  }

  package var purse: String
  package var kind: Purse.Kind
  package var scope: Scope
  package var year: Int
  /// The year's amount without tolerance, for all supported people together in a whole personal purse;
  /// own funds with salary refunds.
  package var amount: Yen
  package var refund: Yen
  package var direct: Yen
  package var overhead: Yen
  package var charge: Yen { direct + overhead }
  package var carriedIn: Yen
  package var carriedOut: Yen
  package var movedIn: Yen
  package var movedOut: Yen
  /// Charge, money carried out and moved out.
  package var used: Yen
  /// Amount with tolerance, money carried in and moved in; `nil` when only the cap binds.
  package var limit: Yen?
  package var slack: Yen? { limit.map { $0 - used } }
}

/// An institution's part of a purse in a year.
package struct InstitutionPurseAccount: Hashable, Sendable {
  package var institution: String
  package var purse: String
  package var year: Int
  package var direct: Yen
  package var overhead: Yen
  package var charge: Yen { direct + overhead }
}

/// Award money charged for an institution over the award, and its limits.
package struct InstitutionTotalAccount: Hashable, Sendable {
  package var institution: String
  package var awardCharge: Yen
  package var ownFundsSpent: Yen
  package var minimum: Yen
  package var maximum: Yen?
}

/// An expense item in a fiscal year: what it costs and who pays.
package struct ItemAccount: Hashable, Sendable {
  package var item: ExpenseItem
  package var institution: String
  package var year: Int
  package var cost: Yen
  package var payments: [PartPayment]

  package struct PartPayment: Hashable, Sendable {
    package var purse: String
    package var yen: Yen
  }
}

/// What one person's substitutes cost in a fiscal year, and how much of it the award may pay.
package struct BuyoutAccount: Hashable, Sendable {
  package var researcher: String
  package var year: Int
  /// Direct cost of all substitutes.
  package var cost: Yen
  /// Of it, what award purses pay.
  package var byAward: Yen
  /// The direct part of the person's own amounts of the year: the base of the limit. 0 when not supported.
  package var directBase: Yen
  /// The smaller share of funder and institution, and ⌊share × base⌋; `nil` when neither sets one.
  package var limitShare: Share?
  package var limit: Yen?
}
