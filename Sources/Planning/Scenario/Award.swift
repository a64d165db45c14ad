/// The money and the people an award allows.
package struct Award: Hashable, Sendable {
  /// The type of award; it only chooses the rule pack, no formula depends on it.
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// 総合型: one university.
    case comprehensive
    /// 特色型: a lead university with partners.
    case distinctive
    /// Another programme, all rules given in the scenario.
    case custom
  }

  package var kind: Kind
  /// Upper limit of everything charged to the award over its whole period, overhead included. Hard.
  package var cap: Yen
  /// How many researchers may be supported.
  package var supported: CountRange
  /// General administration cost (一般管理費) on direct cost; part of every award amount.
  package var overhead: Share
  package var purses: [Purse]
  package var transfers: [PurseTransfer]
  /// Funder's limit: award money for one person's buyout ≤ this share of that person's direct cost of the
  /// year. `nil`: none.
  package var buyoutShareLimit: Share?
  /// The researcher's own salary (PI人件費): most yen per person and full year; 0 switches it off.
  package var salaryLimit: Yen

  package init(
    kind: Kind, cap: Yen, supported: CountRange, overhead: Share, purses: [Purse],
    transfers: [PurseTransfer] = [], buyoutShareLimit: Share? = nil, salaryLimit: Yen = 0
  ) {
    self.kind = kind
    self.cap = cap
    self.supported = supported
    self.overhead = overhead
    self.purses = purses
    self.transfers = transfers
    self.buyoutShareLimit = buyoutShareLimit
    self.salaryLimit = salaryLimit
  }
}

/// One source of money with its own rules.
package struct Purse: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// Award money tied to each supported researcher (研究費).
    case perResearcher
    /// Award money for the whole award (研究環境整備費).
    case shared
    /// The institutions' own money; not charged to the award, no overhead. Its amounts are each
    /// institution's `ownFunds` plus salary refunds; `amounts` here is unused (empty).
    case ownFunds
  }

  /// How binding the yearly amounts are.
  package enum Limit: Hashable, Sendable {
    case hard
    /// A guide: may be exceeded by this share of the amount; `nil`: only the cap binds.
    case guide(tolerance: Share?)
  }

  package enum CarryOver: Hashable, Sendable {
    case off
    /// At most this share of the year's amount may go into the next year.
    case limited(Share)
    case free
  }

  package var id: String
  package var title: String
  package var kind: Kind
  /// Yen per fiscal year of the calendar, overhead included; per supported researcher for
  /// `.perResearcher`.
  package var amounts: [Yen]
  package var limit: Limit
  package var carryOver: CarryOver
  /// What the purse may pay for.
  package var pays: [ExpenseSelector]

  package init(
    id: String, title: String, kind: Kind, amounts: [Yen], limit: Limit, carryOver: CarryOver,
    pays: [ExpenseSelector]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.amounts = amounts
    self.limit = limit
    self.carryOver = carryOver
    self.pays = pays
  }

  /// Whether spending counts against the award's cap (and bears overhead).
  package var isAwardMoney: Bool { kind != .ownFunds }

  package func mayPay(_ item: ExpenseItem) -> Bool { pays.contains { $0.matches(item) } }
}

/// Permission to move money between two award purses of the same fiscal year.
package struct PurseTransfer: Hashable, Sendable {
  package var from: String
  package var to: String
  /// Most that may leave, as a share of the giving purse's amount of the year (for a personal purse: of
  /// the supported researchers' amounts together).
  package var limit: Share

  package init(from: String, to: String, limit: Share) {
    self.from = from
    self.to = to
    self.limit = limit
  }
}
