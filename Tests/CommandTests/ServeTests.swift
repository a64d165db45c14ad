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

    func count(_ choice: String) throws -> Int? {
      try (object(page.get("/api/runs?\(choice)").text)["runs"] as? [Any])?.count
    }
    #expect(try count("kind=solve") == 1 && count("kind=value") == 0 && count("kind=solve&unchanged") == 0)
    for choice in ["kind=sweep", "kind=--all", "limit=0", "limit=x"] {
      #expect(page.get("/api/runs?\(choice)").status == 400, "\(choice)")
    }

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

  /// Why, what if, and drawings: asked of the plan on record, with all that the page needs to ask further.
  @Test func aPlanIsAskedAboutAndComparedWithChanges() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"tiny"}"#).status == 201)
    let solved = try page.ended(page.begin(#"{"kind":"solve","scenario":"tiny","set":{"award.cap":"900万"}}"#))
    #expect(((solved["question"] as? [String: Any])?["set"] as? [String: String])?["award.cap"] == "900万")
    let run = try #require(solved["run"] as? String)
    func answer(_ question: String) throws -> [String: Any] {
      let job = try page.ended(page.begin(question))
      let id = try #require(job["id"] as? String)
      #expect(job["state"] as? String == "done", "\(job)")
      return try object(page.get("/api/jobs/\(id)/answer").text)
    }
    let why = try answer(#"{"kind":"explain","runs":["\#(run)"],"why":"A","json":true}"#)
    #expect((why["decisions"] as? [Any])?.isEmpty == false)
    let whatIf = try answer(
      #"{"kind":"compare","runs":["\#(run)"],"scenario":"tiny","set":{"award.cap":"600万"},"brief":true,"json":true}"#
    )
    let sides = try #require(whatIf["sides"] as? [[String: Any]])
    #expect(sides.count == 2 && sides[0]["objective"] as? Double == 192)
    #expect(((whatIf["pairs"] as? [[String: Any]])?.first?["text"] as? String)?.isEmpty == false)
    let job = try page.ended(
      page.begin(#"{"kind":"frontier","scenario":"tiny","json":true,"charts":true}"#))
    let id = try #require(job["id"] as? String)
    #expect(page.get("/api/jobs/\(id)/charts").text.contains("title"))
    let chart = page.get("/api/jobs/\(id)/charts/0")
    #expect(chart.headers["content-type"] == "image/svg+xml" && chart.text.hasPrefix("<svg"))
    #expect(page.get("/api/jobs/\(id)/charts/1").status == 404)
    #expect(page.post("/api/jobs", #"{"kind":"explain","runs":["\#(run)"],"scenario":"tiny"}"#).status == 400)
  }

  /// No plan: a repair that is a button makes a new version, which has a plan.
  @Test func aRepairBecomesAVersionWithAPlan() throws {
    let page = try ServedPage()
    #expect(page.post("/api/scenarios/examples", #"{"name":"infeasible-hard-floor"}"#).status == 201)
    let job = try page.ended(
      page.begin(#"{"kind":"explain","scenario":"infeasible-hard-floor","json":true}"#))
    let id = try #require(job["id"] as? String)
    let repairs = try #require(
      try object(page.get("/api/jobs/\(id)/answer").text)["repairs"] as? [[String: Any]])
    let values = try #require(repairs.compactMap { $0["values"] as? [String: String] }.first)
    let set = String(decoding: try JSONEncoder().encode(values), as: UTF8.self)
    let kept = try object(
      page.post(
        "/api/scenarios/infeasible-hard-floor/versions", #"{"name":"infeasible-hard-floor","set":\#(set)}"#
      ).text)
    let name = try #require(kept["name"] as? String)
    #expect(name == "infeasible-hard-floor-2")
    let solved = try page.ended(page.begin(#"{"kind":"solve","scenario":"\#(name)"}"#))
    #expect(solved["exit"] as? Int == 0, "\(solved)")
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
