import Planning
import ScenarioFiles
import TestSupport
import Testing
import Wording

@Suite("Decisions as people ask about them") struct DecisionReadingTests {
  private let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
    scenario.researchers[0].name = "佐藤 花子"
    scenario.roles[0].title = "メディカルライター"
    scenario.places[0].title = "研究支援 センター"
  }

  private func problem(_ text: String) -> DecisionProblem? {
    do throws(DecisionProblem) {
      _ = try DecisionReading.read(text, in: scenario)
      return nil
    } catch {
      return error
    }
  }

  @Test func peopleByIdentifierAndName() throws {
    for text in ["support R1", "支援 佐藤 花子", "support researcher=佐藤花子", "SUPPORT 佐藤", "支援　佐藤　花子"] {
      #expect(try DecisionReading.read(text, in: scenario) == .support(researcher: "R1", true), "\(text)")
    }
  }

  @Test func hires() throws {
    let one = Pin.hire(role: "writer", place: "C1", period: 2, steps: CountRange(minimum: 1))
    for text in [
      "hire role=writer place=C1 start=2026-04", "hire writer C1 2026年5月", "hire writer C1 start=3",
      "雇用 メディカルライター 研究支援 センター 開始=2026/4", "hire place=研究支援 センター role=メディカルライター from=2026-06",
    ] {
      #expect(try DecisionReading.read(text, in: scenario) == one, "\(text)")
    }
    #expect(
      try DecisionReading.read("hire writer C1 start=3 count=2", in: scenario)
        == .hire(role: "writer", place: "C1", period: 2, steps: CountRange(minimum: 2)))
  }

  @Test func buyoutsAndMeasures() throws {
    let clinic = Pin.buyout(researcher: "R1", kind: "clinic", term: 1, sessions: CountRange(minimum: 1))
    for text in ["buyout R1 clinic term=2", "代行 佐藤 花子 Outpatient clinic 期=2026-04", "buyout R1 clinic 2"] {
      #expect(try DecisionReading.read(text, in: scenario) == clinic, "\(text)")
    }
    #expect(
      try DecisionReading.read("measure M1 start=2026-01", in: scenario) == .measure("M1", fromPeriod: 1))
  }

  @Test func mistakesAreNamedWithWhatWouldBeRight() {
    #expect(problem("suport R1") == .unknownKind("suport", suggestion: "support"))
    #expect(problem("") == .unknownKind("", suggestion: nil))
    #expect(problem("support") == .missing("researcher", allowed: ["researcher"]))
    #expect(problem("hire writer C1") == .missing("start", allowed: ["role", "place", "start", "count"]))
    #expect(problem("hire writer C1 start=2031-01") == .notInAward("2031-01"))
    #expect(problem("buyout R1 clinic term=3") == .notInAward("3"))
    #expect(problem("buyout R1 clinic term=1 count=0") == .notACount("0"))
    #expect(
      problem("hire writer C1 start=1 colour=red")
        == .unknownPart("colour", allowed: ["role", "place", "start", "count"]))
    guard case .unknownName("R9", let suggestion, let known) = problem("support R9") else {
      Issue.record("no unknown name")
      return
    }
    #expect(suggestion != nil || known.contains("R2 Suzuki"))
    guard case .unknownName("wrter", "writer", _) = problem("hire wrter C1 start=1") else {
      Issue.record("no suggestion for a role")
      return
    }
  }

  @Test func severalThatFitAreRefused() {
    guard case .ambiguous("k", let candidates) = problem("support k") else {
      Issue.record("not refused")
      return
    }
    #expect(candidates.count > 1)
  }

  @Test(arguments: Language.allCases) func everyProblemHasWords(language: Language) {
    for text in [
      "x", "support", "support R9", "support k", "hire writer C1 start=x", "buyout R1 clinic term=1 count=x",
    ] {
      let phrases = problem(text)?.phrases ?? []
      #expect(!phrases.isEmpty && phrases.allSatisfy { !$0.text(language).isEmpty })
    }
  }
}
