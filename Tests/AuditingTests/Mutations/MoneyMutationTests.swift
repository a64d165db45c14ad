import Auditing
import Planning
import Testing

/// Charges of the hand-made plan: `env` 1 630 865 + ⌊163 086.5⌋ = 1 793 951; `research` 7 263 408
/// + ⌊726 340.8⌋ = 7 989 748, of which R1 4 888 408 + ⌊488 840.8⌋ = 5 377 248; together 9 783 699.
@Suite("purses, award_cap, institution_share, requirements: one yen, one post beyond")
struct MoneyMutationTests {
  @Test func oneYenBeyondTheSharedPurse() {
    var made = HandMade {
      $0.award.purses[1].amounts = [1_793_951]
      $0.award.purses[1].limit = .hard
    }
    expectClean(made.plan, made.scenario)
    made.plan.setPayment(.measure("M1"), "env", 100_002)
    made.plan.setPayment(.measure("M1"), "own", 419_999)
    expectBroken(made.plan, made.scenario, .purseShared, by: .yen(1))
    // ⌊0.1 %⌋ of the amount are 1 793 yen of tolerance; without one only the cap binds.
    made.scenario.award.purses[1].limit = .guide(tolerance: Share(0.001))
    expectClean(made.plan, made.scenario)
  }

  /// ⌊1 792 160 · 1.001⌋ = 1 793 952 holds the charge of 1 793 952, one yen less does not.
  @Test func toleranceToTheYen() {
    var made = HandMade {
      $0.award.purses[1].amounts = [1_792_160]
      $0.award.purses[1].limit = .guide(tolerance: Share(0.001))
    }
    made.plan.setPayment(.measure("M1"), "env", 100_002)
    made.plan.setPayment(.measure("M1"), "own", 419_999)
    expectClean(made.plan, made.scenario)
    made.scenario.award.purses[1].amounts = [1_792_159]
    expectBroken(made.plan, made.scenario, .purseShared, by: .yen(1))
    made.scenario.award.purses[1].limit = .guide(tolerance: nil)
    expectClean(made.plan, made.scenario)
  }

  @Test func oneYenBeyondAPerson() {
    var made = HandMade { $0.award.purses[0].amounts = [5_377_248] }
    expectClean(made.plan, made.scenario)
    made.plan.setExtra(ofR1: 500_004)
    expectBroken(made.plan, made.scenario, .pursePerson, by: .yen(1))
    // The next yen brings a yen of overhead with it: ⌊488 841.0⌋.
    made.plan.setExtra(ofR1: 500_005)
    expectBroken(made.plan, made.scenario, .pursePerson, by: .yen(3))
  }

  /// 420 000 of own funds: 253 334 and the refund of ⌊0.5 · 333 333⌋ = 166 666.
  @Test func oneYenBeyondOwnFunds() {
    var made = HandMade { $0.institutions[0].ownFunds = [253_334] }
    expectClean(made.plan, made.scenario)
    made.plan.setPayment(.measure("M1"), "env", 100_000)
    made.plan.setPayment(.measure("M1"), "own", 420_001)
    expectBroken(made.plan, made.scenario, .purseOwnFunds, by: .yen(1))
  }

  /// Direct part of 5 500 000 at 10 %: 5 000 000. R1's buyout is 2 055 072.
  @Test func buyoutShare() {
    let made = HandMade {
      $0.award.buyoutShareLimit = Share(partsPerMillion: 411_015)
      $0.institutions[0].buyoutShareLimit = Share(0.9)
    }
    expectClean(made.plan, made.scenario)
    // ⌊0.411 014 · 5 000 000⌋ = 2 055 070, the institution's and smaller share.
    let less = HandMade {
      $0.award.buyoutShareLimit = Share(0.9)
      $0.institutions[0].buyoutShareLimit = Share(partsPerMillion: 411_014)
    }
    expectBroken(less.plan, less.scenario, .buyoutShare, by: .yen(2))
    // What own funds pay is no award money.
    var own = less
    own.plan.setPayment(.buyout(researcher: "R1"), "research", 2_055_070)
    own.plan.setPayment(.buyout(researcher: "R1"), "own", 2)
    expectClean(own.plan, own.scenario)
  }

  /// Half a year's salary: 2 000 000 · 6 / 12. Want − need is 1 000 000.
  @Test func salaryAndResearchMoney() {
    var made = HandMade { $0.award.purses[0].amounts = [9_000_000] }
    made.plan.salaries[0].yen = 1_000_001
    made.plan.setPayment(.salary(researcher: "R1"), "research", 1_000_001)
    expectBroken(made.plan, made.scenario, .salaryLimit, by: .yen(1))
    made.plan.salaries[0].yen = 1_000_000
    made.plan.setPayment(.salary(researcher: "R1"), "research", 1_000_000)
    expectClean(made.plan, made.scenario)
    made.plan.setExtra(ofR1: 1_000_001)
    expectBroken(made.plan, made.scenario, .researchExtra, by: .yen(1))
  }

  @Test func wrongPurse() {
    var made = HandMade()
    made.plan.payments.removeAll { $0.item == .staff(role: "writer", institution: "U1") }
    made.plan.setPayment(.staff(role: "writer", institution: "U1"), "research", 1_530_864)
    expectBroken(made.plan, made.scenario, .purseMayPay, by: .yen(1_530_864))
  }

  @Test func pinnedPayment() {
    func made(_ yen: Yen) -> HandMade {
      HandMade { $0.pins = [.payment(.measure("M1"), purse: "own", year: 0, yen: yen)] }
    }
    expectClean(made(420_000).plan, made(420_000).scenario)
    expectBroken(made(420_001).plan, made(420_001).scenario, .paymentPin, by: .yen(1))
    expectBroken(made(419_990).plan, made(419_990).scenario, .paymentPin, by: .yen(10))
  }

  @Test func oneYenBeyondTheCap() {
    var made = HandMade { $0.award.cap = 9_783_699 }
    expectClean(made.plan, made.scenario)
    made.plan.setExtra(ofR1: 500_004)
    expectBroken(made.plan, made.scenario, .awardCap, by: .yen(1))
    let less = HandMade { $0.award.cap = 9_783_698 }
    expectBroken(less.plan, less.scenario, .awardCap, by: .yen(1))
  }

  @Test func oneYenBesideTheInstitutionsShare() {
    var most = HandMade { $0.institutions[0].awardMaximum = 9_783_699 }
    expectClean(most.plan, most.scenario)
    most.plan.setExtra(ofR1: 500_004)
    expectBroken(most.plan, most.scenario, .institutionMaximum, by: .yen(1))
    var least = HandMade { $0.institutions[0].awardMinimum = 9_783_699 }
    expectClean(least.plan, least.scenario)
    least.plan.setExtra(ofR1: 500_002)
    expectBroken(least.plan, least.scenario, .institutionMinimum, by: .yen(1))
  }

  /// Half a post of a writer is there from the start.
  @Test func requiredPosts() {
    func made(_ base: Double, _ perSupported: Double, from period: Int = 0) -> HandMade {
      HandMade {
        $0.requirements = [
          Requirement(
            id: "N", title: "N", roles: ["writer", "tech"], institution: "U1", base: base,
            perSupported: perSupported, fromPeriod: period)
        ]
      }
    }
    expectClean(made(0.5, 0).plan, made(0.5, 0).scenario)
    expectClean(made(0, 0.25).plan, made(0, 0.25).scenario)
    expectBroken(made(1, 0).plan, made(1, 0).scenario, .requiredPosts, by: [.posts(0.5), .posts(0.5)])
    var later = made(0.5, 0.5, from: 1)
    expectBroken(later.plan, later.scenario, .requiredPosts, by: .posts(1))
    later.scenario.places[2].existing = [
      ExistingStaff(role: "tech", fullTimeEquivalents: 1, spareHours: 0)
    ]
    expectClean(later.plan, later.scenario)
  }

  @Test func theCentreComesFirst() {
    var made = HandMade {
      $0.measures.append(
        DXMeasure(id: "M2", title: "Centre", initialCost: 7, runningCost: 0, savings: []))
      $0.places[0].requiresMeasure = "M2"
    }
    expectBroken(made.plan, made.scenario, .requiredMeasure, by: .steps(1))
    made.plan.adoptions.append(Adoption(measure: "M2", start: 1))
    made.plan.setPayment(.measure("M2"), "env", 7)
    expectBroken(made.plan, made.scenario, .requiredMeasure, by: .steps(1))
    made.plan.adoptions[1].start = 0
    expectClean(made.plan, made.scenario)
  }
}
