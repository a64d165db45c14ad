import Reports
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("研究日", 6), ("ｱｲｳ", 3), ("ＡＢ", 4), ("〜、。", 6), ("a研b", 4), ("é", 1),
    ("e\u{301}", 1), ("が", 2), ("か\u{3099}", 2), ("𠮷", 2), ("\u{200B}", 0), ("\t", 0), ("👩‍🔬", 2), ("❤️", 2),
    ("→", 1), ("〆", 2), ("한", 2),
  ])
  func width(text: String, cells: Int) { #expect(DisplayWidth.of(text) == cells, "\(text)") }
}

@Suite struct LineWrapTests {
  @Test func breaksBetweenWordsAndBetweenKanji() {
    #expect(LineWrap.lines("one two three", width: 7) == ["one two", "three"])
    #expect(LineWrap.lines("研究支援計画", width: 6) == ["研究支", "援計画"])
    #expect(LineWrap.lines("", width: 5) == [""])
    #expect(LineWrap.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
  }

  @Test func closingMarksDoNotBeginALine() {
    #expect(LineWrap.lines("研究日。次", width: 6) == ["研究", "日。次"])
    #expect(LineWrap.lines("あ「い」う", width: 6) == ["あ", "「い」", "う"])
  }

  @Test func keepsEveryCharacter() {
    let text = "支援対象者（候補12名）のうち3名、gap 0.05% です。"
    for width in 4...40 {
      let lines = LineWrap.lines(text, width: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(width): \(lines)")
    }
  }
}

@Suite struct TextTableTests {
  @Test func alignsByCells() {
    var table = TextTable([.left("名前"), .right("円")])
    table.add(["佐藤", "1,000"])
    table.add(["A", "20"])
    #expect(table.lines(width: 40) == ["名前     円", "----  -----", "佐藤  1,000", "A        20"])
  }

  @Test func narrowsTextAndKeepsNumbers() {
    var table = TextTable([.left("name"), .right("a long heading"), .right("n")])
    table.add(["a very long name that must wrap", "123,456,789", "1"])
    let lines = table.lines(width: 30)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 30 })
    #expect(lines.joined(separator: "\n").contains("123,456,789"))
  }

  @Test func missingCellsAreEmpty() {
    var table = TextTable([.left("a"), .left("b")])
    table.add(["x"])
    #expect(table.lines(width: 20) == ["a  b", "-  -", "x"])
  }
}
