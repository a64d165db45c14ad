import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What another solver gets to read.
@Suite struct ExportTests {
  @Test func isAMinimisationOfTheNegatedObjective() throws {
    let formulation = try PlanFormulation(TinyScenario.make())
    let export = try CompactExport(formulation, format: .lp)
    #expect(export.model.objective.sense == .minimize)
    let best = try #require(try GLPKSolver().solve(formulation.model).objective)
    let negated = try #require(try GLPKSolver().solve(export.model).objective)
    #expect(abs(best + negated) < 1e-6)
    #expect(export.file.text.contains("Minimize"))
  }

  @Test func namesAreReadableASCII() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].name = "佐藤\t一郎"
      scenario.departments[0].title = "内科"
    }
    let formulation = try PlanFormulation(scenario)
    for format in CompactExport.Format.allCases {
      let export = try CompactExport(formulation, format: format)
      #expect(export.file.text.utf8.allSatisfy { $0 < 128 })
      #expect(export.file.variableNames.names.contains("z_R1"))
      #expect(export.mapping.contains("column\tz_R1\tz[R1]\n"))
      #expect(export.mapping.contains("row\tprotected_time_R1_0\tprotected[time,R1,0]\n"))
      #expect(export.mapping.contains("id\tR1\t佐藤 一郎\n"))
    }
  }

  @Test func sameScenarioSameBytes() throws {
    let first = try CompactExport(PlanFormulation(RandomScenario.make(seed: 11)), format: .mps)
    let second = try CompactExport(PlanFormulation(RandomScenario.make(seed: 11)), format: .mps)
    #expect(first.file.text == second.file.text)
    #expect(first.mapping == second.mapping)
  }

  @Test func japaneseIdentifiersStayApart() throws {
    let scenario = TinyScenario.make { scenario in
      for index in scenario.researchers.indices { scenario.researchers[index].id = ["甲", "乙", "丙"][index] }
    }
    let export = try CompactExport(PlanFormulation(scenario), format: .lp)
    #expect(Set(export.file.variableNames.names).count == export.file.variableNames.names.count)
    #expect(
      export.file.text.split(separator: "\n").filter { !$0.hasPrefix("\\") }.allSatisfy {
        $0.utf8.allSatisfy { $0 < 128 }
      })
  }
}
