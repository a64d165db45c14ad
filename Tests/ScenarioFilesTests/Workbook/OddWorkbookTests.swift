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

  /// Bytes changed at random never crash the reader, and never give a scenario with an error.
  @Test func mutatedBytes() throws {
    let bytes = TestWorkbook.scenario.bytes()
    var random = TestRandom(seed: 20_261_126)
    for _ in 0..<150 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        copy = Array(copy.prefix(Int.random(in: 0..<copy.count, using: &random)))
      }
      let reading = try WorkbookFixtures.read(copy).reading
      #expect(reading.scenario == nil || !reading.hasErrors)
      #expect(reading.scenario != nil || reading.hasErrors)
    }
  }
}
