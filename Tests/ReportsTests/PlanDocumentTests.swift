import Auditing
import Planning
import Reports
import Testing
import Wording

@Suite struct PlanDocumentTests {
  private let scenario = SampleRun.scenario()

  private func problems(_ text: String) -> [PlanFileProblem] {
    do {
      _ = try PlanDocument.read(text, for: scenario)
      return []
    } catch {
      return error.problems
    }
  }

  @Test func aHandMadePlanMayNameDatesOnly() throws {
    let text = """
      {
        "supported": ["R2"],
        "hires": [{"role": "writer", "place": "C1", "startMonth": "2026-05", "steps": 1}],
        "buyouts": [{"researcher": "R2", "kind": "clinic", "termStart": "2026-04", "tier": "T1", "sessions": 1.0}],
        "payments": [{"expense": "research", "researcher": "R2", "purse": "research", "fiscalYear": 2027, "yen": 5}],
        "adoptions": null
      }
      """
    let plan = try PlanDocument.read(text, for: scenario).plan
    // May lies in the quarter that begins in April; without an end a hire lasts to the award's end.
    #expect(plan.hires == [Hire(role: "writer", place: "C1", start: 2, end: 10, steps: 1)])
    #expect(
      plan.buyouts == [Buyout(researcher: "R2", kind: "clinic", term: 1, source: .tier("T1"), sessions: 1)])
    #expect(plan.payments.first?.year == 2)
    #expect(plan.adoptions.isEmpty)
  }

  @Test func everyProblemIsFoundWithItsPlace() {
    let text = """
      {"supported": ["R2", "R9", 4],
       "hires": [
         {"role": "writter", "place": "C1", "start": 2, "steps": "1"},
         {"role": "writer", "place": "C1", "start": 2, "startMonth": "2025-10", "steps": 1},
         {"role": "writer", "place": "C1", "start": 5, "end": 5, "steps": 1},
         {"role": "writer", "plcae": "C1", "start": 99, "steps": 0}
       ],
       "protcted": []
      }
      """
    let found = problems(text).map { "\($0.line) \($0.path): \($0.message.en)" }
    #expect(
      found == [
        "8 protcted: unknown member",
        "1 supported[1]: the scenario knows no such name",
        "1 supported[2]: wrong kind of value",
        "3 hires[0].role: the scenario knows no such name",
        "3 hires[0].steps: wrong kind of value",
        "4 hires[1].start: disagrees with startMonth",
        "5 hires[2].end: the end does not come after the start",
        "6 hires[3].place: a required member is missing",
        "6 hires[3].start: value out of range",
        "6 hires[3].steps: value out of range",
        "6 hires[3].plcae: unknown member",
      ])
  }

  @Test func suggestionsNameTheNearest() {
    let text = #"{"hires": [{"role": "writter", "place": "C1", "start": 2, "steps": 1}]}"#
    #expect(problems(text).first?.allowed?.en == "did you mean 'writer'?")
    #expect(
      problems(text).first?.line(file: "p.json", .en)
        == "p.json:1: error: hires[0].role '\"writter\"': the scenario knows no such name (did you mean 'writer'?)"
    )
    #expect(problems(text).first?.line(file: "p.json", .ja).contains("エラー") == true)
  }

  @Test(arguments: [
    #"{"buyouts": [{"researcher": "R2", "kind": "clinic", "term": 1, "source": "colleague", "tier": "T1", "sessions": 1}]}"#,
    #"{"buyouts": [{"researcher": "R2", "kind": "clinic", "term": 1, "sessions": 1}]}"#,
    #"{"buyouts": [{"researcher": "R2", "kind": "clinic", "term": 1, "source": "robot", "sessions": 1}]}"#,
    #"{"carries": [{"purse": "env", "holder": "nobody", "year": 0, "yen": 1}]}"#,
    #"{"payments": [{"expense": "rent", "purse": "env", "year": 0, "yen": 1}]}"#,
    #"{"payments": [{"expense": "research", "researcher": "R2", "purse": "research", "year": 0, "yen": 1.5}]}"#,
    #"{"payments": [{"expense": "research", "researcher": "R2", "purse": "research", "year": 0, "yen": -1}]}"#,
    #"{"assignments": [{"role": "tech", "place": "P2", "researcher": "R3", "chore": "bench", "period": 1, "hours": -2}]}"#,
    #"{"protected": {"R1": 2}}"#, #"[]"#, #"{"plan": null, "status": "noPlan"}"#, #"{}"#, "", "{",
    #"{"colleagueCover": [{"researcher": "R2", "othersOfDepartment": "D1", "kind": "clinic", "term": 0, "sessions": 1}]}"#,
    #"{"adoptions": [{"measure": "M1", "startMonth": "2031-01"}]}"#,
    #"{"adoptions": [{"measure": "M1", "startMonth": "April"}]}"#,
    #"{"plan": {"supported": []}, "objective": "high"}"#,
  ])
  func oneProblemIsEnoughToRefuse(text: String) { #expect(problems(text).count == 1, "\(problems(text))") }

  @Test func anEmptyPlanObjectIsAPlan() throws {
    let document = try PlanDocument.read(#"{"plan": {}}"#, for: scenario)
    #expect(document.plan == Plan())
    #expect(document.claim == PlanClaim())
  }
}
