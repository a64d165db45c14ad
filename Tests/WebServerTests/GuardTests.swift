import FlyingFox
import Foundation
import Synchronization
import Testing

@testable import WebServer

@Suite struct PageGuardTests {
  private let gate = PageGuard(hosts: ["127.0.0.1:8765"], port: 8765)

  private func verdict(
    _ method: HTTPMethod = .GET, _ path: String = "/", link: String? = nil, hasSession: Bool = true,
    _ headers: [String: String] = [:]
  ) -> PageGuard.Verdict {
    var all = HTTPHeaders()
    all[.host] = "127.0.0.1:8765"
    if hasSession { all[.cookie] = "other=1; \(gate.cookieName)=\(gate.session.text)" }
    for (name, value) in headers { all[HTTPHeader(name)] = value }
    return gate.verdict(
      HTTPRequest(
        method: method, version: .http11, path: path,
        query: link.map { [.init(name: "link", value: $0)] } ?? [], headers: all, body: HTTPBodySequence()))
  }

  @Test func whoHasTheSessionReads() { #expect(verdict() == .pass) }

  @Test func foreignNamesAreRefusedBeforeAllElse() {
    for host in [
      "evil.example", "127.0.0.1:80", "localhost.evil.example:8765", "", "127.0.0.1:8765.evil.example",
    ] {
      #expect(verdict(["Host": host]) == .refuse(.foreignHost), "\(host)")
    }
  }

  private func verdict(_ headers: [String: String]) -> PageGuard.Verdict {
    verdict(.GET, "/", link: nil, hasSession: true, headers)
  }

  @Test func foreignPagesAreRefused() {
    #expect(verdict(["Origin": "http://evil.example"]) == .refuse(.foreignOrigin))
    #expect(verdict(["Origin": "null"]) == .refuse(.foreignOrigin))
    #expect(verdict(["Origin": "https://127.0.0.1:8765"]) == .refuse(.foreignOrigin))
    #expect(verdict(["Sec-Fetch-Site": "cross-site"]) == .refuse(.foreignOrigin))
    #expect(verdict(["Sec-Fetch-Site": "same-site"]) == .refuse(.foreignOrigin))
    #expect(verdict(["Sec-Fetch-Site": "same-origin", "Origin": "http://127.0.0.1:8765"]) == .pass)
  }

  @Test func writesNameTheirOriginAndCarryWhatNoFormCanSend() {
    let own = ["Origin": "http://127.0.0.1:8765", "Content-Length": "2"]
    func write(_ more: [String: String]) -> PageGuard.Verdict {
      verdict(.POST, "/api/jobs", own.merging(more) { $1 })
    }
    #expect(verdict(.POST, "/api/jobs", ["Content-Type": "application/json"]) == .refuse(.foreignOrigin))
    #expect(write(["Content-Type": "application/json; charset=utf-8"]) == .pass)
    #expect(write(["Content-Type": "application/octet-stream"]) == .pass)
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"] {
      #expect(write(["Content-Type": kind]) == .refuse(.wrongBody), "\(kind)")
    }
    #expect(write([:]) == .refuse(.wrongBody))
  }

  private func verdict(_ method: HTTPMethod, _ path: String, _ headers: [String: String]) -> PageGuard.Verdict
  {
    verdict(method, path, link: nil, hasSession: true, headers)
  }

  @Test func withoutSessionOnlyTheLinkOpensAndOnlyOnce() {
    #expect(verdict(hasSession: false) == .refuse(.noSession))
    #expect(
      verdict(hasSession: false, ["Cookie": "\(gate.cookieName)=\(Secret().text)"]) == .refuse(.noSession))
    #expect(verdict(link: Secret().text, hasSession: false) == .refuse(.oldLink))
    let link = gate.link.text
    #expect(
      verdict(.POST, "/", link: link, hasSession: false, ["Origin": "http://127.0.0.1:8765"])
        == .refuse(.noSession))
    #expect(verdict(.GET, "/api/runs", link: link, hasSession: false) == .refuse(.noSession))
    #expect(verdict(link: link, hasSession: false) == .enter)
    #expect(verdict(link: link, hasSession: false) == .refuse(.oldLink))
  }

  @Test func theCookieIsForThisPageAlone() {
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(gate.cookie.contains(part)) }
    #expect(!gate.cookie.contains("Domain"))
  }
}

@Suite struct EntryLinkTests {
  @Test func expiresAndIsRenewed() throws {
    let clock = Mutex(Date(timeIntervalSince1970: 0))
    func wait(_ seconds: TimeInterval) { clock.withLock { $0 += seconds } }
    let link = EntryLink(now: { clock.withLock { $0 } })
    let first = link.text
    #expect(link.renewed() == nil)
    wait(EntryLink.lifetime)
    #expect(!link.isOpened(by: first))
    let second = try #require(link.renewed())
    #expect(second != first)
    #expect(link.isOpened(by: second))
    #expect(!link.isOpened(by: second))
    // Whoever knocks in vain gets no flood of links printed.
    #expect(link.renewed() == nil)
    wait(EntryLink.pause)
    #expect(link.renewed() != nil)
    #expect(link.renewed() == nil)
  }
}

@Suite struct SecretTests {
  @Test func areLongAndNeverTheSame() {
    let texts = Set((0..<100).map { _ in Secret().text })
    #expect(texts.count == 100)
    #expect(texts.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
    let secret = Secret()
    #expect(secret.matches(secret.text))
    #expect(!secret.matches(secret.text.dropLast()))
    #expect(!secret.matches(""))
  }
}
