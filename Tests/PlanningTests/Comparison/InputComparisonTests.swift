import Planning
import TestSupport
import Testing

/// Inputs compared value by value: every planted change is found, and nothing else.
@Suite("Comparison of inputs") struct InputComparisonTests {
  private static func inputs(_ random: inout TestRandom) -> [InputValue] {
    let rows = (1...random.int(2...6)).flatMap { row in
      ["name", "research", "sessions.clinic.perWeek", "sessions.clinic.keep"].map {
        InputValue(path: "researchers.R\(row).\($0)", value: "\(row * 7)")
      }
    }
    return ["award.cap", "award.overhead", "rules.weeksPerTerm"].map { InputValue(path: $0, value: "10") }
      + rows
      + [InputValue(path: "pins.\"p.1\".type", value: "support")]
  }

  @Test func partsKeepQuotedDots() {
    #expect(InputPath.parts("pins.\"p.1\".type") == ["pins", "\"p.1\"", "type"])
    #expect(InputPath.prefix("award.purses.research.amounts", 2) == "award.purses")
    #expect(InputPath.prefix("title", 2) == "title")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func equalInputsDifferInNothing(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let inputs = Self.inputs(&random)
    let comparison = InputComparison(inputs, inputs)
    #expect(comparison.isSame && comparison.sameCount == inputs.count)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func everyPlantedChangeIsFound(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let before = Self.inputs(&random)
    var after = before
    let at = random.int(0...before.count - 1)
    let expected: InputChange
    switch random.int(0...3) {
    case 0:
      after[at].value += "1"
      expected = InputChange(path: before[at].path, before: [before[at]], after: [after[at]])
    case 1:
      after.remove(at: at)
      expected = InputChange(path: before[at].path, before: [before[at]], after: [])
    case 2:
      let new = InputValue(path: "rules.new", value: "1")
      after.insert(new, at: at)
      expected = InputChange(path: new.path, before: [], after: [new])
    default:
      let row = before.filter { $0.path.hasPrefix("researchers.R1.") }
      after.removeAll { row.contains($0) }
      expected = InputChange(path: "researchers.R1", before: row, after: [])
    }
    let comparison = InputComparison(before, after)
    // The only value of an entry takes the entry along.
    let isLast = at == before.count - 1 && expected.after.isEmpty && expected.before.count == 1
    #expect(comparison.changes.map(\.paths) == [expected.paths])
    #expect(comparison.changes.map(\.kind) == [expected.kind])
    if !isLast { #expect(comparison.changes == [expected]) }
    #expect(!comparison.isReordered)
    #expect(comparison.sameCount == before.count - expected.before.count)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func theOtherWayRoundEverythingIsMirrored(seed: UInt64) {
    var random = TestRandom(seed: seed)
    let before = Self.inputs(&random)
    var after = Self.inputs(&random)
    for index in after.indices where random.chance(20) { after[index].value = "9" }
    let there = InputComparison(before, after)
    let back = InputComparison(after, before)
    #expect(Set(there.changes.map(\.reversed)) == Set(back.changes))
    #expect(there.sameCount == back.sameCount)
  }

  @Test func orderAndMeaning() {
    let one = [
      InputValue(path: "measures.x.initialCost", value: "7.2億"),
      InputValue(path: "measures.y.title", value: "1"),
    ]
    let other = [one[1], InputValue(path: "measures.x.initialCost", value: "720000000")]
    let literal = InputComparison(one, other)
    #expect(literal.isReordered && literal.changes.count == 1)
    let meant = InputComparison(one, other) { Set([$0, $1]) == ["7.2億", "720000000"] }
    #expect(meant.isReordered && meant.changes.isEmpty && !meant.isSame)
    // The order of keys says nothing.
    let keys = [
      InputValue(path: "award.cap", value: "1"), InputValue(path: "award.salary.limit", value: "1"),
    ]
    #expect(InputComparison(keys, keys.reversed()).isSame)
    let rows = ["R1.a", "R1.b", "R2.a"].map { InputValue(path: "researchers.\($0)", value: "1") }
    #expect(InputComparison(rows, [rows[1], rows[0], rows[2]]).isSame)
    #expect(!InputComparison(rows, [rows[2], rows[0], rows[1]]).isSame)
  }

  @Test func aNewRowIsOneChange() {
    let before = [InputValue(path: "researchers.R1.name", value: "a")]
    let row = ["name", "rank"].map { InputValue(path: "researchers.R2.\($0)", value: "b") }
    let change = InputComparison(before, before + row).changes
    #expect(change == [InputChange(path: "researchers.R2", before: [], after: row)])
    #expect(change.first?.isEntry == true && change.first?.kind == .added)
  }
}
