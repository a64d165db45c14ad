import TestSupport
import Testing

@testable import Workbooks

/// Archives that were made to harm are refused as a whole; names in the encodings of Japanese offices are read.
@Suite struct FolderArchiveTests {
  private func names(_ zip: TestZip, _ limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveProblem)
    -> [String]
  {
    try FolderArchive.files(in: zip.bytes(), limits: limits) { _ in true }.map(\.path)
  }

  private func part(_ name: String, _ change: (inout TestZip.Part) -> Void = { _ in }) -> TestZip.Part {
    var part = TestZip.Part(name, Array("text".utf8))
    change(&part)
    return part
  }

  @Test func filesComeOutAsTheyWentIn() throws {
    let files = [
      FolderArchive.File(path: "scenario.yaml", bytes: Array("title: 計画\n".utf8)),
      FolderArchive.File(path: "計画/空.csv", bytes: []),
    ]
    let bytes = try FolderArchive.bytes(of: files)
    #expect(try FolderArchive.files(in: bytes) { _ in true } == files)
    #expect(try FolderArchive.bytes(of: files) == bytes)
    #expect(try FolderArchive.files(in: bytes) { $0.last == "空.csv" } == [files[1]])
  }

  @Test func namesThatLeadElsewhereSpoilTheWholeArchive() {
    for name in [
      "../scenario.yaml", "a/../../b", "/etc/passwd", "\\etc\\passwd", "..\\b", "C:\\b", "c:/b",
      "a\u{202E}b", "..", String(repeating: "a", count: 1_001),
    ] {
      #expect(throws: ArchiveProblem.unsafeName(name)) {
        try names(TestZip([part("scenario.yaml"), part(name)]))
      }
    }
  }

  @Test func namesThatNobodyCanReadSpoilItToo() {
    #expect(throws: ArchiveProblem.self) { try names(TestZip([part("scenario.yaml"), part("a/\u{1}b")])) }
  }

  @Test func linksAndDevicesAreRefused() throws {
    for kind in [0xA000, 0x1000, 0x2000, 0x6000, 0xC000] {
      #expect(throws: ArchiveProblem.special(file: "x")) {
        try names(TestZip([part("scenario.yaml"), part("x") { $0.mode = kind | 0o777 }]))
      }
    }
    #expect(
      try names(TestZip([part("x") { $0.mode = 0x8000 | 0o644 }, part("d/") { $0.mode = 0x4000 | 0o755 }]))
        == ["x"])
  }

  @Test func namesOfJapaneseWindowsAreRead() throws {
    // 表.csv: the second byte of 表 is that of a backslash.
    let zip = TestZip([
      part("") { $0.rawName = [0x95, 0x5C, 0x2E, 0x63, 0x73, 0x76] },
      part("") { $0.rawName = [0x8C, 0x76, 0x89, 0xE6, 0x5C, 0x61] },
      part("./計画/a"),
    ])
    #expect(throws: ArchiveProblem.twice(file: "計画/a")) { try names(zip) }
    #expect(try names(TestZip([zip.parts[0], zip.parts[1]])) == ["表.csv", "計画/a"])
    #expect(throws: ArchiveProblem.self) { try names(TestZip([part("") { $0.rawName = [0xFF, 0xFF] }])) }
  }

  @Test func bombsAreNotUnpacked() {
    var limits = ArchiveLimits()
    limits.fileBytes = 10_000_000
    limits.totalBytes = 15_000_000
    func problem(_ parts: [TestZip.Part]) -> ArchiveProblem? {
      do throws(ArchiveProblem) {
        _ = try names(TestZip(parts), limits)
        return nil
      } catch { return error }
    }
    let bomb = part("b") { $0.repeated = 9_000_000 }
    // 258 letters in 13 bits: far more than 100 for one.
    limits.ratio = 100
    #expect(problem([bomb]) == .tooLarge(file: "b", limitMegabytes: 10))
    limits.ratio = 1_000
    #expect(problem([part("b") { $0.repeated = 11_000_000 }]) == .tooLarge(file: "b", limitMegabytes: 10))
    #expect(
      problem([bomb, part("c") { $0.repeated = 9_000_000 }]) == .tooLarge(file: "c", limitMegabytes: 10))
    #expect(
      problem([
        part("b") {
          $0.statedSize = 3; $0.repeated = 9_000_000
        }
      ]) == .damaged(file: "b"))
    #expect(problem([part("b") { $0.hasWrongChecksum = true }]) == .damaged(file: "b"))
    #expect(problem([part("b") { $0.isEncrypted = true }]) == .password)
    limits.files = 2
    #expect(problem([part("a"), part("b"), part("c")]) == .tooManyFiles(limit: 2))
  }

  @Test func whatIsNoArchiveIsRefused() {
    #expect(throws: ArchiveProblem.notAnArchive) { try FolderArchive.files(in: []) { _ in true } }
    #expect(throws: ArchiveProblem.notAnArchive) {
      try FolderArchive.files(in: Array("text".utf8)) { _ in true }
    }
    let whole = TestZip([part("a")]).bytes()
    for end in 2..<(whole.count - 1) {
      #expect(throws: ArchiveProblem.self) { try FolderArchive.files(in: Array(whole[..<end])) { _ in true } }
    }
  }
}
