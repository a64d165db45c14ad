import FlyingFox

/// What every answer tells the browser: load nothing from elsewhere, guess no types, tell nobody, keep nothing.
enum SafeHeaders {
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

  private static let all: [(HTTPHeader, String)] = [
    (HTTPHeader("Content-Security-Policy"), policy),
    (HTTPHeader("X-Content-Type-Options"), "nosniff"),
    (HTTPHeader("Referrer-Policy"), "no-referrer"),
    (HTTPHeader("X-Frame-Options"), "DENY"),
    (HTTPHeader("Cross-Origin-Opener-Policy"), "same-origin"),
    (HTTPHeader("Cross-Origin-Resource-Policy"), "same-origin"),
    (HTTPHeader("Permissions-Policy"), "camera=(), microphone=(), geolocation=()"),
    (.cacheControl, "no-store"),
  ]

  /// Keeps the policy of an answer that has one of its own.
  static func add(to response: inout HTTPResponse) {
    for (header, value) in all where response.headers[header] == nil { response.headers[header] = value }
  }
}
