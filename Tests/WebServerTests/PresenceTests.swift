import Foundation
import Synchronization
import Testing

@testable import WebServer

@Suite struct PresenceTests {
  @Test func tabsHearOfEachOther() {
    let clock = Mutex(Date(timeIntervalSince1970: 0))
    let presence = Presence(now: { clock.withLock { $0 } })
    func hear(_ tab: String, _ scenario: String = "tiny", _ changes: Int? = 0) -> [Int] {
      let report = presence.hear(tab, shows: scenario, changes: changes)
      return [report.others, report.changing]
    }
    #expect(hear("a") == [0, 0])
    #expect(hear("b", "tiny", 2) == [1, 0])
    #expect(hear("a") == [1, 1])
    #expect(hear("c", "other") == [0, 0])
    // One that leaves, and one that falls silent, are gone.
    #expect(hear("b", "tiny", nil) == [1, 0])
    #expect(hear("a") == [0, 0])
    clock.withLock { $0 += Presence.patience }
    #expect(hear("d") == [0, 0])
  }

  @Test func savedVersionsAreTold() {
    let presence = Presence()
    for number in 2...8 { presence.note("tiny-\(number)", savedFrom: "tiny") }
    #expect(
      presence.hear("a", shows: "tiny", changes: 0).saved == [
        "tiny-4", "tiny-5", "tiny-6", "tiny-7", "tiny-8",
      ])
    #expect(presence.hear("a", shows: "other", changes: 0).saved == [])
  }

  @Test func nobodyFillsTheMemory() {
    let presence = Presence()
    for number in 0..<2_000 { _ = presence.hear("tab \(number)", shows: "s\(number % 3)", changes: 1) }
    #expect(presence.hear("x", shows: "s0", changes: nil).others < 500)
  }
}
