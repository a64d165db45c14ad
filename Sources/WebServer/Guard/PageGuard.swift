import FlyingFox

/// Decides which requests are answered at all. Knows nothing of what they ask.
///
/// In this order: the name by which the server was called (against names that others point at this machine), where the
/// request comes from (against pages of others), the session's cookie, and for writes the kind of body, which no form of
/// another page can send.
struct PageGuard: Sendable {
  enum Verdict: Hashable {
    case pass
    /// The link was right: the cookie is to be set, and the page to be opened without the secret in its address.
    case enter
    case refuse(Refusal)
  }

  enum Refusal: String, Hashable {
    case foreignHost, foreignOrigin, oldLink, noSession, wrongBody
  }

  /// Names and ports by which the server may be called, as `127.0.0.1:8765`.
  let hosts: Set<String>
  /// Cookies do not know ports, so the name of the cookie does.
  let cookieName: String
  let session: Secret
  let link: EntryLink

  init(hosts: Set<String>, port: UInt16, session: Secret = Secret(), link: EntryLink = EntryLink()) {
    self.hosts = Set(hosts.map { $0.lowercased() })
    cookieName = "kenkyubi-\(port)"
    self.session = session
    self.link = link
  }

  func verdict(_ request: HTTPRequest) -> Verdict {
    guard let host = request.headers[.host]?.lowercased(), hosts.contains(host) else {
      return .refuse(.foreignHost)
    }
    guard comesFromHere(request, host) else { return .refuse(.foreignOrigin) }
    if holdsSession(request) {
      return Self.reads(request) || hasHarmlessBody(request) ? .pass : .refuse(.wrongBody)
    }
    guard request.method == .GET, request.path == "/",
      let guess = request.query.first(where: { $0.name == "link" })?.value
    else { return .refuse(.noSession) }
    return link.isOpened(by: guess) ? .enter : .refuse(.oldLink)
  }

  /// What the browser is to keep: for this session, for scripts invisible, and only for requests of our own page.
  var cookie: String { "\(cookieName)=\(session.text); Path=/; HttpOnly; SameSite=Strict" }

  private static func reads(_ request: HTTPRequest) -> Bool {
    request.method == .GET || request.method == .HEAD
  }

  /// Browsers name the page that a request comes from; writes without that name come from no browser of today.
  private func comesFromHere(_ request: HTTPRequest, _ host: String) -> Bool {
    if let origin = request.headers[HTTPHeader("Origin")] {
      guard origin.lowercased() == "http://\(host)" else { return false }
    } else if !Self.reads(request) {
      return false
    }
    switch request.headers[HTTPHeader("Sec-Fetch-Site")] {
    case nil, "same-origin", "none": return true
    default: return false
    }
  }

  private func holdsSession(_ request: HTTPRequest) -> Bool {
    (request.headers[.cookie] ?? "").split(separator: ";").contains { part in
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      return pair.count == 2 && pair[0] == cookieName && session.matches(pair[1])
    }
  }

  private func hasHarmlessBody(_ request: HTTPRequest) -> Bool {
    let kind = request.headers[.contentType]?.split(separator: ";").first.map(String.init)?.lowercased()
    if request.headers[.contentLength].map({ $0 == "0" }) ?? true, request.headers[.transferEncoding] == nil {
      return true
    }
    return kind == "application/json" || kind == "application/octet-stream"
  }
}
