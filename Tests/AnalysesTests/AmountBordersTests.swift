import Analyses
import Planning
import TestSupport
import Testing

/// Questions about amounts, answered by rule instead of by solving.
@Suite("Borders of the least money") struct AmountBordersTests {
  /// Asks until nothing is left to ask. Amounts below `border` are impossible; about some, no search can tell.
  private func asked(
    _ borders: inout AmountBorders, border: Yen, isInVain: (Yen) -> Bool = { _ in false }
  ) -> [Yen] {
    var asked: [Yen] = []
    while asked.count < 200, let amount = borders.next {
      asked.append(amount)
      if isInVain(amount) {
        borders.leaveOpen(amount)
      } else if amount < border {
        borders.ruleOut(amount)
      } else {
        borders.reached(with: amount)
      }
    }
    return asked
  }

  @Test(arguments: [0, 1, 37, 99, 100]) func withoutLimitsTheBorderIsFound(border: Yen) {
    var borders = AmountBorders(reachable: 100, unreachable: nil, resolution: 1)
    _ = asked(&borders, border: border)
    #expect(borders.reachable == border)
    #expect(borders.unreachable == (border == 0 ? nil : border - 1))
  }

  /// The middle could not be settled, a larger amount is ruled out: then so are all below, and the search goes on above.
  @Test func anAmountRuledOutSettlesThoseBelow() {
    var borders = AmountBorders(reachable: 100, unreachable: nil, resolution: 1)
    let asked = asked(&borders, border: 90) { $0 == 49 }
    #expect(asked.prefix(2) == [49, 74])
    #expect(asked.count < 12)
    #expect(borders.reachable == 90 && borders.unreachable == 89)
  }

  @Test func anAmountThatDoesSettlesThoseAbove() {
    var borders = AmountBorders(reachable: 100, unreachable: nil, resolution: 1)
    borders.leaveOpen(60)
    borders.leaveOpen(80)
    borders.reached(with: 70)
    #expect(borders.next == 65)
    borders.reached(with: 60)
    #expect(borders.next == 29)
  }

  @Test func nothingIsAskedBetweenAmountsInVain() {
    var borders = AmountBorders(reachable: 1_000, unreachable: nil, resolution: 1)
    let asked = asked(&borders, border: 500) { (300...700).contains($0) }
    // Coarsely: to a thirty-second of the money.
    #expect(borders.reachable <= 700 + 1_000 / 32 + 1)
    #expect((borders.unreachable ?? -1) >= 300 - 1_000 / 32 - 1)
    #expect(asked.filter { (300...700).contains($0) }.count < 8)
  }

  @Test func theEdgeIsBelowTheLeastThatDoes() {
    #expect(AmountBorders(reachable: 100, unreachable: nil, resolution: 10).edge == 90)
    #expect(AmountBorders(reachable: 100, unreachable: 90, resolution: 10).edge == nil)
    #expect(AmountBorders(reachable: 9, unreachable: nil, resolution: 10).edge == nil)
  }

  /// Whatever the answers, as long as they are true.
  @Test(arguments: 1...64 as ClosedRange<UInt64>) func noAmountIsAskedTwice(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let (most, border) = (random.int(1...1_000_000), random.int(0...1_000_000))
    let reachable = max(most, border)
    var borders = AmountBorders(
      reachable: reachable, unreachable: nil, resolution: random.pick([1, 7, 1_000]))
    let share = random.int(0...90)
    let asked = asked(&borders, border: border) { _ in random.chance(share) }
    #expect(asked.count < 200)
    #expect(Set(asked).count == asked.count)
    #expect(asked.allSatisfy { (0..<reachable).contains($0) })
    #expect(borders.reachable >= border && (borders.unreachable ?? -1) < border)
  }
}
