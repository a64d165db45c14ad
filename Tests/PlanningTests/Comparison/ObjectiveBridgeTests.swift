import Planning
import TestSupport
import Testing

/// Parts add up to the whole, whatever is known of the points; ranges hold the truth.
@Suite("Bridge of the objective") struct ObjectiveBridgeTests {
  /// A bridge between scenarios whose best values are known to the test.
  private struct Known {
    var path: [Double] = []
    var alone: [Double] = []
    var bridge: ObjectiveBridge

    init(seed: UInt64, mayMiss: Bool) {
      var random = TestRandom(seed: seed)
      let groups = random.int(1...6)
      var number = 0
      func point(_ best: Double) -> BridgePoint {
        number += 1
        if mayMiss, random.chance(20) { return random.pick([.infeasible, .unsolved, .invalid]) }
        let isExact = random.chance(30)
        let value = ProvenValue(
          reached: isExact ? best : best - random.tenth(0, 30),
          most: isExact ? best : best + random.tenth(0, 30))
        return .value(value, scenario: number)
      }
      let best = (0...groups).map { _ in 1000 + Double(random.int(-90_000...90_000)) / 137 }
      let single = (0..<groups).map { _ in 1000 + Double(random.int(-90_000...90_000)) / 137 }
      let path = best.map(point)
      var alone = single.map(point)
      alone[0] = path[1]
      if groups == 1 { alone = [path[1]] }
      self.path = best
      self.alone = [best[1]] + single.dropFirst()
      bridge = ObjectiveBridge(path: path, alone: alone)
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>) func partsAddUpExactly(seed: UInt64) throws {
    let bridge = Known(seed: seed, mayMiss: false).bridge
    let whole = try #require(bridge.whole)
    #expect(bridge.steps.allSatisfy { $0.part != nil && $0.groups.count == 1 && $0.gaps.isEmpty })
    #expect(bridge.steps.compactMap(\.part?.tenths).reduce(0, +) == whole.tenths)
    if bridge.alone.count > 1 {
      let interactions = try #require(bridge.interactions)
      #expect(
        bridge.aloneParts.compactMap { $0?.tenths }.reduce(0, +) + interactions.tenths == whole.tenths)
    } else {
      #expect(bridge.interactions == nil)
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>) func missingPointsAreGoneRound(seed: UInt64) {
    let bridge = Known(seed: seed, mayMiss: true).bridge
    // Steps cover all groups once, in order.
    #expect(bridge.steps.flatMap { Array($0.groups) } == Array(bridge.alone.indices))
    #expect((bridge.whole == nil) == (bridge.path.first?.value == nil || bridge.path.last?.value == nil))
    guard let whole = bridge.whole else { return }
    #expect(bridge.steps.compactMap(\.part?.tenths).reduce(0, +) == whole.tenths)
    for step in bridge.steps { #expect(step.gaps.count == step.groups.count - 1) }
    if let interactions = bridge.interactions {
      #expect(
        bridge.aloneParts.compactMap { $0?.tenths }.reduce(0, +) + interactions.tenths == whole.tenths)
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>) func rangesHoldTheTruth(seed: UInt64) {
    let known = Known(seed: seed, mayMiss: false)
    func check(_ part: ObjectiveBridge.Part?, _ truth: Double) {
      guard let difference = part?.difference else { return }
      #expect(difference.least - 1e-6 <= truth && truth <= difference.most + 1e-6)
      switch difference.verdict {
      case .more: #expect(truth > 0)
      case .less: #expect(truth < 0)
      case .equal: #expect(abs(truth) < 0.01)
      case .unknown: break
      }
    }
    for (index, step) in known.bridge.steps.enumerated() {
      check(step.part, known.path[index + 1] - known.path[index])
    }
    let last = known.path[known.path.count - 1]
    for (index, part) in known.bridge.aloneParts.enumerated() {
      check(part, (known.alone.count == 1 ? last : known.alone[index]) - known.path[0])
    }
    check(known.bridge.whole, last - known.path[0])
    let sum = known.alone.reduce(0) { $0 + $1 - known.path[0] }
    check(known.bridge.interactions, last - known.path[0] - sum)
  }

  @Test func equalScenariosAreToldToBeEqualWithinAnyGap() throws {
    let first = BridgePoint.value(ProvenValue(reached: 100, most: 120), scenario: 0)
    let last = BridgePoint.value(ProvenValue(reached: 150, most: 155), scenario: 1)
    // The first change changes nothing; the second alone is the whole.
    let bridge = ObjectiveBridge(path: [first, first, last], alone: [first, last])
    #expect(bridge.steps.map(\.part?.difference.verdict) == [.equal, .more])
    #expect(bridge.interactions?.difference == .nothing && bridge.interactions?.tenths == 0)
    #expect(bridge.whole?.tenths == 500)
  }

  @Test func anEndWithoutAValueHasNoWhole() {
    let value = BridgePoint.value(ProvenValue(reached: 100, most: 100), scenario: 0)
    let more = BridgePoint.value(ProvenValue(reached: 130, most: 130), scenario: 1)
    let bridge = ObjectiveBridge(path: [value, more, .infeasible], alone: [more, .infeasible])
    #expect(bridge.whole == nil && bridge.interactions == nil)
    #expect(bridge.steps.map(\.part?.tenths) == [300, nil])
    #expect(bridge.steps.last?.gaps == [.infeasible])
  }
}
