import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Minimal scenario")
struct MinimalScenarioTests {
  @Test("ranks, departments and the award's type are enough")
  func resolves() throws {
    let reading = Fixtures.read()
    let scenario = try #require(reading.scenario, "\(Fixtures.lines(reading))")
    #expect(scenario.award.cap == 720_000_000)
    #expect(scenario.award.supported == CountRange(minimum: 5, maximum: 12))
    #expect(scenario.calendar.periods.count == 10)
    #expect(scenario.researchers.map(\.hours.research) == [11.3, 9.9, 8.4, 6.5, 6.0])
    #expect(scenario.departments.map(\.title) == ["循環器内科", "消化器外科"])
    #expect(scenario.places.map(\.kind) == [.department, .department, .centre])
    #expect(scenario.institutions.count == 1)
    #expect(reading.inputHash.count == 64)
  }
}
