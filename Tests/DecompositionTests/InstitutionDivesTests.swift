@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// People of a consortium who are settled institution by institution are settled within the bounds of all.
@Suite struct InstitutionDivesTests {
  private static let scenarios = SearchParts.consortia(seeds: 1...60, researchers: 3...5)

  @Test func peopleAreWholeAndWithinBounds() throws {
    var settled = 0
    for scenario in Self.scenarios where settled < 4 {
      try SearchParts.withProgram(PlanFormulation(scenario)) { program in
        let node = program.measures.decided(
          [:], program.measures.open(program.root), NodeBounds(variables: program.root))
        let dives = InstitutionDives(program: program, firstRounds: 40, leastPeople: 2)
        guard let people = try dives.settle(node) else { return }
        settled += 1
        for variable in program.blockIntegers.joined() {
          let value = people.values[variable]
          #expect(abs(value - value.rounded()) <= 1e-6)
          #expect(value >= node.variables.lower[variable] && value <= node.variables.upper[variable])
          #expect(people.bounds.variables.lower[variable] == people.bounds.variables.upper[variable])
        }
        let most = scenario.award.supported.maximum ?? .max
        let count = program.structure.blocks.supported.count { people.values[$0] > 0.5 }
        #expect(count <= most)
      }
    }
    #expect(settled > 0)
  }

  @Test func oneInstitutionIsNotDivided() throws {
    try SearchParts.withProgram(PlanFormulation(TinyScenario.make())) { program in
      let dives = InstitutionDives(program: program, firstRounds: 40, leastPeople: 1)
      let people = try dives.settle(NodeBounds(variables: program.root))
      #expect(people == nil)
    }
  }
}
