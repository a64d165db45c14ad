import Auditing
import Planning
import Testing
import Wording

@testable import Reports

@Suite struct WrappingTests {
  @Test func katakanaWordsStayWhole() {
    #expect(LineWrap.lines("臨床研究コーディネーター（CRC）", width: 24) == ["臨床研究コーディネーター", "（CRC）"])
    #expect(LineWrap.lines("支援データサイエンティスト", width: 24) == ["支援", "データサイエンティスト"])
    #expect(LineWrap.lines("データサイエンティスト", width: 8).allSatisfy { DisplayWidth.of($0) <= 8 })
  }

  @Test func listsBreakBetweenNamesOnly() {
    let names = ["斎藤 拓也", "佐々木 誠", "鈴木 美咲"]
    #expect(
      LineWrap.lines(of: names, separator: "、", width: 22) == ["斎藤 拓也、佐々木 誠、", "鈴木 美咲"])
    for width in 12...60 {
      let lines = LineWrap.lines(of: names, separator: "、", width: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      for name in names { #expect(lines.contains { $0.contains(name) }, "\(width)") }
    }
    #expect(
      LineWrap.lines(of: ["Anna Smith", "Bo Li"], separator: ", ", width: 12) == ["Anna Smith,", "Bo Li"])
    #expect(LineWrap.lines(of: ["研究者の長い名前"], separator: "、", width: 8).count == 2)
  }
}

@Suite struct TableWidthTests {
  /// A table as the buyout's: a name, text, a price and five terms.
  private func table() -> TextTable {
    var table = TextTable(
      [.name("研究者"), .left("業務"), .right("単価（円）")]
        + (1...5).map { .right("202\($0)後期") } + [.right("期間合計（円）")])
    table.add(["佐々木 誠之介", "検査・手技", "40,000", "1", "2", "-", "1", "1", "110,280,000"])
    table.addGroup("第二病院")
    table.addTotal(["合計", "", "", "1", "2", "-", "1", "1", "110,280,000"])
    return table
  }

  @Test func headingsWrapBeforeCellsAndAlike() {
    let lines = table().lines(width: 76)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 76 })
    #expect(lines.contains { $0.hasPrefix("佐々木 誠之介  検査・手技") })
    // All terms over two lines, or none.
    let wrapped = lines.filter { !$0.contains("円") }.prefix(2).joined()
    #expect(!wrapped.contains("2021後期") && !wrapped.contains("2025後期"))
    #expect(table().lines(width: 120).first?.contains("2021後期") == true)
  }

  @Test func namesGiveWayBeforeWordsAreCut() {
    var table = TextTable([.name("Researcher"), .left("Duty"), .right("Price")])
    table.add(["Researcher 1 (example)", "outpatient clinic", "40,000"])
    let lines = table.lines(width: 32)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 32 })
    #expect(lines.contains { $0.contains("outpatient") })
    #expect(lines.contains { $0.hasPrefix("Researcher 1 ") } && lines.contains { $0.hasPrefix("(example)") })
  }

  @Test(arguments: [60, 70, 80, 90, 100]) func columnsEndWhereTheirRulesEnd(width: Int) {
    let lines = table().lines(width: width)
    let rules = lines.filter { $0.hasPrefix("--") }
    #expect(rules.count == 2 && rules[0] == rules[1])
    for line in lines where line.hasSuffix("110,280,000") {
      #expect(DisplayWidth.of(line) == DisplayWidth.of(rules[0]))
    }
    #expect(lines.contains("第二病院"))
  }
}

@Suite struct RoundedHoursTests {
  @Test func rowsAndColumnsAddUpAndStayNear() {
    let exact = (0..<40).map { index in
      let part = Double(index * 37 % 11) + 0.149
      var hours = HoursTotals.zero
      (hours.relief, hours.leaked, hours.kept) = (part, part * 0.7, part * 1.6)
      hours.gross = hours.relief + hours.leaked + hours.kept
      (hours.researchChores, hours.protected, hours.byTimetable) = (part * 0.3, part * 2.1, part * 0.4)
      return hours
    }
    let shown = RoundedHours.of(exact)
    #expect(shown.rows.count == exact.count)
    for (row, hours) in zip(shown.rows, exact) {
      #expect(row.gross == row.relief + row.leaked + row.kept)
      #expect(row.protected == row.byTimetable + row.gained)
      #expect(abs(Double(row.relief) - hours.relief * 10) < 1 && abs(Double(row.kept) - hours.kept * 10) < 1)
      #expect(
        abs(Double(row.leaked) - hours.leaked * 10) < 1 && abs(Double(row.gained) - hours.gained * 10) < 1)
    }
    #expect(shown.rows.reduce(0) { $0 + $1.kept } == shown.total.kept)
    #expect(shown.rows.reduce(0) { $0 + $1.gross } == shown.total.gross)
    #expect(shown.total.kept == Int((exact.reduce(0) { $0 + $1.kept } * 10).rounded()))
    #expect(RoundedHours.of([]).total == RoundedHours())
  }
}

@Suite struct DefaultLabelTests {
  @Test func pathsReadAsWords() {
    let label = DefaultLabel(SampleRun.scenario { $0.roles[0].title = "メディカルライター" })
    func text(_ path: String) -> String { label.phrase(path).ja }
    #expect(text("roles.writer.annualCost") == "メディカルライター: 年間の人件費")
    #expect(text("roles.writer.hiring.total") == "メディカルライター: 採れる人数の合計")
    #expect(text("rules.weeksPerTerm") == "半期の稼働週数")
    #expect(text("ranks.professor.research") == "教授: 研究時間")
    #expect(text("award.supported.max") == "支援対象者の人数")
    #expect(text("sessionKinds.clinic.chores.notes").contains("1コマに含む時間（"))
    #expect(label.phrase("roles.writer.skills.draft").en.contains("hours saved on"))
    #expect(text("no.such") == "no.such")
  }
}
