import Auditing
import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Wording

@Suite("Comparison on pages and in files") struct ComparisonTests {
  private func checkGolden(_ text: String, _ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if let problem = try GoldenFile.problem(with: text, in: file) { Issue.record("\(problem)") }
  }

  private static func japanese(_ scenario: inout Scenario) {
    scenario.title = "架空医科大学"
    scenario.researchers[1].name = "鈴木 一郎"
    scenario.roles[0].title = "メディカルライター"
    scenario.places[0].title = "研究支援センター"
    scenario.sessionKinds[0].title = "外来診療"
    scenario.measures[0].title = "音声入力による診療記録作成"
    scenario.award.purses[0].title = "研究費"
    scenario.award.purses[1].title = "研究環境整備費"
    scenario.substitutes[0].title = "近隣の医師"
  }

  @Test func thePlanOfTheOtherSideIsValid() {
    let report = PlanAuditor.audit(SampleComparison.planB, of: SampleComparison.scenarioB())
    #expect(report.violations.map { "\($0)" } == [])
  }

  @Test func japaneseGolden() throws {
    try checkGolden(
      ComparisonPage.text(try SampleComparison.comparison(Self.japanese), .ja), "comparison.ja.txt")
  }

  @Test func englishGolden() throws {
    try checkGolden(
      ComparisonPage.text(try SampleComparison.comparison(), .en, detail: .differences), "comparison.en.txt")
  }

  @Test func tableGolden() throws {
    let text = ComparisonCSV.text(
      try SampleComparison.comparison(Self.japanese), .ja, detail: .differences)
    // Reading text drops the mark in front; line ends of other systems would not survive every checkout.
    try checkGolden(
      text.replacingOccurrences(of: "\u{FEFF}", with: "").replacingOccurrences(of: "\r\n", with: "\n"),
      "comparison.ja.csv")
  }

  @Test(arguments: Language.allCases) func fitsAHundredColumns(language: Language) throws {
    for detail in [Comparison.Detail.all, .differences] {
      let text = ComparisonPage.text(
        try SampleComparison.comparison(Self.japanese), language, detail: detail, listsAll: true)
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100, "\(line)") }
    }
  }

  @Test func jsonPartsAddUp() throws {
    let text = ComparisonJSON.object(try SampleComparison.comparison(), .en).formatted()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let pair = try #require((object["pairs"] as? [[String: Any]])?.first)
    let bridge = try #require(pair["bridge"] as? [String: Any])
    func tenths(_ value: Any?) -> Int? {
      ((value as? [String: Any])?["hours"] as? Double).map { Int(($0 * 10).rounded()) }
    }
    let whole = try #require(tenths(bridge["whole"]))
    let steps = try #require(bridge["inOrder"] as? [[String: Any]])
    #expect(steps.compactMap { tenths($0["part"]) }.reduce(0, +) == whole)
    let alone = try #require(bridge["alone"] as? [[String: Any]])
    #expect(
      alone.compactMap { tenths($0["part"]) }.reduce(0, +) + (tenths(bridge["interactions"]) ?? 0) == whole)
    let decisions = try #require((pair["decisions"] as? [String: Any])?["changes"] as? [[String: Any]])
    #expect(decisions.map { $0["decision"] as? String } == ["hire", "buyout", "measure", "halfDays"])
    #expect(decisions.map { $0["change"] as? String } == ["changed", "changed", "removed", "changed"])
    let inputs = try #require((pair["inputs"] as? [String: Any])?["changes"] as? [[String: Any]])
    #expect(inputs.map { $0["path"] as? String } == ["award.cap", "rules.dxAllowed", "pins.late"])
  }

  @Test func figuresAddUpDownTheColumns() throws {
    let text = ComparisonJSON.object(try SampleComparison.comparison(), .en).formatted()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let pair = try #require((object["pairs"] as? [[String: Any]])?.first)
    let money = try #require((pair["money"] as? [String: Any])?["lines"] as? [[String: Any]])
    for side in ["before", "after"] {
      func sum(_ group: String, _ isTotal: Bool) -> Int {
        money.filter { $0["group"] as? String == group && ($0["fiscalYear"] is NSNull) == isTotal }
          .reduce(0) { $0 + ($1[side] as? Int ?? 0) }
      }
      #expect(sum("purse", true) == sum("purse", false) && sum("purse", true) > 0)
      #expect(sum("category", true) == sum("category", false) && sum("category", true) > 0)
      let total = money.filter { $0["group"] as? String == "total" }
      func quantity(_ name: String) -> Int {
        total.first { $0["quantity"] as? String == name }?[side] as? Int ?? -1
      }
      #expect(quantity("award") == sum("purse", true))
      #expect(quantity("direct") == sum("category", true))
      #expect(quantity("cap") - quantity("award") == quantity("remaining"))
    }
    let hours = try #require((pair["hours"] as? [String: Any])?["lines"] as? [[String: Any]])
    for side in ["before", "after"] {
      let parts = hours.filter { $0["group"] as? String == "objective" }.compactMap { $0[side] as? Double }
      let people = hours.filter { $0["group"] as? String == "researcher" }.compactMap { $0[side] as? Double }
      let protected = hours.first {
        $0["group"] as? String == "total" && $0["quantity"] as? String == "protected"
      }
      #expect(people.reduce(0, +) == protected?[side] as? Double)
      let objective = try #require(
        (object["sides"] as? [[String: Any]])?[side == "before" ? 0 : 1]["objective"] as? Double)
      #expect(abs(parts.reduce(0, +) - objective) < 0.0501)
    }
  }

  @Test func theTableIsRFC4180WithAMark() throws {
    let cells: [[CSVText.Cell]] = [
      [.text("a,b"), .text("c \"d\""), .text("e\nf"), .int(-1200), .tenths(-5), .tenths(123), .empty],
      [.text("=1+1"), .text("@name"), .text("-5"), .text("+x")],
    ]
    #expect(
      CSVText.of(cells)
        == "\u{FEFF}\"a,b\",\"c \"\"d\"\"\",\"e\nf\",-1200,-0.5,12.3,\r\n'=1+1,'@name,-5,'+x\r\n")
    let table = ComparisonCSV.text(try SampleComparison.comparison(), .en)
    #expect(table.hasPrefix("\u{FEFF}Section,Item,A,B,Difference,Note\r\n"))
    // No cell of this table holds a comma inside quotation marks with a line break: lines are rows.
    for line in table.split(separator: "\r\n") {
      var isQuoted = false
      let commas = line.reduce(0) { count, character in
        if character == "\"" { isQuoted.toggle() }
        return count + (character == "," && !isQuoted ? 1 : 0)
      }
      #expect(commas == 5, "\(line)")
    }
  }

  @Test(arguments: Language.allCases) func aSideWithoutAPlanShowsNoFigureOfOne(language: Language) throws {
    var sides = try SampleComparison.sides()
    sides[1].solved = try SampleRun.withoutPlan(.infeasible, of: SampleComparison.scenarioB())
    let inputs = InputComparison(SampleComparison.inputsA, SampleComparison.inputsB)
    let first = BridgePoint(sides[0].solved.outcome, scenario: 0)
    let comparison = Comparison(
      sides: sides,
      pairs: [
        ComparedPair(
          side: 1, inputs: inputs,
          groups: [ChangeGroup(label: .with("@x"), paths: inputs.changes.flatMap(\.paths))],
          bridge: ObjectiveBridge(path: [first, .infeasible], alone: [.infeasible]))
      ])
    let text = ComparisonPage.text(comparison, language)
    #expect(!text.contains("123.5") && !text.contains("7,654.5"))
    #expect(text.contains(Phrase.Comparison.infeasible.text(language)))
    #expect(text.contains(String(Phrase.Comparison.withoutPlan("B").text(language).prefix(12))))
    #expect(!text.contains(Phrase.Figures.money.text(language)))
    let json = ComparisonJSON.object(comparison, language)
    guard case .array(let pairs)? = json["pairs"] else {
      Issue.record("no pairs")
      return
    }
    #expect(pairs.first?["decisions"] == nil && pairs.first?["money"] == nil)
    #expect(pairs.first?["bridge"]?["whole"] == .null)
    #expect(ComparisonCSV.text(comparison, language).contains("@x"))
  }

  @Test(arguments: Language.allCases) func theSameScenarioHasNoDifferences(language: Language) throws {
    let side = try SampleComparison.sides()[0]
    var other = side
    other.letter = "B"
    let point = BridgePoint(side.solved.outcome, scenario: 0)
    let comparison = Comparison(
      sides: [side, other],
      pairs: [
        ComparedPair(
          side: 1, inputs: InputComparison(side.inputs, other.inputs), groups: [],
          bridge: ObjectiveBridge(path: [point], alone: []))
      ])
    let text = ComparisonPage.text(comparison, language, detail: .differences)
    for phrase in [
      Phrase.Comparison.noChangedInputs, Phrase.Decision.none, Phrase.Figures.noDifference,
      Phrase.Bridge.equal("A", "B"),
    ] {
      #expect(text.contains(phrase.text(language)), "\(phrase.en)")
    }
    #expect(!text.contains(Phrase.Bridge.heading.text(language)))
  }

  @Test func severalSidesAreTakenPairByPair() throws {
    let one = try SampleComparison.comparison()
    var third = one.sides[1]
    third.letter = "C"
    var pair = one.pairs[0]
    pair.side = 2
    let comparison = Comparison(sides: one.sides + [third], pairs: one.pairs + [pair])
    let text = ComparisonPage.text(comparison, .en)
    #expect(text.contains("A and B: Changed") && text.contains("A and C: Changed"))
    let table = ComparisonCSV.text(comparison, .en)
    #expect(table.contains("\r\nA-B,") && table.contains("\r\nA-C,"))
    #expect(ComparisonPage.brief(comparison, .en).split(separator: "\n").count >= 2)
  }
}
