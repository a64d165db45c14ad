import Foundation
import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Encodings, number forms, hostile files")
struct RobustReadingTests {
  private static let cp932 = String.Encoding(rawValue: 0x8000_0420)
  private static let table = "氏名,職位,診療科,研究\r\n髙橋①,教授,循環器内科,\"１，０００\"\r\n"

  private func read(_ bytes: [UInt8]) -> ScenarioReading {
    var files = Fixtures.files()
    files[1].bytes = bytes
    return ScenarioReader.read(files: files, name: "t", settings: [("researchers.髙橋①.research", "８．５")])
  }

  @Test("CP932 with vendor characters, UTF-8 with and without mark, UTF-16: the same scenario")
  func encodings() throws {
    let text = Self.table.replacingOccurrences(of: "\"１，０００\"", with: "７．５")
    let cp932 = try #require(text.data(using: Self.cp932))
    #expect(String(validating: cp932, as: UTF8.self) == nil)
    let utf16 = try #require(text.data(using: .utf16))
    let readings = [
      [UInt8](cp932), Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [UInt8](utf16),
    ].map(read)
    for reading in readings {
      #expect(reading.scenario?.researchers.first?.name == "髙橋①", "\(Fixtures.lines(reading))")
      #expect(reading.scenario?.researchers.first?.hours.research == 8.5)
      #expect(reading.inputHash == readings[0].inputHash)
    }
  }

  @Test("bytes of no known encoding, and binary files, are findings")
  func undecodable() {
    for bytes: [UInt8] in [[0xFD, 0xFF, 0x80, 0x81], [0x69, 0x64, 0x00, 0x01]] {
      #expect(read(bytes).findings.contains { $0.code.id == "file.undecodable" })
    }
  }

  @Test(
    "amounts as people write them",
    arguments: [
      ("7.2億", 720_000_000), ("１，５００万円", 15_000_000), ("1億2000万", 120_000_000), ("¥15,000,000", 15_000_000),
      ("15000000", 15_000_000), ("１３．８億円", 1_380_000_000), ("0", 0), ("1.5e7", 15_000_000),
    ])
  func yen(_ text: String, _ amount: Int) throws {
    #expect(try Parsing.yen(text).get() == amount)
  }

  @Test(
    "what is no amount",
    arguments: ["", "万", "1,50", "1,5000", "7億億", "億7", "0x10", "nan", "1e400", "−5", "1 2", "１．２．３"])
  func notYen(_ text: String) {
    #expect(throws: FindingCodeError.self) { try Parsing.yen(text).get() }
  }

  @Test("shares, months, yes and no")
  func others() {
    #expect(NumberReading.share("１０％") == 0.1)
    #expect(NumberReading.share("3割") == 0.3)
    #expect(NumberReading.month("2025年10月") == YearMonth(year: 2025, month: 10))
    #expect(NumberReading.month("2026/4/1") == YearMonth(year: 2026, month: 4))
    #expect(NumberReading.month("2026-00") == nil)
    #expect(NumberReading.yesNo("はい") == true)
    #expect(NumberReading.yesNo("×") == false)
    #expect(NumberReading.decimal("−１２．５") == -12.5)
    #expect(NumberReading.decimal("1_000") == nil)
  }

  @Test("folders, FIFOs, dangling links and missing folders in place of files")
  func specialFiles() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("kenkyubi-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    #expect(ScenarioReader.read(folder: folder).findings.map(\.code.id) == ["file.folderMissing"])
    try ScenarioTemplate.write(to: folder, type: .comprehensive, language: .en)
    let people = folder.appendingPathComponent("researchers.csv")
    let elsewhere = folder.appendingPathComponent("people.txt")
    try manager.moveItem(at: people, to: elsewhere)
    try manager.createSymbolicLink(at: people, withDestinationURL: elsewhere)
    #expect(ScenarioReader.read(folder: folder).scenario != nil)
    try manager.removeItem(at: elsewhere)
    #expect(ScenarioReader.read(folder: folder).findings.map(\.code.id) == ["file.unreadable"])
    try manager.removeItem(at: people)
    #expect(mkfifo(people.path, 0o600) == 0)
    #expect(ScenarioReader.read(folder: folder).findings.map(\.code.id) == ["file.notAFile"])
    try manager.removeItem(at: people)
    try manager.createDirectory(at: people, withIntermediateDirectories: false)
    #expect(ScenarioReader.read(folder: folder).findings.map(\.code.id) == ["file.notAFile"])
    try manager.removeItem(at: people)
    try Data("id\n".utf8).write(to: folder.appendingPathComponent("researcher.csv"))
    let finding = ScenarioReader.read(folder: folder).findings.first { $0.code.id == "file.unknown" }
    #expect(finding?.remedy?.en == "did you mean 'researchers.csv'?")
    try Data(count: FileAccess.yamlLimit + 1).write(to: folder.appendingPathComponent("scenario.yaml"))
    #expect(ScenarioReader.read(folder: folder).findings.contains { $0.code.id == "file.tooLarge" })
  }

  @Test("ampersands and asterisks are refused only as anchors and aliases")
  func aliases() {
    for text in [
      "title: A & B", "title: Tom &Jerry", "title: \"&x\"", "t: '*x'", "a: |\n  *x\n  &y\nb: 1",
      "# *x\na: 2*3", "a: [x, b]",
    ] {
      #expect(YAMLAliases.firstLine(in: text) == nil, "\(text)")
    }
    for text in ["a: &x 1", "a: [*x]", "- *x", "{a: *x}", "&x a: 1", "a:\n  - &y b", "[a,*x]"] {
      #expect(YAMLAliases.firstLine(in: text) != nil, "\(text)")
    }
  }

  @Test("SHA-256 of the NIST examples")
  func digests() {
    #expect(SHA256.hexDigest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexDigest(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexDigest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hexDigest([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Rows of the long table: a tenth in debug builds, which are slower by that much.
  private static var manyRowCount: Int {
    #if DEBUG
      10_000
    #else
      100_000
    #endif
  }

  @Test("a hundred thousand researchers (debug: ten thousand) are read in linear time")
  func manyRows() {
    func seconds(_ count: Int) -> Double {
      var text = "id,name,rank,department,research,session:outpatient,keep:outpatient,chore:documents\n"
      for index in 0..<count { text += "P\(index),研究者\(index),助教,D\(index % 2 + 1),6.5,2,1,0.5\n" }
      let start = ContinuousClock.now
      let reading = Fixtures.read(researchers: text)
      #expect(reading.scenario?.researchers.count == count, "\(Fixtures.lines(reading).prefix(500))")
      return (ContinuousClock.now - start) / .seconds(1)
    }
    let tenth = seconds(Self.manyRowCount / 10)
    let whole = seconds(Self.manyRowCount)
    // Ten times the rows; quadratic growth would take a hundred times as long.
    #expect(whole < 40 * max(tenth, 0.1), "\(tenth) s, then \(whole) s")
  }

  @Test("a table of a hundred thousand rows is parsed in seconds")
  func longTable() {
    var text = "researcher,kind,perWeek,keep\r\n"
    for index in 0..<100_000 { text += "P\(index),\"out,patient\",2,1\r\n" }
    let context = ReadingContext(language: .en)
    let start = ContinuousClock.now
    let rows = TableLoading(schema: .sessionTable, source: 0, context: context).rows(of: text)
    #expect(rows.count == 100_000 && context.findings.isEmpty)
    #expect(rows.last?.mapping["kind"]?.scalar == "out,patient" && rows.last?.place.line == 100_001)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test("more rows than allowed are refused")
  func tooManyRows() {
    var text = "id,rank,department\n"
    for index in 0...TableLoading.rowLimit { text += "\(index),助教,D1\n" }
    let reading = Fixtures.read(researchers: text)
    #expect(reading.findings.first?.code.id == "file.tooManyRows")
    #expect(reading.findings.first?.place.line == TableLoading.rowLimit + 2)
  }
}
