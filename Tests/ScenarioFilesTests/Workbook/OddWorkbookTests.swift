import Planning
import TestSupport
import Testing
import Wording

@testable import ScenarioFiles

/// Whatever somebody sends: a finding that says what it is, where, and what to do – and never a crash.
@Suite struct OddWorkbookTests {
  @Test(arguments: OddWorkbook.files + OddWorkbook.sheets)
  func bringsItsFinding(_ odd: OddWorkbook) throws {
    let reading = try WorkbookFixtures.read(odd.bytes).reading
    let lines = WorkbookFixtures.lines(reading)
    let found = reading.findings.filter { $0.code.id == odd.code }
    #expect(found.count == 1, "\(lines)")
    #expect(found.first?.place.text(.ja) == odd.place, "\(lines)")
    #expect((found.first?.severity == .error) == odd.isError, "\(lines)")
    #expect((reading.scenario == nil) == odd.isError, "\(lines)")
    // Nothing else is wrong with it: no echoes.
    #expect(reading.findings.filter { $0.severity == .error }.count == (odd.isError ? 1 : 0), "\(lines)")
    for language in Language.allCases {
      #expect(found.first?.line(language).contains("\n") == false)
    }
    if odd.isError, odd.code?.hasPrefix("workbook") == true {
      #expect(found.first?.remedy != nil, "\(lines)")
    }
  }

  @Test func thereAreManyOfThem() { #expect(OddWorkbook.files.count + OddWorkbook.sheets.count >= 45) }

  @Test func theBaseIsSound() throws {
    let reading = try WorkbookFixtures.read(TestWorkbook.scenario)
    #expect(reading.findings.isEmpty && reading.scenario?.researchers.count == 2)
  }

  /// Changes at random, in the file and in its parts, never crash the reader, and never give a scenario with an error.
  @Test func mutatedBytes() throws {
    let zip = TestWorkbook.scenario.with { $0.strings = ["<si><r><t>a</t></r><rPh><t>b</t></rPh></si>"] }.zip
    let pieces = [
      "t=\"s\"", "t=\"e\"", "r=\"A1048576\"", "r=\"ZZZZZZ1\"", "<v>1e400</v>", "<v>-1</v>", "<f></f>", "<c>",
      "</row>",
      "<rPh>", "&amp;", "&x;", "<![CDATA[", "\u{0}", "s=\"9999\"", "<row r=\"-5\">", "xmlns:q=\"\"",
      "q:r=\"1\"",
    ].map { Array($0.utf8) }
    var random = TestRandom(seed: 20_261_126)
    for round in 0..<400 {
      var copy = zip
      let part = random.int(0...copy.parts.count - 1)
      for _ in 0..<random.int(1...4) {
        var content = copy.parts[part].content
        let at = random.int(0...max(0, content.count - 1))
        switch random.int(0...3) {
        case 0 where !content.isEmpty: content[at] = UInt8(random.int(0...255))
        case 1: content.removeSubrange(at..<min(content.count, at + random.int(1...30)))
        case 2: content.insert(contentsOf: random.pick(pieces), at: at)
        default: content.insert(contentsOf: content.prefix(random.int(1...200)), at: at)
        }
        copy.parts[part].content = content
      }
      var bytes = copy.bytes()
      if round % 4 == 0 { bytes[random.int(0...bytes.count - 1)] = UInt8(random.int(0...255)) }
      if round % 10 == 0 { bytes = Array(bytes.prefix(random.int(0...bytes.count))) }
      let reading = try WorkbookFixtures.read(bytes).reading
      #expect((reading.scenario == nil) == reading.hasErrors)
    }
  }
}
