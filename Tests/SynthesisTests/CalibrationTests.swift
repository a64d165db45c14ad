import Planning
import Synthesis
import Testing

/// Hospital physicians have the survey's mean hours, rank by rank.
@Suite struct CalibrationTests {
  @Test(arguments: [(12, 2, 1 as UInt64), (60, 8, 2), (240, 24, 3), (240, 24, 4)])
  func meansAreTheSurveysByRank(_ people: Int, _ departments: Int, _ seed: UInt64) throws {
    let scenario = try Requests.scenario(
      Requests.make(people, people / 3, departments, seed: seed))
    for rank in AcademicRank.allCases {
      for field in ["臨床", "基礎"] {
        let members = scenario.researchers.filter {
          $0.attribute("rank") == Self.catalogueRank(rank) && $0.attribute("field") == field
        }
        guard !members.isEmpty else { continue }
        let means = field == "臨床" ? rank.hospitalHours : rank.basicHours
        Self.expect(members.map(\.hours.education), near: means.education)
        Self.expect(members.map(\.hours.research), near: means.research)
        Self.expect(members.map(\.hours.clinical), near: means.clinical)
        Self.expect(members.map(\.hours.other), near: means.other)
      }
    }
  }

  /// People differ: nobody wants thirty copies of a mean.
  @Test func peopleDifferWithinARank() throws {
    let scenario = try Requests.scenario(Requests.make(240, 48, 24))
    let hours = scenario.researchers.filter {
      $0.attribute("rank") == "assistantProfessor" && $0.attribute("field") == "臨床"
    }.map(\.hours.research)
    #expect(Set(hours).count > hours.count / 4)
    let least = try #require(hours.min())
    let most = try #require(hours.max())
    #expect(least < 4 && most > 10)
  }

  /// Ranks are mixed as stated, the young in the lead.
  @Test func assistantProfessorsAreTheMost() throws {
    let scenario = try Requests.scenario(Requests.make(100, 20, 10))
    let counts = AcademicRank.allCases.map { rank in
      scenario.researchers.count { $0.attribute("rank") == Self.catalogueRank(rank) }
    }
    #expect(counts.reduce(0, +) == 100)
    #expect(counts[3] == counts.max())
    #expect(counts.allSatisfy { $0 > 0 })
  }

  /// Three per cent, or a tenth of an hour for the rounding of single people.
  private static func expect(_ values: [Double], near mean: Double) {
    let found = values.reduce(0, +) / Double(values.count)
    #expect(abs(found - mean) <= max(0.03 * mean, 0.1), "\(found) instead of \(mean)")
  }

  private static func catalogueRank(_ rank: AcademicRank) -> String {
    switch rank {
    case .professor: "professor"
    case .associate: "associateProfessor"
    case .lecturer: "lecturer"
    case .assistant: "assistantProfessor"
    case .staff: "clinicalFellow"
    }
  }
}
