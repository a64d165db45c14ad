import Foundation
import TestSupport
import Testing

/// `kenkyubi serve`, running, with a session. Killed when it is no longer used.
final class ServedPage {
  let port: UInt16
  /// The secret of the link, used by now.
  let link: String
  let workspace: URL
  private let folder: TemporaryFolder
  private let process: Process
  private let cookie: String

  /// - Parameters:
  ///   - port: 0 for any.
  ///   - temporary: folder of temporary files; `nil` for the usual one.
  init(_ folder: TemporaryFolder? = nil, port wish: UInt16 = 0, temporary: URL? = nil) throws {
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    workspace = folder.url.appendingPathComponent("workspace")
    let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../scenarios").standardizedFileURL
    process = Process()
    process.executableURL = Kenkyubi.program
    process.arguments = [
      "serve", "--json", "--port", "\(wish)", "--workspace", workspace.path, "--examples", scenarios.path,
      "--archive", folder.path("runs.sqlite"),
    ]
    process.environment = ["LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.url.path]
    if let temporary { process.environment?["TMPDIR"] = temporary.path }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var text = ""
    while !text.hasSuffix("}\n") {
      let part = output.fileHandleForReading.availableData
      if part.isEmpty { break }
      text += String(decoding: part, as: UTF8.self)
    }
    let address = try #require(try object(text)["link"] as? String)
    let parts = try #require(URLComponents(string: address))
    port = UInt16(try #require(parts.port))
    link = try #require(parts.queryItems?.first?.value)
    var enter = RawRequest(port: port)
    enter.path = "/?link=\(link)"
    var answer: RawRequest.Answer?
    for _ in 0..<200 where answer == nil {
      answer = enter.send(seconds: 2)
      if answer == nil { usleep(20_000) }
    }
    #expect(answer?.status == 303)
    cookie = String(try #require(answer?.headers["set-cookie"]).prefix { $0 != ";" })
  }

  deinit {
    if process.isRunning {
      if let worker = worker() { Foundation.kill(worker, SIGKILL) }
      kill(SIGKILL)
    }
  }

  func kill(_ signal: Int32) {
    Foundation.kill(process.processIdentifier, signal)
    process.waitUntilExit()
  }

  var origin: String { "http://127.0.0.1:\(port)" }

  func request(_ path: String, _ method: String = "GET", isWrite: Bool = false) -> RawRequest {
    var request = RawRequest(port: port)
    request.path = path
    request.method = method
    request.headers = [("Cookie", cookie)]
    if isWrite { request.headers.append(("Origin", origin)) }
    return request
  }

  func send(_ request: RawRequest) -> RawRequest.Answer {
    request.send() ?? RawRequest.Answer(status: 0, headers: [:], body: Data())
  }

  func get(_ path: String) -> RawRequest.Answer { send(request(path)) }

  func post(_ path: String, _ body: String) -> RawRequest.Answer {
    var request = request(path, "POST", isWrite: true)
    request.headers.append(("Content-Type", "application/json"))
    request.body = Data(body.utf8)
    return send(request)
  }

  /// Begins a job and gives its number.
  func begin(_ body: String, at path: String = "/api/jobs") throws -> String {
    try #require(try object(post(path, body).text)["id"] as? String)
  }

  /// The job when it has ended.
  func ended(_ id: String) throws -> [String: Any] {
    for _ in 0..<600 {
      let job = try object(get("/api/jobs/\(id)").text)
      if let state = job["state"] as? String, state != "waiting", state != "running" { return job }
      usleep(50_000)
    }
    Issue.record("job \(id) does not end")
    return [:]
  }

  var jobs: [[String: Any]] { list(get("/api/jobs").body) as? [[String: Any]] ?? [] }

  var runs: [[String: Any]] {
    (list(get("/api/runs").body) as? [String: Any])?["runs"] as? [[String: Any]] ?? []
  }

  private func list(_ data: Data) -> Any? { try? JSONSerialization.jsonObject(with: data) }

  /// Begins a search that takes far longer than any test, and waits until it has a plan.
  func beginLongSearch() throws -> String {
    for name in ["tiny", "reference-university"] {
      #expect(post("/api/scenarios/examples", #"{"name":"\#(name)"}"#).status == 201)
    }
    let id = try begin(#"{"kind":"solve","scenario":"reference-university","gap":0,"timeLimit":3000}"#)
    for _ in 0..<600 {
      let progress = try object(get("/api/jobs/\(id)").text)["progress"] as? [String: Any]
      if progress?["objective"] is Double { return id }
      usleep(50_000)
    }
    Issue.record("no first plan")
    return id
  }

  /// A process that the server has started.
  func worker() -> pid_t? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.first { number in
      guard let text = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
        let end = text.lastIndex(of: ")")
      else { return false }
      let parts = text[end...].split(separator: " ")
      return parts.count > 2 && parts[1] != "Z" && pid_t(parts[2]) == process.processIdentifier
    }
  }
}
