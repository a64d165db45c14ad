import Auditing
import Planning
import Testing

@Suite("chore_pool, sessions, cover: one hour, one session beyond") struct DutyMutationTests {
  @Test func draftsSavedTwice() {
    var made = HandMade()
    // 5 h · 0.8 = 4.0 h of R3's 3.2; the writer's 12 h are still the limit.
    made.plan.setHours("R3", "draft", 1, 5)
    made.plan.setHours("R2", "draft", 1, 1)
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(0.8))
  }

  /// Two clinics take 1 h of R1's 6 h of notes with them; of the 5 h left 0.6 may be handed over, 3 h.
  @Test func notesOfSessionsStaffAndMeasureTogether() {
    var made = HandMade {
      $0.award.purses[0].amounts = [9_000_000]
      $0.researchers[0].sessions[0].keep = 0
    }
    made.plan.setHours("R1", "draft", 0, 3.5)
    made.plan.setHours("R3", "draft", 0, 0)
    // 3 · 0.7 + 0.9 h.
    made.plan.setHours("R1", "notes", 0, 3)
    expectClean(made.plan, made.scenario)
    // An hour more of the writer.
    made.plan.setHours("R1", "notes", 0, 4)
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(0.7))
    // A clinic more: 0.6 of 4.5 h are 2.7 h. The second quarter's 2.5 h are still below.
    made.plan.setHours("R1", "notes", 0, 3)
    made.plan.buyouts[0].sessions = 2
    made.plan.setPayment(.buyout(researcher: "R1"), "research", 2_055_072 + 960_072)
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(0.3))
  }

  /// Notes that may not be handed over still leave with the clinics; with nobody else.
  @Test func aClinicWhoseNotesMayNotBeHandedOver() {
    var made = HandMade { $0.researchers[0].delegableShares = [.init(chore: "notes", share: 0)] }
    made.plan.assignments.removeAll { $0.researcher == "R1" && $0.chore == "notes" }
    made.plan.removals.removeAll { $0.researcher == "R1" }
    expectClean(made.plan, made.scenario)
    made.plan.setHours("R1", "notes", 0, 1)
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(0.7))
  }

  /// R1's three clinics are said to hold 1.5 h of notes, but R1 writes only 0.6 h: a clinic takes 0.2 h with it. Of the
  /// 0.2 h that stay with the third 0.7 may be handed over: 0.14 h, 0.2 h of the writer.
  @Test func sessionsThatHoldMoreNotesThanThereAre() {
    var made = HandMade {
      $0.award.purses[0].amounts = [9_000_000]
      $0.researchers[0].sessions[0].keep = 0
      $0.researchers[0].chores[1].hours = 0.6
      $0.researchers[0].delegableShares = [.init(chore: "notes", share: 0.7)]
    }
    made.plan.removals.removeAll { $0.researcher == "R1" }
    made.plan.setHours("R1", "notes", 0, 0.2)
    made.plan.setHours("R1", "notes", 1, 0.2)
    expectClean(made.plan, made.scenario)
    made.plan.setHours("R1", "notes", 0, 1.2)
    expectBroken(made.plan, made.scenario, .choreHours, by: .hours(0.7))
    // The third clinic takes the last of them.
    made.plan.setHours("R1", "notes", 0, 0.2)
    made.plan.buyouts[0].sessions = 2
    made.plan.setPayment(.buyout(researcher: "R1"), "research", 2_055_072 + 960_072)
    expectBroken(made.plan, made.scenario, .choreHours, by: [.hours(0.14), .hours(0.14)])
    made.plan.assignments.removeAll { $0.researcher == "R1" && $0.chore == "notes" }
    expectClean(made.plan, made.scenario)
  }

  @Test func oneClinicMoreThanMayGo() {
    var made = HandMade { $0.award.purses[0].amounts = [9_000_000] }
    // Three clinics leave 4.5 h of notes, of which 2.7 may be handed over: 2.3 and 2.5 h are.
    made.plan.buyouts[0].sessions = 2
    made.plan.setPayment(.buyout(researcher: "R1"), "research", 2_055_072 + 960_072)
    expectBroken(made.plan, made.scenario, .sessionsHeld, by: .sessions(1))
    made.scenario.researchers[0].sessions[0].keep = 0
    expectClean(made.plan, made.scenario)
  }

  @Test func aSessionOfSomebodyWhoIsNotSupported() {
    var made = HandMade { $0.institutions[0].ownFunds = [3_000_000] }
    made.plan.buyouts.append(
      Buyout(researcher: "R2", kind: "clinic", term: 0, source: .tier("T1"), sessions: 1))
    made.plan.setPayment(.buyout(researcher: "R2"), "own", 960_072)
    expectBroken(made.plan, made.scenario, .sessionsHeld, by: .sessions(1))
  }

  @Test func dutiesAndSwitchAndPin() {
    var made = HandMade {
      $0.substitutes.append(
        SubstituteTier(
          id: "T3", institution: "U1", department: nil, market: "dispatch", price: 1_000, capacity: [1]))
    }
    made.plan.buyouts.append(
      Buyout(researcher: "R1", kind: "dispatch", term: 0, source: .tier("T3"), sessions: 1))
    made.plan.setPayment(.buyout(researcher: "R1"), "research", 2_055_072 + 24_000)
    expectBroken(made.plan, made.scenario, .sessionsDuty, by: .sessions(1))
    made.scenario.institutions[0].buyoutDuties.append(.outside)
    expectClean(made.plan, made.scenario)
    let off = HandMade { $0.rules.buyoutAllowed = false }
    expectBroken(
      off.plan, off.scenario, .buyoutOff, by: [.sessions(2), .sessions(1), .sessions(1)])
    let pinned = HandMade {
      $0.pins = [
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: CountRange(minimum: 0, maximum: 1))
      ]
    }
    expectBroken(pinned.plan, pinned.scenario, .sessionsPin, by: .sessions(1))
  }

  /// R1: 1 lecture of 1 · 3 h · 15 weeks = 45 h, half of it is 22.5. R3: 45 of 90 h.
  @Test func classHours() {
    let made = HandMade { $0.institutions[0].classHoursLimit = Share(0.5) }
    expectBroken(made.plan, made.scenario, .classHours, by: .hours(22.5))
    let whole = HandMade { $0.institutions[0].classHoursLimit = .whole }
    expectClean(whole.plan, whole.scenario)
  }

  @Test func oneSessionMoreThanTheTierHas() {
    var made = HandMade {
      $0.substitutes[0].capacity = [1]
      $0.award.purses[0].amounts = [9_000_000]
    }
    expectClean(made.plan, made.scenario)
    made.plan.buyouts[0].sessions = 2
    made.plan.buyouts.remove(at: 1)
    made.plan.setPayment(.buyout(researcher: "R1"), "research", 2 * 960_072 + 375_000)
    expectBroken(made.plan, made.scenario, .tierCapacity, by: .sessions(1))
  }

  @Test func aTierOfAnotherMarket() {
    var made = HandMade()
    made.plan.buyouts[3].source = .tier("T1")
    // 40 003 · 15 for the lecture.
    made.plan.setPayment(.buyout(researcher: "R3"), "research", 600_045)
    expectBroken(made.plan, made.scenario, .tierCovers, by: .sessions(1))
  }

  @Test func colleagues() {
    var made = HandMade()
    made.plan.colleagueCover = []
    expectBroken(made.plan, made.scenario, .colleagueSessions, by: .sessions(1))
    var lecture = HandMade { $0.departments[1].othersHeadroom = 6 }
    lecture.plan.buyouts[3].source = .colleague
    lecture.plan.payments.removeAll { $0.item == .buyout(researcher: "R3") }
    lecture.plan.colleagueCover.append(
      ColleagueCover(colleague: .others(department: "D2"), kind: "lecture", term: 0, sessions: 1))
    expectBroken(lecture.plan, lecture.scenario, .colleagueAllowed, by: .sessions(1))
    // At 10 000 a session: 150 000.
    lecture.scenario.sessionKinds[1].colleaguePrice = 10_000
    lecture.plan.setPayment(.buyout(researcher: "R3"), "research", 150_000)
    expectClean(lecture.plan, lecture.scenario)
  }

  /// D1 has 20 sessions and 3 bought: 15 % is just enough, 14.9 % are two whole ones.
  @Test func departmentShare() {
    let made = HandMade { $0.departments[0].boughtShareLimit = Share(0.15) }
    expectClean(made.plan, made.scenario)
    let less = HandMade { $0.departments[0].boughtShareLimit = Share(0.149) }
    expectBroken(less.plan, less.scenario, .departmentShare, by: .sessions(1))
  }
}
