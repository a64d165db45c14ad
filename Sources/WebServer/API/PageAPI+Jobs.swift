import FlyingFox
import Foundation

extension PageAPI {
  private struct Begun: Encodable { var id: String }

  func jobs(_ request: HTTPRequest, _ path: [String]) async throws -> HTTPResponse {
    if path.isEmpty {
      switch request.method {
      case .GET: return .json(workers.jobs.filter { $0.request.isLong }.map { $0.report(now: Date()) })
      case .POST: return try await begin(request)
      default: throw APIFailure(.notAllowed)
      }
    }
    guard let job = workers.job(path[0]) else { throw APIFailure(.notFound, path[0]) }
    switch (request.method, path.count, path.count > 1 ? path[1] : nil) {
    case (.GET, 1, _): return .json(job.report(now: Date()))
    case (.DELETE, 1, _):
      workers.cancel(job.id)
      return .json(workers.job(job.id)?.report(now: Date()))
    case (.GET, 2, "answer"): return try answer(of: job)
    case (.GET, 2, "file"): return try file(of: job, isShown: request.query.contains { $0.name == "show" })
    case (.GET, 2, "charts"): return .json(try charts(of: job).map(\.title))
    case (.GET, 3, "charts"):
      let charts = try charts(of: job)
      guard let number = Int(path[2]), charts.indices.contains(number) else { throw APIFailure(.notFound) }
      return .shown(charts[number].file, type: "image/svg+xml")
    default: throw APIFailure(.notFound)
    }
  }

  private func begin(_ request: HTTPRequest) async throws -> HTTPResponse {
    let question = try await request.message(Question.self, atMost: limits.message)
    guard question.isAnswerable else { throw APIFailure(.notUnderstood) }
    let scenario = try question.scenario.map { name throws(APIFailure) in try workspace.scenario(name) }
    let job = try workers.begin(
      Job.Request(
        kind: question.kind.rawValue,
        subject: question.scenario ?? (question.runs ?? []).joined(separator: " "),
        version: scenario.map { workspace.version(of: $0) } ?? "",
        arguments: question.arguments(scenario?.path), file: nil, isLong: true, question: question))
    return .json(Begun(id: job.id), status: .accepted)
  }

  func papers(_ request: HTTPRequest) async throws -> HTTPResponse {
    let paper = try await request.message(Paper.self, atMost: limits.message)
    guard Paper.isRun(paper.run) else { throw APIFailure(.badName, paper.run) }
    let job = try workers.begin(
      Job.Request(
        kind: paper.kind.rawValue, subject: paper.run, version: "", arguments: paper.arguments,
        file: paper.fileName, isLong: paper.frontier == true || paper.tornado == true),
      fileEnding: paper.kind.ending)
    return .json(Begun(id: job.id), status: .accepted)
  }

  /// What the command printed: JSON, or a page of text.
  private func answer(of job: Job) throws -> HTTPResponse {
    guard job.state == .done, let data = try? Data(contentsOf: job.output) else {
      throw APIFailure(.notFinished)
    }
    return .printed(data)
  }

  private func file(of job: Job, isShown: Bool) throws -> HTTPResponse {
    guard job.state == .done, let file = job.file, let name = job.request.file,
      let data = try? Data(contentsOf: file)
    else { throw APIFailure(.notFinished) }
    if isShown, name.hasSuffix(".html") { return .shown(data, type: "text/html; charset=utf-8") }
    return HTTPResponse(
      statusCode: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: data)
  }

  /// The drawings in the report that a job wrote, or beside the answer that it found.
  private func charts(of job: Job) throws -> [Charts.Drawing] {
    guard job.state == .done, let data = try? Data(contentsOf: job.file ?? job.output) else {
      throw APIFailure(.notFinished)
    }
    if job.file == nil { return Charts.drawings(inAnswer: data) }
    guard job.request.file?.hasSuffix(".html") == true else { throw APIFailure(.notFound) }
    return Charts.drawings(inPage: String(decoding: data, as: UTF8.self))
  }
}

extension HTTPResponse {
  /// A document with a style of its own, shown where no script runs and nothing is loaded.
  static func shown(_ data: Data, type: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: .ok,
      headers: [
        .contentType: type,
        HTTPHeader("Content-Security-Policy"):
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'",
      ], body: data)
  }
}
