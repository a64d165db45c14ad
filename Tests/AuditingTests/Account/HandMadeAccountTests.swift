import Auditing
import Planning
import Testing

/// The account of the hand-made plan, worked out by hand (see `HandMade` for the arithmetic).
@Suite("account of the hand-made plan") struct HandMadeAccountTests {
  let made = HandMade()
  var account: PlanAccount { PlanAuditor.audit(made.plan, of: made.scenario).account }

  private func isNear(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-9 }

  @Test func weekOfASupportedPerson() throws {
    let person = try #require(account.researchers.first)
    #expect(person.isSupported && person.totalHours == 64 && person.overtime == 2 && person.headroom == 0)
    // 14 − 5 h of drafts; ⌊9 / 4⌋ half-days, and two slots.
    #expect(person.coreHoursNow == 9 && person.timetableHalfDays == 2)
    let first = try #require(person.periods.first)
    #expect(first.weeks == 12)
    #expect(isNear(first.freedBySessions, 8.0875))
    #expect(isNear(first.freedByStaff, 1.4) && isNear(first.freedByMeasures, 0.9))
    #expect(isNear(first.gross, 10.3875) && first.relief == 2)
    // 8.3875 h above the relief: 70 % kept.
    #expect(isNear(first.kept, 5.87125) && isNear(first.leaked, 2.51625))
    #expect(isNear(first.researchSavedByStaff, 4) && first.researchSavedByMeasures == 0)
    #expect(isNear(first.coreHours, 18.87125) && first.elsewhere == 0)
    let term = try #require(person.terms.first)
    #expect(term.halfDays == 4 && term.timetableHalfDays == 2 && term.gainedHalfDays == 2)
    #expect(term.missingHalfDays == 0 && term.slots == 5 && term.sessionsBought == 3)
    #expect(isNear(term.leastCoreHours, 18.87125) && isNear(term.protectedOverTerm, 24 * 4 * 4))
  }

  @Test func weekOfSomebodyElse() throws {
    let person = account.researchers[1]
    #expect(!person.isSupported && isNear(person.headroom, 10.4) && person.terms[0].timetableHalfDays == 0)
    #expect(person.terms[0].sessionsTakenOver == 1 && person.terms[0].missingHalfDays == 0)
    // 0.7 · 0.75; then 0.7 · 1.5 + 2 h · 0.8.
    #expect(isNear(person.periods[0].elsewhere, 0.525) && isNear(person.periods[1].elsewhere, 2.65))
    #expect(isNear(person.elsewhereOverAward, 38.1))
  }

  @Test func elsewhereAboveTheCeilingAndBeyondThePool() {
    // R2 at 40 h of ceiling: freed notes only bring down the overtime, saved drafts still count (1.6 h).
    var made = made
    made.scenario.researchers[1].ceiling = 40
    var person = PlanAuditor.audit(made.plan, of: made.scenario).account.researchers[1]
    #expect(person.overtime == 8 && person.periods[0].elsewhere == 0)
    #expect(isNear(person.periods[1].elsewhere, 1.6) && isNear(person.periods[1].relief, 1.5))
    // 20 h on 3 h of drafts: no more than 0.8 · 3 + 0.7 · 0.6 · 5 h can be handed over.
    made = self.made
    made.plan.setHours("R2", "draft", 1, 20)
    person = PlanAuditor.audit(made.plan, of: made.scenario).account.researchers[1]
    #expect(isNear(person.periods[1].elsewhere, 4.5))
  }

  @Test func objective() {
    let objective = account.objective
    // 24 · 4 · (4 − 2) for R1, nothing gained for R3; 0.05 · 38.1; 2 · 0.500 003.
    #expect(isNear(objective.protectedGain, 192) && objective.floorPrice == 0)
    #expect(isNear(objective.elsewhere, 1.905) && isNear(objective.researchMoney, 1.000006))
    #expect(isNear(objective.total, 194.905006))
    var total = made
    total.scenario.rules.hoursCounted = .total
    total.scenario.rules.floor.halfDays = 3
    total.scenario.rules.floor.price = 1.5
    let other = PlanAuditor.audit(total.plan, of: total.scenario).account.objective
    // 24 · 4 · 4 + 0.5 · 24 · 4 · 2; R3 misses one half-day: 1.5 · 24.
    #expect(isNear(other.protectedGain, 480) && isNear(other.floorPrice, 36))
  }

  @Test func totalsDoNothingAndEvenness() throws {
    let totals = account.totals
    // R1: 12 · (10.3875 + 10.5875) = 251.7; R3: 24 · 1.6875 = 40.5. Relief 12 · 2 · 2 = 48.
    #expect(isNear(totals.gross, 292.2) && isNear(totals.relief, 48))
    #expect(isNear(totals.kept, 0.7 * 244.2) && isNear(totals.leaked, 0.3 * 244.2))
    // Drafts: R1 24 · 4, R3 12 · (0.4 + 3.2).
    #expect(isNear(totals.researchChores, 139.2))
    #expect(isNear(totals.protected, 576) && isNear(totals.byTimetable, 384) && isNear(totals.gained, 192))
    // R2: ⌊(10 − 3) / 4⌋ = 1 half-day, slots for one.
    let nothing = account.doNothing
    #expect(nothing.halfDaysOfSupported == 4 && nothing.halfDaysOfAll == 5 && nothing.awardCharge == 0)
    #expect(isNear(nothing.hoursOverAwardOfSupported, 384) && isNear(nothing.hoursOverAwardOfAll, 480))
    let evenness = try #require(account.evenness)
    #expect(evenness.researcher == "R3" && isNear(evenness.leastProtectedOverAward, 192))
    #expect(isNear(evenness.mostProtectedOverAward, 384))
    #expect(PlanAuditor.audit(Plan(), of: made.scenario).account.evenness == nil)
  }

  @Test func money() throws {
    let money = account.money
    #expect(money.awardDirect == 8_894_273 && money.awardOverhead == 889_426)
    #expect(money.awardCharge == 9_783_699 && money.cap == 24_000_000 && money.capSlack == 14_216_301)
    #expect(money.ownFundsSpent == 420_000)
    let env = try #require(money.purses.first { $0.purse == "env" })
    #expect(env.direct == 1_630_865 && env.overhead == 163_086 && env.limit == 12_100_000)
    #expect(env.slack == 12_100_000 - 1_793_951)
    let person = try #require(money.purses.first { $0.scope == .researcher("R1") })
    #expect(person.charge == 5_377_248 && person.slack == 122_752)
    let whole = try #require(money.purses.first { $0.purse == "research" && $0.scope == .whole })
    #expect(whole.amount == 11_000_000 && whole.charge == 7_989_748)
    let own = try #require(money.purses.first { $0.scope == .institution("U1") })
    #expect(own.amount == 1_166_666 && own.refund == 166_666 && own.slack == 746_666)
    let measure = try #require(money.items.first { $0.item == .measure("M1") })
    #expect(measure.cost == 520_001 && measure.payments.map(\.yen) == [100_001, 420_000])
    #expect(money.institutionTotals.map(\.awardCharge) == [9_783_699])
    #expect(money.institutions.map(\.charge) == [7_989_748, 1_793_951, 420_000])
  }

  @Test func staffCoverAndDepartments() throws {
    let account = account
    #expect(account.staff.map(\.used) == [7.5, 12])
    #expect(isNear(account.staff[0].capacity, 7.5) && isNear(account.staff[1].slack, 0))
    #expect(account.staff.map(\.posts) == [0.5, 0.5])
    let hire = try #require(account.hires.first)
    #expect(hire.posts == 0.5 && hire.months == 6 && hire.costByYear == [1_530_864])
    let measure = try #require(account.measures.first)
    #expect(measure.institution == "U1" && measure.months == 6 && measure.costByYear == [520_001])
    #expect(account.tiers.map(\.used) == [1, 2] && account.tiers.map(\.available) == [2, 2])
    let medicine = try #require(account.departments.first)
    #expect(medicine.bought == 3 && medicine.allowed == 20 && medicine.boughtShare == 0.15)
    #expect(medicine.byColleagues == 1 && medicine.takenOverByCandidates == 1)
    #expect(medicine.takenOverByOthers == 0 && medicine.othersHeadroom == 6)
  }
}
