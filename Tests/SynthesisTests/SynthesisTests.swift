import Planning
import ScenarioFiles
import Synthesis
import Testing

@Suite struct SynthesisTests {
  @Test func sameRequestSameBytes() throws {
    let request = Requests.make(30, 12, 6)
    let first = try InstitutionSynthesis(request).folder.files
    let second = try InstitutionSynthesis(request).folder.files
    #expect(first.map(\.name) == ["scenario.yaml", "departments.csv", "researchers.csv"])
    #expect(first.map(\.bytes) == second.map(\.bytes))
    let other = try InstitutionSynthesis(Requests.make(30, 12, 6, seed: 2)).folder.files
    #expect(first.map(\.bytes) != other.map(\.bytes))
  }

  @Test(arguments: [
    (1, 1, 1, 1), (6, 3, 2, 1), (12, 4, 3, 1), (30, 12, 6, 1), (60, 24, 12, 3), (120, 24, 20, 4),
    (240, 48, 40, 5), (16, 4, 16, 16),
  ]) func anySizeReadsWithoutErrors(_ people: Int, _ supported: Int, _ departments: Int, _ institutions: Int)
    throws
  {
    let reading = try Requests.read(Requests.make(people, supported, departments, institutions))
    #expect(reading.findings.isEmpty)
    let scenario = try #require(reading.scenario)
    #expect(scenario.researchers.count == people)
    #expect(scenario.departments.count == departments)
    #expect(scenario.institutions.count == institutions)
    #expect(scenario.award.supported == CountRange(minimum: supported, maximum: supported))
    #expect(scenario.award.kind == (institutions > 1 ? .distinctive : .comprehensive))
    #expect(scenario.places.contains { $0.kind == .hub } == (institutions > 1))
    #expect(Set(scenario.researchers.map(\.name)).count == people)
    for department in scenario.departments {
      #expect(scenario.researchers.contains { $0.department == department.id })
    }
  }

  static let knobs: [@Sendable (inout SynthesisRequest.Knobs) -> Void] = [
    { $0.money = .tight }, { $0.money = .scarce }, { $0.isCoverScarce = true },
    { $0.isRecruitmentScarce = true }, { $0.months = 6 }, { $0.months = 60 }, { $0.months = 21 },
    { $0.dx = .none }, { $0.dx = .heavy },
    {
      $0.money = .scarce; $0.isCoverScarce = true; $0.isRecruitmentScarce = true; $0.dx = .heavy
    },
  ]

  @Test(arguments: knobs.indices) func everyKnobReadsWithoutErrors(_ index: Int) throws {
    for institutions in [1, 3] {
      let request = Requests.make(24, 12, 6, institutions, seed: 4, Self.knobs[index])
      let reading = try Requests.read(request)
      #expect(reading.findings.isEmpty)
      #expect(reading.scenario?.calendar.monthCount == request.knobs.months)
      for name in reading.overrideNames {
        let changed = ScenarioReader.read(
          files: try InstitutionSynthesis(request).folder.files, name: "g", overrides: [name])
        #expect(changed.findings.isEmpty, "\(name)")
      }
    }
  }

  /// A third of the environment purse, half of the research purse.
  @Test func scarceMoneyIsWhatItSays() throws {
    let loose = try Requests.scenario(Requests.make(30, 12, 6)).award
    let scarce = try Requests.scenario(Requests.make(30, 12, 6) { $0.money = .scarce }).award
    #expect(loose.cap == 720_000_000)
    #expect(loose.purses.map { $0.amounts.first } == [15_000_000, 60_000_000, nil])
    #expect(scarce.purses.map { $0.amounts.first } == [7_500_000, 20_000_000, nil])
    #expect(scarce.cap == (12 * 7_500_000 + 20_000_000) * 3)
  }

  @Test func refusesWhatMakesNoSense() {
    func problems(_ request: SynthesisRequest) -> [SynthesisRequest.Problem] { request.problems }
    #expect(problems(Requests.make(0, 1, 1)) == [.researchers(most: 2_000)])
    #expect(problems(Requests.make(10, 11, 2)) == [.supported(most: 10)])
    #expect(problems(Requests.make(10, 0, 0)) == [.supported(most: 10), .departments(most: 10)])
    #expect(problems(Requests.make(10, 3, 2, 3)) == [.institutions(most: 2)])
    #expect(problems(Requests.make(10, 3, 2) { $0.months = 7 }) == [.months])
    #expect(problems(Requests.make(10, 3, 2, 2) { $0.award = .comprehensive }) == [.oneUniversity])
    #expect(problems(Requests.make(10, 3, 2) { $0.award = .distinctive }) == [.severalUniversities])
    #expect(throws: InstitutionSynthesis.Refusal.self) {
      try InstitutionSynthesis(Requests.make(10, 11, 2))
    }
  }
}
