import Testing

@testable import kenkyubi_bench

@Suite struct RaceTests {
  private static func race(_ ours: Double?, _ theirs: Double?) -> Race {
    Race(instance: "a", target: 0.001, ours: ours, theirs: theirs, limit: 180)
  }

  @Test func whoDoesNotGetThereCountsWithTheLimit() {
    #expect(Self.race(nil, 45).ratio == 4)
    #expect(Self.race(18, nil).ratio == 0.1)
    #expect(Self.race(nil, nil).ratio == 1)
  }

  @Test func timesTooShortToMeasureAreEqual() {
    #expect(Self.race(0.001, 0.009).ratio == 1)
    #expect(!Self.race(0.009, 0.001).isLost)
  }

  @Test func lostIsMoreThanTwiceTheTime() {
    #expect(Self.race(nil, 170).isLost)
    #expect(Self.race(100.1, 50).isLost)
    #expect(!Self.race(100, 50).isLost)
    #expect(!Self.race(nil, nil).isLost)
    #expect(!Self.race(3, nil).isLost)
  }

  @Test func geometricMean() throws {
    let mean = try #require(Race.geometricMean([Self.race(1, 4), Self.race(4, 1), Self.race(8, 1)]))
    #expect(abs(mean - 2) < 1e-12)
    #expect(Race.geometricMean([]) == nil)
  }

  @Test func racesComeFromTheRecordsOfBoth() {
    let table = RaceTable(
      [
        Records.make("a", "kenkyubi", [(2, 99.5, 100), (30, 100, nil)]),
        Records.make("a", "HiGHS", [(40, 98, 100), (80, 99.95, nil)]),
        Records.make("a", "cbc", [(1, 100, 100)]),
        Records.make("b", "kenkyubi", [(10, 90, 100)]),
        // A gap that is proven after the limit does not count.
        Records.make("b", "HiGHS", [(5, 100, 100.5), (181, nil, 100)]),
        Records.make("c", "kenkyubi", [(1, 100, 100)]),
      ], firstTarget: { $0 == "a" ? 0.01 : 0.005 })
    #expect(table.first.map(\.instance) == ["a", "b"])
    #expect(table.first.map(\.ours) == [2, nil])
    #expect(table.first.map(\.theirs) == [80, 5])
    #expect(table.close.map(\.ours) == [30, nil])
    #expect(table.close.map(\.theirs) == [80, nil])
    #expect(table.text.contains("not within the limit: kenkyubi 1, HiGHS 0."))
    #expect(table.text.contains("not within the limit: kenkyubi 1, HiGHS 1."))
    #expect(table.text.hasSuffix("not within twice its time: none.\n"))
  }

  @Test func lostInstancesAreNamed() {
    let table = RaceTable(
      [Records.make("x", "kenkyubi", [(1, 90, 100)]), Records.make("x", "HiGHS", [(170, 100, 100)])],
      firstTarget: { _ in 0.005 })
    #expect(table.text.hasSuffix("not within twice its time: `x`.\n"))
  }

  @Test func nothingWithoutTheOpponent() {
    #expect(RaceTable([Records.make("a", "kenkyubi", [])], firstTarget: { _ in 0.005 }).text.isEmpty)
  }
}
