@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Children of a node share out its whole points, and only whole points have none.
@Suite struct BranchingTests {
  /// Whether a point with whole variables lies in the node.
  private func contains(_ node: NodeBounds, _ point: [Double], _ formulation: PlanFormulation) -> Bool {
    let options = formulation.sets.options
    return point.indices.allSatisfy {
      point[$0] >= node.variables.lower[$0] && point[$0] <= node.variables.upper[$0]
    }
      && node.cumulative.allSatisfy { key, range in
        let sum = options.indices.filter { options[$0].role == key.role && options[$0].start <= key.period }
          .reduce(0) { $0 + point[formulation.variables.hired[$1].index] }
        return range.lower <= sum && sum <= range.upper
      }
  }

  /// Whole within the root's bounds; 0 where it need not be whole.
  private func wholePoint(_ program: MasterProgram, _ random: inout TestRandom) -> [Double] {
    program.isInteger.indices.map { variable in
      guard program.isInteger[variable] else { return 0 }
      let low = Int(program.root.lower[variable])
      return Double(random.int(low...Int(min(program.root.upper[variable], Double(low) + 4))))
    }
  }

  @Test(arguments: [5, 12, 13, 18] as [UInt64])
  func childrenShareOutTheWholePoints(seed: UInt64) throws {
    try SearchParts.withProgram(PlanFormulation(RandomScenario.make(seed: seed))) { program in
      var random = TestRandom(seed: seed)
      let branching = Branching(program: program)
      var node = NodeBounds(variables: program.root)
      for _ in 0..<25 {
        guard case .solved = try program.solve(node, rounds: 30) else { return }
        let (values, _) = program.master.solution()
        let children = branching.children(of: node, at: values)
        if children.isEmpty { return }
        #expect(children.count == 2)
        for _ in 0..<60 {
          let point = wholePoint(program, &random)
          let homes = children.count { contains($0, point, program.formulation) }
          #expect(homes == (contains(node, point, program.formulation) ? 1 : 0))
        }
        // The relaxation's point is in neither, unless it uses a measure that it does not pay for in full.
        if program.measures.unpaid(values, node.variables) == nil {
          #expect(!children.contains { contains($0, values, program.formulation) })
        }
        node = random.pick(children)
      }
    }
  }

  /// Whichever single variable is not whole, there is something to branch on.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func onlyWholePointsHaveNoChildren(seed: UInt64) throws {
    try SearchParts.withProgram(PlanFormulation(RandomScenario.make(seed: seed))) { program in
      var random = TestRandom(seed: seed)
      let branching = Branching(program: program)
      let node = NodeBounds(variables: program.root)
      let whole = wholePoint(program, &random)
      #expect(branching.children(of: node, at: whole).isEmpty)
      for variable in whole.indices
      where program.isInteger[variable] && program.root.lower[variable] < program.root.upper[variable] {
        var point = whole
        point[variable] = min(point[variable], program.root.upper[variable] - 1) + 0.25
        let children = branching.children(of: node, at: point)
        #expect(children.count == 2)
        #expect(children.count { contains($0, whole, program.formulation) } == 1)
      }
    }
  }

  /// A whole point that uses an undecided measure without having it is no plan; nor is there a gap in its children.
  @Test func unpaidUseIsBranchedOn() throws {
    try SearchParts.withProgram(PlanFormulation(TinyScenario.make())) { program in
      let branching = Branching(program: program)
      var node = NodeBounds(variables: program.root)
      var point = program.root.lower
      let use = try #require(program.formulation.variables.used.joined().first)
      let begin = try #require(use.begins.firstIndex { $0 != nil })
      point[try #require(use.begins[begin]).index] = 1
      let children = branching.children(of: node, at: point)
      let adopted = program.formulation.variables.inPlace[use.measure][begin].index
      #expect(children.map { $0.variables.lower[adopted] } == [1, 0])
      #expect(children.map { $0.variables.upper[adopted] } == [1, 0])
      // Decided against, its use is closed in the node itself.
      program.measures.restrict(use.measure, to: nil, &node.variables)
      program.measures.propagate(&node.variables)
      #expect(use.begins.compactMap { $0 }.allSatisfy { node.variables.upper[$0.index] == 0 })
    }
  }
}
