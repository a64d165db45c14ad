import Foundation
import TestSupport
import Testing

/// The built program's page, as a browser reaches it, and as others would like to.
@Suite struct ServeTests {
  @Test func foreignRequestsAreRefused() throws {
    let page = try ServedPage()
    #expect(page.get("/").status == 200)
    func status(_ path: String, _ method: String = "GET", _ change: (inout RawRequest) -> Void) -> Int? {
      var request = page.request(path, method)
      change(&request)
      return request.send()?.status
    }
    let json = ("Content-Type", "application/json")
    #expect(status("/") { $0.headers.append(("Host", "evil.example")) } == 403)
    #expect(status("/") { $0.headers.append(("Host", "127.0.0.1:1")) } == 403)
    #expect(status("/api/runs") { $0.headers = [] } == 403)
    #expect(
      status("/api/runs") {
        $0.headers = [("Cookie", "kenkyubi-\(page.port)=\(String(repeating: "0", count: 64))")]
      } == 403)
    #expect(status("/api/runs") { $0.headers.append(("Origin", "http://evil.example")) } == 403)
    #expect(status("/api/runs") { $0.headers.append(("Sec-Fetch-Site", "cross-site")) } == 403)
    #expect(status("/?link=\(page.link)") { $0.headers = [] } == 403)
    #expect(
      status("/api/jobs", "POST") {
        $0.headers += [json]
        $0.body = Data(#"{"kind":"solve","scenario":"tiny"}"#.utf8)
      } == 403)
    #expect(
      status("/api/jobs", "POST") {
        $0.headers += [("Origin", page.origin), ("Content-Type", "text/plain")]
        $0.body = Data("{}".utf8)
      } == 415)
    #expect(
      status("/api/scenarios/upload?name=x.xlsx", "POST") {
        $0.headers += [
          ("Origin", page.origin), ("Content-Type", "application/octet-stream"),
          ("Content-Length", "60000000"),
        ]
      } == 413)
    #expect(page.jobs.isEmpty)
  }

  @Test func nothingOutsideTheWorkspaceIsReached() throws {
    let page = try ServedPage()
    for path in [
      "/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/api/scenarios/..%2F..%2Fetc%2Fpasswd/check",
      "/api/runs/..%2F..%2Fx", "/api/runs/--archive=x", "/api/jobs/..%2Fx/file",
    ] { #expect(page.get(path).status == 404, "\(path)") }
    #expect(page.post("/api/scenarios/..%2F..%2Fetc/check", "{}").status == 404)
    #expect(page.post("/api/jobs", #"{"kind":"solve","scenario":"../tiny"}"#).status == 404)
    #expect(page.post("/api/papers", #"{"run":"--help","kind":"workbook"}"#).status == 400)
    #expect(page.post("/api/scenarios/examples", #"{"name":"../scenarios/tiny"}"#).status == 404)
  }

  @Test func everyAnswerTellsTheBrowserToLoadNothingElse() throws {
    let page = try ServedPage()
    for path in ["/", "/page.js", "/api/scenarios", "/api/nothing", "/texts.json"] {
      let answer = page.get(path)
      let policy = answer.headers["content-security-policy"] ?? ""
      #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "\(path)")
      #expect(!policy.contains("unsafe"), "\(path)")
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["referrer-policy"] == "no-referrer")
      #expect(answer.headers["access-control-allow-origin"] == nil)
    }
  }

  @Test func aScenarioIsCopiedCheckedSolvedAndTakenAway() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    let check = try object(page.post("/api/scenarios/tiny/check", #"{"set":{"award.cap":"x"}}"#).text)
    #expect(check["errors"] as? Int == 1)
    #expect((check["findings"] as? [[String: Any]])?.first?["path"] as? String == "award.cap")
    let plain = try object(page.post("/api/scenarios/tiny/check", "{}").text)
    #expect((plain["inputs"] as? [String: String])?["award.cap"] == "1,000万")

    let question = #"{"kind":"solve","scenario":"tiny","set":{"award.cap":"900万"}}"#
    let id = try page.begin(question)
    let job = try page.ended(id)
    #expect(job["state"] as? String == "done")
    #expect(try page.begin(question) == id, "the same question is asked once")
    let run = try #require(job["run"] as? String)
    let plan = try object(page.get("/api/runs/\(run)/plan").text)
    #expect(plan["objective"] as? Double == 192)
    #expect((plan["cost"] as? [String: Any])?["cap"] as? Int == 9_000_000)

    let paper = try page.ended(page.begin(#"{"run":"\#(run)","kind":"reportHTML"}"#, at: "/api/papers"))
    let number = try #require(paper["id"] as? String)
    #expect(
      page.get("/api/jobs/\(number)/file").headers["content-disposition"]
        == "attachment; filename=\"report-\(run).html\"")
    let shown = page.get("/api/jobs/\(number)/file?show").headers["content-security-policy"] ?? ""
    #expect(shown.contains("sandbox") && !shown.contains("script"))
    let chart = page.get("/api/jobs/\(number)/charts/0")
    #expect(chart.headers["content-type"] == "image/svg+xml" && chart.text.hasPrefix("<svg"))
  }

  @Test func changesAreSavedAsANewVersionAndNothingIsOverwritten() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    let before = try String(
      contentsOf: page.workspace.appendingPathComponent("tiny/scenario.yaml"), encoding: .utf8)
    let body = #"{"name":"tiny","set":{"award.cap":"777万","researchers.A.research":"8"}}"#
    let kept = page.post("/api/scenarios/tiny/versions", body)
    #expect(kept.status == 201)
    #expect(try object(kept.text)["name"] as? String == "tiny-2")
    let after = try object(page.post("/api/scenarios/tiny-2/check", "{}").text)
    let inputs = try #require(after["inputs"] as? [String: String])
    #expect(after["errors"] as? Int == 0)
    #expect(inputs["award.cap"] == "777万" && inputs["researchers.A.research"] == "8")
    #expect(
      try String(contentsOf: page.workspace.appendingPathComponent("tiny/scenario.yaml"), encoding: .utf8)
        == before)
    #expect(
      page.post("/api/scenarios/tiny/versions", #"{"name":"bad","set":{"award.cap":"x"}}"#).status == 422)
    #expect(page.post("/api/scenarios/bad/check", "{}").status == 404)
  }

  @Test func aKilledWorkerHarmsNobody() throws {
    let page = try ServedPage()
    let search = try page.beginLongSearch()
    let worker = try #require(page.worker())
    kill(worker, SIGKILL)
    let job = try page.ended(search)
    #expect(job["state"] as? String == "failed")
    let solved = try page.ended(page.begin(#"{"kind":"solve","scenario":"tiny"}"#))
    #expect(solved["exit"] as? Int == 0)
    #expect(page.runs.count == 1)
  }

  @Test func aSearchIsStoppedWithTheBestThatItHas() throws {
    let page = try ServedPage()
    let search = try page.beginLongSearch()
    #expect(page.send(page.request("/api/jobs/\(search)", "DELETE", isWrite: true)).status == 200)
    let job = try page.ended(search)
    #expect(job["state"] as? String == "done")
    #expect(page.runs.count == 1)
    #expect(page.runs.first?["stoppedBy"] as? String == "interrupt")
  }

  @Test func aKilledServerLosesNoRun() throws {
    let folder = try TemporaryFolder()
    let page = try ServedPage(folder)
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    _ = try page.ended(page.begin(#"{"kind":"solve","scenario":"tiny"}"#))
    let before = page.runs.compactMap { $0["id"] as? String }
    #expect(before.count == 1)
    _ = try page.beginLongSearch()
    let worker = try #require(page.worker())
    page.kill(SIGKILL)
    // The port is free at once: the worker does not hold it.
    let again = try ServedPage(folder, port: page.port)
    #expect(again.runs.compactMap { $0["id"] as? String } == before)
    kill(worker, SIGKILL)
    #expect(again.get("/api/scenarios").text.contains("tiny"))
  }

  @Test func answersOfAKilledServerAreGoneAtTheNextStart() throws {
    let folder = try TemporaryFolder()
    func answers() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
        $0.hasPrefix("kenkyubi-answers-")
      }
    }
    let page = try ServedPage(folder, temporary: folder.url)
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    #expect(page.post("/api/scenarios/tiny/check", "{}").status == 200)
    let first = try answers()
    #expect(first.count == 1)
    let rights = try FileManager.default.attributesOfItem(atPath: folder.path(first[0]))[.posixPermissions]
    #expect(rights as? Int == 0o700)
    page.kill(SIGKILL)
    #expect(try answers() == first)
    // One that runs keeps its own.
    let second = try ServedPage(folder, temporary: folder.url)
    let held = try answers()
    #expect(held.count == 1 && held != first)
    let third = try ServedPage(folder, temporary: folder.url)
    #expect(try answers().count == 2)
    #expect(third.get("/").status == 200)
    second.kill(SIGTERM)
    third.kill(SIGTERM)
    #expect(try answers().isEmpty)
  }

  @Test func whatWasSeenCannotBePlayedAgain() throws {
    let folder = try TemporaryFolder()
    let page = try ServedPage(folder)
    // The link, with and without the session that it gave.
    #expect(page.get("/?link=\(page.link)").status == 200)
    var again = page.request("/?link=\(page.link)")
    again.headers = []
    #expect(again.send()?.status == 403)
    #expect(again.send()?.headers["set-cookie"] == nil)
    // A session does not outlive its server, not even at the same port.
    let old = page.request("/api/runs")
    page.kill(SIGTERM)
    let next = try ServedPage(folder, port: page.port)
    #expect(next.get("/api/runs").status == 200)
    #expect(old.send()?.status == 403)
    // A write that is sent twice overwrites nothing, and the same question is asked once.
    #expect(next.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    let version = #"{"name":"twice","set":{"award.cap":"777万"}}"#
    let names = try (0..<2).map { _ in
      try object(next.post("/api/scenarios/tiny/versions", version).text)["name"] as? String
    }
    #expect(names == ["twice", "twice-2"])
    let question = #"{"kind":"solve","scenario":"tiny"}"#
    #expect(try next.begin(question) == next.begin(question))
  }
}
