import Foundation
import Testing

/// `report` writes documents of scenarios and of runs.
@Suite struct ReportCommandTests {
  private static let scenarios = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")
  private let dx = ReportCommandTests.scenarios.appendingPathComponent("dx").path

  @Test func aScenarioBecomesAPage() throws {
    let folder = try TemporaryFolder()
    let done = try Kenkyubi().run("report", dx, "--lang", "ja", "-o", folder.path("report.html"))
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.isEmpty)
    let page = try String(contentsOfFile: folder.path("report.html"), encoding: .utf8)
    #expect(page.contains("<html lang=\"ja\">") && page.contains("<svg"))
    #expect(folder.names == ["report.html"])
  }

  @Test func aRunBecomesThePageThatItsScenarioGave() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path("copy")
    try FileManager.default.copyItem(atPath: dx, toPath: copy)
    var kenkyubi = Kenkyubi()
    kenkyubi.environment["KENKYUBI_ARCHIVE"] = folder.path("runs.sqlite")
    let first = try kenkyubi.run("report", copy, "--json", "-o", folder.path("first.html"))
    #expect(first.status == 0, "\(first.errors)")
    let facts = try object(first.output)
    #expect(facts["file"] as? String == folder.path("first.html"))
    let id = try #require(facts["run"] as? String)
    let again = try kenkyubi.run("report", id, "-o", folder.path("again.html"))
    #expect(again.status == 0, "\(again.errors)")
    let pages = try ["first", "again"].map {
      try String(contentsOfFile: folder.path("\($0).html"), encoding: .utf8)
    }
    #expect(pages[0] == pages[1])
    // The folder changes: the run's page still shows the run.
    try "id,名称\n".write(toFile: copy + "/departments.csv", atomically: true, encoding: .utf8)
    let restored = try kenkyubi.run("report", id, "-o", folder.path("restored.html"))
    #expect(restored.status == 0, "\(restored.errors)")
    let page = try String(contentsOfFile: folder.path("restored.html"), encoding: .utf8)
    func chapter(_ page: String) -> Substring? {
      page.range(of: "<section id=\"summary\">").flatMap { start in
        page.range(of: "<section id=\"method\">").map { page[start.lowerBound..<$0.lowerBound] }
      }
    }
    #expect(chapter(page) != nil && chapter(page) == chapter(pages[0]))
    let tornado = try kenkyubi.run("report", id, "--tornado", "-o", folder.path("tornado.html"))
    #expect(tornado.status == 64 && tornado.errors.contains("--tornado"))
  }

  @Test func aDraftAndWhatBecomesOfIt() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path("copy")
    try FileManager.default.copyItem(atPath: dx, toPath: copy)
    var kenkyubi = Kenkyubi()
    kenkyubi.environment["KENKYUBI_ARCHIVE"] = folder.path("runs.sqlite")
    let draft = try kenkyubi.run(
      "report", copy, "--proposal", "--lang", "ja", "-o", folder.path("draft.html"))
    #expect(draft.status == 0, "\(draft.errors)")
    let page = try String(contentsOfFile: folder.path("draft.html"), encoding: .utf8)
    #expect(page.contains("【要記入："))
    let runs = try object(try kenkyubi.run("runs", "list", "--json").output)
    let id = try #require((runs["runs"] as? [[String: Any]])?.first?["id"] as? String)
    let same = try object(try kenkyubi.run("report", copy, "--stale", id, "--json").output)
    #expect((same["sentences"] as? [Any])?.isEmpty == true)
    let changed = try object(
      try kenkyubi.run("report", copy, "--stale", id, "--set", "award.cap=105000000", "--json").output)
    let sentences = try #require(changed["sentences"] as? [[String: Any]])
    #expect(sentences.contains { ($0["now"] as? String)?.contains("105,000,000") == true })
    #expect(try kenkyubi.run("report", copy, "--stale", id, "-o", folder.path("x.html")).status == 64)
    #expect(try kenkyubi.run("report", copy).status == 64)
  }

  @Test func withoutABrowserThereIsAPageAndTheNameOfThePackage() throws {
    let folder = try TemporaryFolder()
    var kenkyubi = Kenkyubi()
    kenkyubi.environment["PATH"] = folder.url.path
    for (ending, package) in [("pdf", "chromium"), ("docx", "pandoc")] {
      let done = try kenkyubi.run("report", dx, "-o", folder.path("\(ending)-report.\(ending)"))
      #expect(done.status == 0)
      #expect(done.errors.contains("apt-get install \(package)"))
      #expect(
        folder.names.contains("\(ending)-report.html") && !folder.names.contains("\(ending)-report.\(ending)")
      )
    }
  }

  @Test func theKeyStaysApart() throws {
    let folder = try TemporaryFolder()
    let done = try Kenkyubi().run(
      "report", dx, "--anonymous", "--key", folder.path("key.csv"), "-o", folder.path("report.html"))
    #expect(done.status == 0, "\(done.errors)")
    let key = try String(contentsOfFile: folder.path("key.csv"), encoding: .utf8)
    let page = try String(contentsOfFile: folder.path("report.html"), encoding: .utf8)
    let rows = key.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
    #expect(rows.count == 4)
    for row in rows { #expect(!page.contains(row[2]), "\(row[2])") }
    let alone = try Kenkyubi().run("report", dx, "--key", folder.path("k.csv"), "-o", folder.path("r.html"))
    #expect(alone.status == 64)
  }

  @Test func wrongUsageIsNamedBeforeAnythingIsSolved() throws {
    let folder = try TemporaryFolder()
    let ending = try Kenkyubi().run("report", dx, "-o", folder.path("report.txt"))
    #expect(ending.status == 64 && ending.errors.contains(".docx"))
    #expect(!ending.errors.contains("run"))
    let nothing = try Kenkyubi().run("report", "20990101-000000-abc", "-o", folder.path("report.html"))
    #expect(nothing.status == 64)
    #expect(folder.names.isEmpty)
  }

  @Test func withoutAPlanThereIsNoReport() throws {
    let folder = try TemporaryFolder()
    let done = try Kenkyubi().run(
      "report", Self.scenarios.appendingPathComponent("infeasible-hard-floor").path, "-o",
      folder.path("report.html"))
    #expect(done.status == 3)
    #expect(folder.names.isEmpty)
  }
}
