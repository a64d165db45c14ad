import LinearOptimization
import Testing

@Suite struct NameMapTests {
  @Test func namesBecomeReadableAscii() {
    let map = NameMap(
      ["hire[URA,2026Q1]", "医師_田中", "予算上限", "with space", "3rd", "e12", "free", "x.y", "", "a b", "a_b"],
      prefix: "x")
    #expect(
      map.names == [
        "hire_URA_2026Q1", "x1", "x2", "with_space", "x_3rd", "x_e12", "x_free", "x.y", "x8", "a_b", "a_b_2",
      ])
    #expect(map.original(of: "x1") == "医師_田中")
    #expect(map.original(of: "a_b_2") == "a_b")
    #expect(map.original(of: "nobody") == nil)
  }

  @Test func mixedNamesKeepTheirReadablePart() {
    #expect(NameMap(["hours[田中,q1]", "hours[佐藤,q1]"], prefix: "x").names == ["hours_q1", "hours_q1_2"])
  }

  @Test func longNamesStayUniqueWithinTheLimit() {
    let names = (0..<30).map { String(repeating: "long", count: 75) + "\($0)" }
    let map = NameMap(names, prefix: "x")
    #expect(Set(map.names).count == 30)
    #expect(
      map.names.allSatisfy { $0.count <= NameMap.maximumLength && $0.unicodeScalars.allSatisfy(\.isASCII) })
    #expect(zip(map.names, names).allSatisfy { map.original(of: $0) == $1 })
  }

  @Test func suffixesNeverCollideWithNamesThatLookLikeThem() {
    let map = NameMap(["a_2", "a b", "a?b", "a", "a", "a"], prefix: "x")
    #expect(Set(map.names).count == 6)
    #expect(map.names[0] == "a_2")
  }

  @Test func tableEscapesControlCharacters() {
    let map = NameMap(["tab\there", "back\\slash"], prefix: "x")
    #expect(map.table == "tab_here\ttab\\u{9}here\nback_slash\tback\\\\slash\n")
    #expect(map.changed.map(\.name) == ["tab_here", "back_slash"])
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (5, "5"), (-1.5, "-1.5"), (0.1, "0.1"), (1e-7, "1e-07"), (1e22, "1e+22"),
    (.infinity, "inf"), (-.infinity, "-inf"), (1.0 / 3, "0.3333333333333333"),
  ])
  func numbersAreShortestRoundTrip(_ pair: (Double, String)) {
    #expect(FileNumber.text(pair.0) == pair.1)
    #expect(Double(FileNumber.text(pair.0)) == pair.0)
  }
}
