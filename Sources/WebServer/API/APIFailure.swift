import FlyingFox
import Foundation

/// A request that is not answered as asked: a code that the page has words for.
struct APIFailure: Error {
  enum Code: String {
    case notFound, notUnderstood, tooLarge, lengthUnknown, badName, notAWorkbook, cannotWrite, tooMany
    case notFinished, failed, notAllowed, notAnArchive
    /// The scenario, or what was sent, has mistakes that the detail lists.
    case hasErrors
    /// Files have been written since the page read them.
    case changedMeanwhile
  }

  var code: Code
  /// More to show, in the user's language or the system's words.
  var detail: String?

  init(_ code: Code, _ detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  var response: HTTPResponse { .json(Body(error: code.rawValue, detail: detail), status: status) }

  private struct Body: Encodable {
    var error: String
    var detail: String?
  }

  private var status: HTTPStatusCode {
    switch code {
    case .notFound: .notFound
    case .notUnderstood, .badName, .notAWorkbook, .notAnArchive: .badRequest
    case .hasErrors: HTTPStatusCode(422, phrase: "Unprocessable Content")
    case .changedMeanwhile: .conflict
    case .tooLarge: .payloadTooLarge
    case .lengthUnknown: .lengthRequired
    case .tooMany: .tooManyRequests
    case .notFinished: .conflict
    case .notAllowed: .methodNotAllowed
    case .cannotWrite, .failed: .internalServerError
    }
  }
}

extension HTTPResponse {
  static func json(_ value: some Encodable, status: HTTPStatusCode = .ok) -> HTTPResponse {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Our own values hold no infinities; should one, the page says that something failed.
    let data = (try? encoder.encode(value)) ?? Data(#"{"error":"failed"}"#.utf8)
    return json(data, status: status)
  }

  /// JSON that another wrote.
  static func json(_ data: Data, status: HTTPStatusCode = .ok) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: [.contentType: "application/json; charset=utf-8"], body: data)
  }
}
