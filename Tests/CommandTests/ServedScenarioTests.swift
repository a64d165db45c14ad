import Foundation
import TestSupport
import Testing

/// Scenarios on their way into the page, through it and out again.
@Suite struct ServedScenarioTests {
  private func upload(_ bytes: [UInt8], as name: String, to page: ServedPage) -> RawRequest.Answer {
    let encoded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    var request = page.request("/api/scenarios/upload?lang=en&name=\(encoded)", "POST", isWrite: true)
    request.headers.append(("Content-Type", "application/octet-stream"))
    request.body = Data(bytes)
    return page.send(request)
  }

  private func tiny(_ folder: String = "tiny/") throws -> [TestZip.Part] {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../scenarios/tiny")
    return try FileManager.default.contentsOfDirectory(atPath: source.path).sorted().map {
      TestZip.Part(folder + $0, [UInt8](try Data(contentsOf: source.appendingPathComponent($0))))
    }
  }

  private func names(in page: ServedPage) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: page.workspace.path).sorted()
  }

  @Test func aFolderComesInAsAnArchiveAndGoesOutInBothForms() throws {
    let page = try ServedPage()
    let kept = upload(TestZip(try tiny()).bytes(), as: "計画.zip", to: page)
    #expect(kept.status == 201, "\(kept.text)")
    #expect(try object(kept.text)["name"] as? String == "計画")
    #expect(
      try object(upload(TestZip(try tiny("")).bytes(), as: "計画.zip", to: page).text)["name"] as? String
        == "計画-2")
    let path = "/api/scenarios/%E8%A8%88%E7%94%BB"
    #expect(try object(page.post(path + "/check", "{}").text)["errors"] as? Int == 0)
    let zip = page.get(path + "/file?form=zip")
    #expect(zip.status == 200)
    #expect(zip.headers["content-disposition"] == "attachment; filename*=UTF-8''%E8%A8%88%E7%94%BB.zip")
    #expect(upload([UInt8](zip.body), as: "again.zip", to: page).status == 201)
    let book = page.get(path + "/file?form=xlsx")
    #expect(book.status == 200)
    #expect(upload([UInt8](book.body), as: "book.xlsx", to: page).status == 201)
    let whole = page.get("/api/scenarios/book.xlsx/file?form=xlsx")
    #expect(whole.body == book.body)
    let folder = page.get("/api/scenarios/book.xlsx/file?form=zip")
    #expect(upload([UInt8](folder.body), as: "folder.zip", to: page).status == 201)
    for name in ["again", "book.xlsx", "folder"] {
      let check = try object(page.post("/api/scenarios/\(name)/check", "{}").text)
      #expect(check["errors"] as? Int == 0)
      #expect((check["inputs"] as? [String: String])?["award.cap"] == "1,000万", "\(name)")
    }
    #expect(page.get(path + "/file?form=exe").status == 400)
    #expect(page.get("/api/scenarios/none/file?form=zip").status == 404)
  }

  @Test func hostileArchivesLeaveNothingBehind() throws {
    let page = try ServedPage()
    let before = try names(in: page)
    var link = TestZip.Part("tiny/researchers.csv", Array("/etc/passwd".utf8))
    link.mode = 0xA1FF
    var bomb = TestZip.Part("tiny/pins.csv", [])
    bomb.repeated = 49_000_000
    let scenario = try tiny()
    for parts in [
      scenario + [TestZip.Part("../evil/scenario.yaml", [0x61])],
      scenario + [TestZip.Part("/tmp/x.csv", [0x61])],
      scenario.filter { !$0.name.hasSuffix("researchers.csv") } + [link], scenario + [bomb], [], [link],
    ] {
      let answer = upload(TestZip(parts).bytes(), as: "x.zip", to: page)
      #expect(answer.status == 422, "\(answer.text)")
      #expect(try names(in: page) == before)
    }
    #expect(upload(Array("<html>".utf8), as: "x.zip", to: page).status == 400)
    for name in ["../x.zip", ".zip", "a/b.zip", "-x.zip", "x.xlsx.zip", "x.exe"] {
      #expect(upload(TestZip(scenario).bytes(), as: name, to: page).status == 400, "\(name)")
    }
    #expect(try names(in: page) == before)
  }

  @Test func rowsAreAddedAndTakenAwayInANewVersion() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    let set =
      #"{"researchers.C":"{\"name\": \"新人\", \"department\": \"D1\", \"rank\": \"助教\"}","researchers.B":"none","award.supported.max":"1"}"#
    let check = try object(page.post("/api/scenarios/tiny/check", #"{"set":\#(set)}"#).text)
    #expect(check["errors"] as? Int == 0, "\(check["findings"] ?? "")")
    let tables = (check["form"] as? [String: Any])?["tables"] as? [[String: Any]] ?? []
    #expect(tables.contains { $0["name"] as? String == "researchers" && $0["canGrow"] as? Bool == true })
    let kept = page.post("/api/scenarios/tiny/versions", #"{"name":"tiny","set":\#(set)}"#)
    #expect(kept.status == 201, "\(kept.text)")
    let inputs = try #require(
      try object(page.post("/api/scenarios/tiny-2/check", "{}").text)["inputs"] as? [String: String])
    #expect(inputs["researchers.C.name"] == "新人")
    #expect(!inputs.keys.contains { $0.hasPrefix("researchers.B.") })
  }

  /// Places, substitutes and institutions that are filled in are still there beside a new one, and beside one that was changed.
  @Test func whatIsFilledInIsInTheNewVersion() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"reference-university"}"#).status == 201)
    func inputs(_ name: String) throws -> [String: String] {
      try #require(
        try object(page.post("/api/scenarios/\(name)/check", "{}").text)["inputs"] as? [String: String])
    }
    let before = try inputs("reference-university")
    let filledIn = before.keys.filter { $0.hasPrefix("places.") || $0.hasPrefix("substitutes.") }
    #expect(!filledIn.isEmpty)
    let set =
      #"{"places.lab":"{\"title\": \"実験室\", \"kind\": \"センター\"}","substitutes.\"physicianNear@D01\".capacity":"2"}"#
    let kept = page.post(
      "/api/scenarios/reference-university/versions", #"{"name":"more","set":\#(set)}"#)
    #expect(kept.status == 201, "\(kept.text)")
    let after = try inputs("more")
    #expect(after["places.lab.title"] == "実験室")
    for path in filledIn.sorted() where !path.hasSuffix("D01.capacity") {
      #expect(after[path] == before[path], "\(path)")
    }
  }

  @Test func whoWorksOnTheSameScenarioIsTold() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    func tell(_ tab: String, _ changes: Int) throws -> (version: String, tabs: [String: Any]) {
      let answer = try object(
        page.post("/api/scenarios/tiny/presence", #"{"tab":"\#(tab)","changes":\#(changes)}"#).text)
      return (
        try #require(answer["version"] as? String), try #require(answer["tabs"] as? [String: Any])
      )
    }
    let first = try tell("a", 0)
    let second = try tell("b", 3)
    #expect(second.tabs["others"] as? Int == 1 && second.version == first.version)
    #expect(try tell("a", 0).tabs["changing"] as? Int == 1)
    let body = #"{"name":"tiny","set":{"award.cap":"777万"},"version":"\#(first.version)"}"#
    #expect(page.post("/api/scenarios/tiny/versions", body).status == 201)
    #expect(try tell("b", 3).tabs["saved"] as? [String] == ["tiny-2"])
    // Somebody writes the files in the meantime: what was seen is not what would be saved.
    let file = page.workspace.appendingPathComponent("tiny/scenario.yaml")
    try (String(contentsOf: file, encoding: .utf8) + "\n# more\n").write(
      to: file, atomically: true, encoding: .utf8)
    #expect(try tell("a", 0).version != first.version)
    #expect(page.post("/api/scenarios/tiny/versions", body).status == 409)
    #expect(page.post("/api/scenarios/tiny/presence", #"{"tab":""}"#).status == 400)
  }

  private struct NamedSet: Encodable {
    var name: String
    var set: [String: String]
  }

  @Test func namesLikeFormulasStayTexts() throws {
    let page = try ServedPage()
    let hostile = #"=HYPERLINK("http://evil.example")"#
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    // As YAML, so that the quotation marks are part of the name.
    let body = try JSONEncoder().encode(
      NamedSet(name: "formula", set: ["researchers.A.name": "'\(hostile)'"]))
    let kept = page.post("/api/scenarios/tiny/versions", String(decoding: body, as: UTF8.self))
    #expect(kept.status == 201, "\(kept.text)")
    let folder = page.workspace.appendingPathComponent("formula")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".csv")
    {
      let table = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(!table.contains("=HYPERLINK"), "\(name)")
    }
    let book = page.get("/api/scenarios/formula/file?form=xlsx")
    #expect(upload([UInt8](book.body), as: "formula.xlsx", to: page).status == 201)
    let inputs = try #require(
      try object(page.post("/api/scenarios/formula.xlsx/check", "{}").text)["inputs"] as? [String: String])
    #expect(inputs["researchers.A.name"] == hostile)
  }
}
