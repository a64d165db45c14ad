@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Substitutes of a department as states: what a number stands for, and what fits together.
@Suite struct CoverPackingTests {
  private func packings(_ formulation: PlanFormulation, limit: Int) -> [CoverPacking] {
    formulation.sets.membersOf.map { CoverPacking(formulation, members: $0, limit: limit) }
  }

  /// `T1` has two clinics a week, and three can be sold.
  private func tiny(_ change: (inout Scenario) -> Void = { _ in }) throws -> PlanFormulation {
    try PlanFormulation(TinyScenario.make(TestCalendar.months(12), change))
  }

  @Test func packsWhatTheDepartmentHasToItself() throws {
    let formulation = try tiny()
    let packing = packings(formulation, limit: 512)[0]
    // T2 serves R1 of D1 and R3 of D2.
    #expect(packing.tiers == [0])
    #expect(packing.capacity == [[[2]], [[2]]])
    #expect(packing.stateCount == [3, 3])
    #expect(packings(formulation, limit: 512)[1].tiers.isEmpty)
  }

  @Test func leavesOutWhatIsPlentiful() throws {
    let plenty = try tiny { $0.substitutes[0].capacity = [3, 3] }
    #expect(packings(plenty, limit: 512)[0].tiers.isEmpty)
    // Scarce in one term only: packed there, and no more states than people can use in the other.
    let mixed = try tiny { $0.substitutes[0].capacity = [1, 50] }
    #expect(packings(mixed, limit: 512)[0].capacity == [[[1]], [[3]]])
  }

  @Test func fallsBackToRowsBeyondTheLimit() throws {
    let formulation = try tiny()
    #expect(packings(formulation, limit: 3)[0].tiers == [0])
    let none = packings(formulation, limit: 2)[0]
    #expect(none.tiers.isEmpty && none.stateCount == [1, 1])
    #expect(none.sums(year: 0) == [0])
  }

  /// Two tiers of nine sessions in two terms are 10 000 states together: one is packed, the other stays a row.
  @Test func tierBeyondTheLimitStaysARow() throws {
    let calendar = TestCalendar.months(12, from: YearMonth(year: 2026, month: 4))
    let formulation = try PlanFormulation(
      TinyScenario.make(calendar) { scenario in
        for i in 0...1 { scenario.researchers[i].sessions[0].perWeek = 8 }
        var second = scenario.substitutes[0]
        second.id = "T3"
        scenario.substitutes[0].capacity = [9, 9]
        second.capacity = [9, 9]
        scenario.substitutes.append(second)
      })
    let structure = LinkingStructure(formulation)
    #expect(structure.blocks.groups == [[0, 1], [2]])
    #expect(structure.blocks.packings[0].tiers == [0])
    #expect(structure.blocks.packings[0].stateCount == [100])
    let rows = formulation.rowFamily.count { $0 == .cover }
    #expect(structure.family.count { $0 == .cover } == rows - 2)
  }

  /// Every row of the model is the master's or one block's, and a block's rows speak of nobody else.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everyRowIsKeptOnce(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let structure = LinkingStructure(formulation)
    let blocks = structure.blocks
    var left: [Int] = []
    for block in 0..<blocks.count {
      let members = blocks.groups[block / blocks.yearCount].map { blocks.supported[$0] }
      let inside = Set(blocks.variablesOfBlock[block] + members)
      let rows = BlockProgram.rows(formulation, structure, block: block)
      for row in rows {
        #expect(formulation.model.constraints[row].terms.allSatisfy { inside.contains($0.variable.index) })
      }
      left += rows
    }
    #expect(Set(left).count == left.count)
    #expect(left.count + structure.modelRowCount == formulation.model.constraints.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func sumsAreThoseOfTheDigits(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    for limit in [6, 64, 512] {
      for packing in packings(formulation, limit: limit) {
        for year in packing.stateCount.indices {
          let rooms = packing.capacity[year].flatMap { $0 }
          let weights = packing.weight[year].flatMap { $0 }
          let count = packing.stateCount[year]
          #expect(count <= limit && count == rooms.reduce(1) { $0 * ($1 + 1) })
          let digits = vectors(rooms)
          let numbers = digits.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
          #expect(numbers.sorted() == Array(0..<count), "every state once")
          let table = packing.sums(year: year)
          #expect(table.count == count * count)
          for (left, a) in zip(digits, numbers) {
            for (right, b) in zip(digits, numbers) {
              let sum = zip(left, right).map { $0 + $1 }
              let fits = zip(sum, rooms).allSatisfy { $0 <= $1 }
              let number = zip(sum, weights).reduce(0) { $0 + $1.0 * $1.1 }
              #expect(table[a * count + b] == (fits ? Int32(number) : -1))
            }
          }
        }
      }
    }
  }

  /// No session is left out by a packing that the tier and the people would allow, and none is invented.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func capacityIsThatOfTierAndPeople(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let scenario = formulation.scenario
    for (members, packing) in zip(formulation.sets.membersOf, packings(formulation, limit: 512)) {
      for (position, tier) in packing.tiers.enumerated() {
        let users = scenario.researchers.indices.filter { i in
          formulation.sets.holdings[i].contains { holding in
            holding.buyable > 0 && holding.sources.contains { $0.tier == tier }
          }
        }
        #expect(users.allSatisfy(members.contains), "shared with another department")
        for (year, byTerm) in packing.capacity.enumerated() {
          let terms = scenario.calendar.terms.indices.filter { scenario.calendar.terms[$0].year == year }
          for (term, byTier) in zip(terms, byTerm) {
            let sold = members.reduce(0) { sum, i in
              sum
                + formulation.sets.holdings[i].enumerated().reduce(0) { sum, holding in
                  holding.element.sources.contains { $0.tier == tier }
                    ? sum + formulation.sessionLimit(researcher: i, holding: holding.offset, term: term) : sum
                }
            }
            let room = byTier[position]
            #expect(room <= formulation.tierCapacity(tier: tier, term: term))
            #expect(room >= min(sold, formulation.tierCapacity(tier: tier, term: term)))
          }
        }
      }
    }
  }

  /// Every vector from 0 up to `rooms`.
  private func vectors(_ rooms: [Int]) -> [[Int]] {
    rooms.reduce([[]]) { vectors, room in vectors.flatMap { vector in (0...room).map { vector + [$0] } } }
  }
}
