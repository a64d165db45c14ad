import Foundation
import Planning
import ScenarioFiles
import Testing
import Wording

/// Every variant that a study proposes can be read, and is no copy of the scenario.
@Suite struct StudyTests {
  private static let reading = ScenarioReader.read(files: files, name: "study")
  private static let files = [
    ScenarioFile(
      name: "scenario.yaml",
      text: """
        award: {type: 総合型}
        requirements: {manager: {roles: [researchManager], base: 1, from: 2026-04}}
        """),
    ScenarioFile(name: "departments.csv", text: "id,name\nD1,内科\n"),
    ScenarioFile(
      name: "researchers.csv",
      text: "id,name,rank,department,selection\nA,山田,助教,D1,\nB,佐藤,講師,D1,\nC,田中,教授,D1,除外\n"),
    ScenarioFile(
      name: "recruitment.csv", text: "role,institution,total\nclerk,U1,3\n"),
  ]

  @Test(arguments: Study.allCases) func everyMemberIsReadable(_ study: Study) throws {
    let members = study.members(of: Self.reading)
    #expect(!members.isEmpty)
    for member in members {
      let read = ScenarioReader.read(files: Self.files, name: "study", settings: member.settings)
      // That a post that is asked for cannot be filled in time is an answer.
      let errors = read.findings.filter {
        $0.severity == .error && !$0.place.path.hasPrefix("requirements.")
      }.map { $0.line(.en) }
      #expect(errors == [], "\(member.settings)")
      #expect(
        read.scenario != Self.reading.scenario || read.hasErrors || study == .evidence, "\(member.settings)")
    }
  }

  @Test func aRoleWithRowsOfItsOwnIsUnfilledThere() throws {
    let members = Study.unfilled.members(of: Self.reading)
    let clerk = try #require(members.first { $0.settings.contains { $0.path.contains("clerk") } })
    let read = try #require(
      ScenarioReader.read(files: Self.files, name: "study", settings: clerk.settings).scenario)
    #expect(read.pins == [.headCount(role: "clerk", place: nil, steps: CountRange(minimum: 0, maximum: 0))])
  }

  @Test func peopleWhoAreExcludedCannotLeave() {
    #expect(Study.leaving.members(of: Self.reading).count == 2)
  }

  @Test func postsAskedForAreNotAskedForBeforeAnybodyCanBeInThem() throws {
    let late = try #require(Study.delay.members(of: Self.reading).last)
    let read = try #require(
      ScenarioReader.read(files: Self.files, name: "study", settings: late.settings).scenario)
    let wish = try #require(read.requirements.first)
    let role = try #require(read.roles.first { $0.id == "researchManager" })
    let start = read.calendar.periods[0].start
    #expect(start.adding(months: role.leadMonths) <= read.calendar.periods[wish.fromPeriod].start)
  }
}
