import Planning
import Testing
import Wording

@testable import ScenarioFiles

extension MalformedInputTests {
  private static func award(_ line: String) -> String { Fixtures.yaml + "  \(line)\n" }

  /// Mistakes of people who live in Excel.
  static let officeCases: [Malformed] = [
    Malformed(
      name: "unquoted separator of thousands",
      researchers: "id,rank,department,researchNeed\nR1,教授,D1,5,000,000\n", code: "file.cellCount",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "separators in twos", yaml: award("cap: 72,00,000"), code: "value.notANumber",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "month of an era", yaml: award("start: 令和7年10月"), code: "value.notAMonth",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "end before start", yaml: "award:\n  type: 総合型\n  start: 2028-04\n  end: 2026-03\n",
      code: "relation.calendar", file: "scenario.yaml", line: 4),
    Malformed(
      name: "no department", researchers: "id,rank,department\nR1,教授,\n", code: "value.missing",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "misspelt section", yaml: Fixtures.yaml + "calender: {period: month}\n", code: "name.unknownKey",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "department that is not there", researchers: "id,rank,department\nR1,教授,D9\n",
      code: "name.unknownReference", file: "researchers.csv", line: 2),
    Malformed(
      name: "cap in thousands of yen", yaml: award("cap: 720000"), code: "plausibility.needAboveCap",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "per cent without sign", yaml: award("overhead: 10"), code: "value.outOfRange",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "words around a number", yaml: Fixtures.yaml + "floor: {halfDays: 週2回}\n",
      code: "value.notANumber", file: "scenario.yaml", line: 3),
    Malformed(
      name: "identifier with a comma", researchers: "id,rank,department\n\"R,1\",教授,D1\n",
      code: "value.badName", file: "researchers.csv", line: 2),
    Malformed(
      name: "name with a comma as identifier", researchers: "name,rank,department\n\"Smith, J\",教授,D1\n",
      code: "value.badName", file: "researchers.csv", line: 2),
    Malformed(
      name: "identifier with a comma in YAML",
      yaml: Fixtures.yaml + "quotas:\n  \"a,b\": {where: {rank: 教授}, min: 1}\n", code: "value.badName",
      file: "scenario.yaml", line: 4),
    Malformed(
      name: "substitutes called like colleagues",
      more: ["substitutes.csv": "id,department,market\ncolleague,D1,physician\n"],
      code: "value.reservedName", file: "substitutes.csv", line: 2),
    Malformed(
      name: "misspelt tier",
      more: ["substitutes.csv": "id,department,market,tier\nS,D1,physician,physicanNear\n"],
      code: "name.unknownReference", file: "substitutes.csv", line: 2),
  ]

  @Test("a finding shows what would be right: the range, or the names there are")
  func allowed() throws {
    func finding(_ reading: ScenarioReading, _ code: String) throws -> Finding {
      try #require(reading.findings.first { $0.code.id == code }, "\(Fixtures.lines(reading))")
    }
    let hours = Fixtures.read(researchers: "id,rank,department,research\nR1,教授,D1,many\n")
    #expect(try finding(hours, "value.notANumber").allowed?.en == "0 to 168")
    let floor = Fixtures.read(yaml: Fixtures.yaml + "floor: {halfDays: 週2回}\n")
    #expect(try finding(floor, "value.notANumber").allowed?.ja == "0〜14")
    let people = Fixtures.read(researchers: "id,rank,department\nR1,教授,D9\n")
    let unknown = try finding(people, "name.unknownReference")
    #expect(unknown.allowed?.en == "D1, D2")
    #expect(unknown.place.path == "researchers.R1.department" && unknown.value == "D9")
    let cap = Fixtures.read(yaml: Self.award("cap: 720000"))
    #expect(try finding(cap, "plausibility.needAboveCap").value == "720000")
  }

  @Test("amounts in thousands and millions of yen are read as such")
  func unitsOfYen() {
    #expect(NumberReading.yen("720,000千円") == 720_000_000)
    #expect(NumberReading.yen("１５百万円") == 15_000_000)
    #expect(NumberReading.yen("3千万円") == 30_000_000)
    #expect(NumberReading.yen("1.5千") == 1_500)
    #expect(NumberReading.yen("千円") == nil)
    #expect(NumberReading.yen("1億2千万") == nil)
  }

  @Test("a department cannot hold fewer sessions than its people: told, and taken as theirs")
  func departmentSessions() throws {
    let reading = Fixtures.read(
      researchers: "id,rank,department,session:outpatient\nR1,助教,D1,3\n",
      departments: "id,name,sessionsPerWeek\nD1,内科,1\n")
    let finding = try #require(
      reading.findings.first { $0.code.id == "plausibility.departmentSessionsBelowHeld" })
    #expect(finding.severity == .warning && finding.place.file == "departments.csv" && finding.value == "1")
    let held = reading.scenario?.researchers.first?.sessions.reduce(0) { $0 + $1.perWeek } ?? 0
    #expect(held >= 3 && reading.scenario?.departments.first?.sessionsPerWeek == Double(held))
  }
}
