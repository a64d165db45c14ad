/// Yen for one person in one fiscal year (index).
package struct PersonalAmount: Hashable, Sendable {
  package var researcher: String
  package var year: Int
  package var yen: Yen

  package init(researcher: String, year: Int, yen: Yen) {
    self.researcher = researcher
    self.year = year
    self.yen = yen
  }
}

/// Part of an expense item paid from a purse in a fiscal year (index): a direct amount, before overhead.
package struct Payment: Hashable, Sendable {
  package var item: ExpenseItem
  package var purse: String
  package var year: Int
  package var yen: Yen

  package init(item: ExpenseItem, purse: String, year: Int, yen: Yen) {
    self.item = item
    self.purse = purse
    self.year = year
    self.yen = yen
  }
}

/// Money of a purse carried out of a fiscal year (index) into the next.
package struct Carry: Hashable, Sendable {
  /// Whose: the whole shared purse, one person's share, or one institution's own funds.
  package enum Holder: Hashable, Sendable {
    case award
    case researcher(String)
    case institution(String)
  }

  package var purse: String
  package var holder: Holder
  package var year: Int
  package var yen: Yen

  package init(purse: String, holder: Holder, year: Int, yen: Yen) {
    self.purse = purse
    self.holder = holder
    self.year = year
    self.yen = yen
  }
}

/// Money moved between award purses within a fiscal year (index), overhead included.
package struct Transfer: Hashable, Sendable {
  package var from: String
  package var to: String
  package var year: Int
  package var yen: Yen

  package init(from: String, to: String, year: Int, yen: Yen) {
    self.from = from
    self.to = to
    self.year = year
    self.yen = yen
  }
}
