import FlyingFox
import Foundation

/// The API under `/api/`; what it answers is in `Resources/openapi.json`.
struct PageAPI: Sendable {
  let workspace: Workspace
  let workers: Workers
  let limits: ServerLimits
  let presence = Presence()

  /// - Parameter path: decoded steps after `/api/`.
  func answer(_ request: HTTPRequest, _ path: [String]) async throws -> HTTPResponse {
    switch (request.method, path.first) {
    case (.GET, "openapi.json") where path.count == 1:
      return .json(Data(PackageResources.openapi_json))
    case (_, "scenarios"): return try await scenarios(request, Array(path.dropFirst()))
    case (_, "jobs"): return try await jobs(request, Array(path.dropFirst()))
    case (_, "runs"): return try await runs(request, Array(path.dropFirst()))
    case (.POST, "papers") where path.count == 1: return try await papers(request)
    default: throw APIFailure(.notFound)
    }
  }

  /// The language that a request names; Japanese otherwise.
  func language(_ request: HTTPRequest) -> String {
    request.query.contains { $0.name == "lang" && $0.value == "en" } ? "en" : "ja"
  }

  /// Runs a command that answers at once, and passes its answer on: JSON, or text.
  ///
  /// - Parameter isFresh: whether the same question may have another answer by now. Not so where `version` says all that
  ///   the answer depends on.
  func command(
    _ kind: String, subject: String, version: String = "", isFresh: Bool = true, _ arguments: [String]
  ) async throws -> HTTPResponse {
    .printed(try await printed(kind, subject: subject, version: version, isFresh: isFresh, arguments))
  }

  /// What a command that answers at once prints.
  @discardableResult
  func printed(
    _ kind: String, subject: String, version: String = "", isFresh: Bool = true, _ arguments: [String]
  ) async throws -> Data {
    let begun = try workers.begin(
      Job.Request(
        kind: kind, subject: subject, version: version, arguments: arguments, file: nil, isLong: false),
      isFresh: isFresh)
    let job = try await workers.finished(begun)
    guard job.state == .done, let data = try? Data(contentsOf: job.output), !data.isEmpty else {
      throw APIFailure(Self.code(of: job.exit), job.messages.joined(separator: "\n"))
    }
    return data
  }

  /// What an exit status means to whoever asked.
  private static func code(of exit: Int32?) -> APIFailure.Code {
    switch exit {
    case 64: .notUnderstood
    case 65: .hasErrors
    default: .failed
    }
  }
}

extension HTTPResponse {
  /// What a command printed: a JSON object, or a page of text.
  static func printed(_ data: Data) -> HTTPResponse {
    if data.first == UInt8(ascii: "{") { return .json(data) }
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/plain; charset=utf-8"], body: data)
  }
}
