import Foundation
import TestSupport
import Testing

/// Connections that say nothing, or too slowly, or too much.
@Suite(.serialized) final class PatienceTests {
  private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
    "kenkyubi-\(UUID().uuidString)")
  private let port: UInt16
  private let process = Process()
  private let cookie: String

  init() throws {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    port = UInt16.random(in: 20_000..<32_000)
    // The product lies beside the test bundle.
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("ImpatientServer")
    process.arguments = ["\(port)", scratch.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let link = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    var enter = RawRequest(port: port)
    enter.path = "/?" + (try #require(URLComponents(string: String(link.prefix { $0 != "\n" }))?.query))
    var answer: RawRequest.Answer?
    for _ in 0..<200 where answer == nil {
      answer = enter.send(seconds: 5)
      if answer == nil { usleep(20_000) }
    }
    cookie = String(try #require(answer?.headers["set-cookie"]).prefix { $0 != ";" })
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: scratch)
  }

  private func request(_ path: String = "/", _ method: String = "GET") -> RawRequest {
    var request = RawRequest(port: port)
    request.method = method
    request.path = path
    request.headers = [("Cookie", cookie), ("Origin", "http://127.0.0.1:\(port)")]
    return request
  }

  @Test func silenceIsHungUpOn() throws {
    let connection = try #require(RawRequest.Connection(port: port))
    #expect(connection.isClosed(within: 4))
    #expect(request().send()?.status == 200)
  }

  @Test func aRequestDropByDropIsHungUpOn() throws {
    let connection = try #require(RawRequest.Connection(port: port))
    for _ in 0..<7 {
      connection.write(Data("G".utf8))
      usleep(400_000)
    }
    #expect(connection.isClosed(within: 2))
    #expect(request().send()?.status == 200)
  }

  /// The library itself would read on for ever, with all of its threads.
  @Test func endlessHeadsAreHungUpOn() throws {
    let threads = (0..<4).map { number in
      let thread = Thread { [port] in
        guard let connection = RawRequest.Connection(port: port) else { return }
        connection.write(Data("GET / HTTP/1.1\r\nX: ".utf8))
        // One line without end, and lines without end.
        let line = number % 2 == 0 ? String(repeating: "a", count: 100) : "X-\(number): a\r\n"
        connection.write(Data(String(repeating: line, count: 2_000_000).utf8))
      }
      thread.start()
      return thread
    }
    let begun = Date()
    while !threads.allSatisfy(\.isFinished), Date().timeIntervalSince(begun) < 20 { usleep(50_000) }
    #expect(!threads.contains { !$0.isFinished })
    #expect(request().send()?.status == 200)
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let memory = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }.flatMap {
      Int($0.filter(\.isNumber))
    }
    #expect(try #require(memory) < 150_000)
  }

  @Test func anUploadDropByDropIsHungUpOn() throws {
    let connection = try #require(RawRequest.Connection(port: port))
    let head = [
      "POST /api/scenarios/upload?name=x.xlsx HTTP/1.1", "Host: 127.0.0.1:\(port)", "Cookie: \(cookie)",
      "Origin: http://127.0.0.1:\(port)", "Content-Type: application/octet-stream", "Content-Length: 900",
    ]
    connection.write(Data((head.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    for _ in 0..<8 {
      connection.write(Data("P".utf8))
      usleep(400_000)
    }
    #expect(connection.isClosed(within: 3))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    #expect(request().send()?.status == 200)
  }

  @Test func longHeadsOfBrowsersPass() throws {
    var long = request()
    long.headers.append(("Cookie-Like", String(repeating: "a", count: 6_000)))
    #expect(long.send()?.status == 200)
  }

  @Test func tooManyWaitersAreTurnedAway() throws {
    let first = (0..<3).compactMap { _ in RawRequest.Connection(port: port) }
    usleep(200_000)
    let late = try #require(RawRequest.Connection(port: port))
    let begun = Date()
    #expect(late.isClosed(within: 4))
    #expect(Date().timeIntervalSince(begun) < 0.8)
    #expect(first.count == 3)
    // They are hung up on, too, and then there is room again.
    #expect(first[2].isClosed(within: 4))
    #expect(request().send()?.status == 200)
  }

  @Test func tooLongBodiesAreNotRead() throws {
    var upload = request("/api/scenarios/upload?name=x.xlsx", "POST")
    upload.headers.append(("Content-Type", "application/octet-stream"))
    upload.body = Data(repeating: 0x41, count: 1_001)
    #expect(upload.send()?.status == 413)
    upload.headers.append(("Content-Length", "9999999999999"))
    #expect(upload.send()?.status == 413)
    var chunked = request("/api/scenarios/upload?name=x.xlsx", "POST")
    chunked.headers += [("Content-Type", "application/octet-stream"), ("Transfer-Encoding", "chunked")]
    chunked.body = Data("3\r\nabc\r\n0\r\n\r\n".utf8)
    #expect(chunked.send()?.status == 411)
    #expect(request().send()?.status == 200)
  }
}
