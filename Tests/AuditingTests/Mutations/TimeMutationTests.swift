import Auditing
import Planning
import Testing

@Suite("working_time, protected, dx: one hour, one half-day beyond") struct TimeMutationTests {
  /// R1 at a ceiling of 54 h: o = 10. F = 8.0875 + 1.4 + 0.9 = 10.3875 and 8.0875 + 0.7 + 1.8 = 10.5875.
  /// Half-days: 9 + 4 + 0.7 · 0.3875 = 13.27 h allow three.
  @Test func notBroughtDownToTheCeiling() {
    var made = HandMade { $0.researchers[0].ceiling = 54 }
    made.plan.setHalfDays("R1", 3)
    expectClean(made.plan, made.scenario)
    made.plan.setHours("R1", "notes", 0, 1)
    expectBroken(made.plan, made.scenario, .overtimeRelief, by: .hours(0.3125))
    made.scenario.researchers[0].ceiling = 53
    made.plan.setHours("R1", "notes", 0, 2)
    expectBroken(made.plan, made.scenario, .overtimeRelief, by: [.hours(0.6125), .hours(0.4125)])
  }

  @Test func colleaguesAboveTheirCeilings() {
    var made = HandMade()
    // R2 has 58.4 − 48 = 10.4 h; three clinics are 12.
    made.plan.colleagueCover[0].sessions = 3
    expectBroken(made.plan, made.scenario, .colleagueCeiling, by: .hours(1.6))
    var others = HandMade()
    others.plan.colleagueCover = [
      ColleagueCover(colleague: .others(department: "D1"), kind: "clinic", term: 0, sessions: 2)
    ]
    expectBroken(others.plan, others.scenario, .othersHeadroom, by: .hours(2))
  }

  @Test func whoIsSupportedCoversForNobody() {
    var made = HandMade()
    made.plan.colleagueCover[0].colleague = .researcher("R1")
    expectBroken(made.plan, made.scenario, .colleagueCeiling, by: .hours(4))
  }

  /// R1: 9 + 0.7 · (10.3875 − 2) + 4 = 18.87125 h in quarter 0 and 9 + 0.7 · (10.5875 − 2) + 4 = 19.01125
  /// in quarter 1; five half-days need 20. R3: 10 + 0.7 · 1.6875 + 0.4 = 11.58125 and 14.38125; three need 12.
  @Test func oneHalfDayMoreThanTheHours() {
    var made = HandMade()
    made.plan.setHalfDays("R1", 5)
    expectBroken(made.plan, made.scenario, .protectedTime, by: [.hours(1.12875), .hours(0.98875)])
    var basic = HandMade()
    basic.plan.setHalfDays("R3", 3)
    expectBroken(basic.plan, basic.scenario, .protectedTime, by: .hours(0.41875))
  }

  @Test func oneHalfDayMoreThanTheSlots() {
    // Three sessions free a slot each; with one more there are four.
    let enough = HandMade { $0.researchers[0].freeSlots = 0 }
    expectClean(enough.plan, enough.scenario)
    let short = HandMade {
      $0.researchers[0].freeSlots = 0
      $0.researchers[0].protectedNow = 0
    }
    expectBroken(short.plan, short.scenario, .protectedSlots, by: .halfDays(1))
  }

  @Test func mostAndLeastHalfDays() {
    let most = HandMade { $0.researchers[0].maximumHalfDays = 3 }
    expectBroken(most.plan, most.scenario, .protectedMaximum, by: .halfDays(1))
    var unsupported = HandMade()
    unsupported.plan.setHalfDays("R2", 1)
    expectBroken(unsupported.plan, unsupported.scenario, .protectedMaximum, by: .halfDays(1))
    let soft = HandMade { $0.rules.floor.halfDays = 3 }
    expectClean(soft.plan, soft.scenario)
    let hard = HandMade {
      $0.rules.floor.halfDays = 3
      $0.rules.floor.isHard = true
    }
    expectBroken(hard.plan, hard.scenario, .protectedFloor, by: .halfDays(1))
    let later = HandMade {
      $0.rules.floor.halfDays = 3
      $0.rules.floor.isHard = true
      $0.rules.floor.fromTerm = 1
    }
    expectClean(later.plan, later.scenario)
  }

  @Test func factsNeedNoHours() {
    func made(isActual: Bool, _ halfDays: Int) -> HandMade {
      var made = HandMade {
        $0.pins = [
          .protected(researcher: "R1", term: 0, halfDays: .exactly(5), isActual: isActual)
        ]
      }
      made.plan.setHalfDays("R1", halfDays)
      return made
    }
    expectClean(made(isActual: true, 5).plan, made(isActual: true, 5).scenario)
    expectBroken(
      made(isActual: false, 5).plan, made(isActual: false, 5).scenario, .protectedTime,
      by: [.hours(1.12875), .hours(0.98875)])
    expectBroken(
      made(isActual: true, 4).plan, made(isActual: true, 4).scenario, .protectedPin, by: .halfDays(1))
  }

  @Test func theMeasureSavesNoMore() {
    var made = HandMade()
    made.plan.removals[1].hours = 1.9
    expectBroken(made.plan, made.scenario, .dxSaving, by: .hours(0.1))
    var skilled = HandMade()
    // M1 saves nothing of drafts.
    skilled.plan.removals.append(
      Removal(measure: "M1", researcher: "R2", chore: "draft", period: 0, hours: 0.25))
    expectBroken(skilled.plan, skilled.scenario, .dxSaving, by: .hours(0.25))
  }

  /// In place from quarter 1: nothing in quarter 0, half of 1.8 and of 1.5 in quarter 1. Running cost
  /// round(240 001 · 3 / 12) = 60 000.
  @Test func theMeasureComesLater() {
    var made = HandMade()
    made.plan.adoptions[0].start = 1
    made.plan.setPayment(.measure("M1"), "env", 40_000)
    expectBroken(
      made.plan, made.scenario, .dxSaving, by: [.hours(0.9), .hours(0.75), .hours(0.9), .hours(0.75)])
  }

  @Test func leadTimeSwitchServiceAndPins() {
    let lead = HandMade { $0.measures[0].leadMonths = 3 }
    expectBroken(lead.plan, lead.scenario, .dxLeadTime, by: .months(3))
    let inPlace = HandMade {
      $0.measures[0].leadMonths = 3
      $0.pins = [.measure("M1", fromPeriod: 0)]
    }
    expectBroken(inPlace.plan, inPlace.scenario, .dxLeadTime, by: .months(3))
    let off = HandMade { $0.rules.dxAllowed = false }
    expectBroken(off.plan, off.scenario, .dxOff, by: .entries(1))
    let never = HandMade { $0.pins = [.measure("M1", fromPeriod: nil)] }
    expectBroken(never.plan, never.scenario, .dxPin, by: .periods(2))
    let removal = HandMade {
      $0.pins = [.removal(measure: "M1", researcher: "R1", chore: "notes", period: 1, hours: 1.5)]
    }
    expectBroken(removal.plan, removal.scenario, .dxRemovalPin, by: .hours(0.3))
    var elsewhere = HandMade {
      $0.institutions.append(Institution(id: "U2", title: "Other", ownFunds: [0]))
      $0.measures.append(
        DXMeasure(
          id: "M2", title: "Theirs", institution: "U2", initialCost: 0, runningCost: 0,
          savings: [DXMeasure.Saving(chore: "prep", share: 1)]))
    }
    elsewhere.plan.adoptions.append(Adoption(measure: "M2", start: 0))
    elsewhere.plan.removals.append(
      Removal(measure: "M2", researcher: "R3", chore: "prep", period: 0, hours: 0.5))
    expectBroken(elsewhere.plan, elsewhere.scenario, .dxServes, by: .hours(0.5))
  }
}
