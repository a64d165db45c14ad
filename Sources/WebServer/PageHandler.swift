import FlyingFox
import Foundation

/// One request: guarded, then given to the page's files or to the API; every answer with the same safe headers.
struct PageHandler: HTTPHandler {
  let gate: PageGuard
  let pool: PatientPool
  let watch: HeadWatch
  let api: PageAPI
  /// Is told a new secret when somebody came with an old link.
  let onOldLink: @Sendable (String) -> Void

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    pool.arrived(from: request.remoteAddress)
    watch.arrived(from: request.remoteAddress)
    var response = await answer(request)
    SafeHeaders.add(to: &response)
    watch.answered(to: request.remoteAddress)
    return response
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    switch gate.verdict(request) {
    case .enter:
      return HTTPResponse(
        statusCode: .seeOther, headers: [.location: "/", .setCookie: gate.cookie], body: Data())
    case .refuse(let refusal):
      if refusal == .oldLink, let secret = gate.link.renewed() { onOldLink(secret) }
      return RefusalPage.response(refusal)
    case .pass: break
    }
    do {
      let path = try Self.steps(request.path)
      if path.first == "api" { return try await api.answer(request, Array(path.dropFirst())) }
      guard request.method == .GET, let response = PageFiles.response(path) else {
        throw APIFailure(.notFound)
      }
      return response
    } catch let failure as APIFailure {
      return failure.response
    } catch {
      return APIFailure(.failed).response
    }
  }

  /// Steps of a path, decoded one by one, so that an encoded slash stays part of a name.
  static func steps(_ path: String) throws(APIFailure) -> [String] {
    var result: [String] = []
    for step in path.split(separator: "/") {
      guard let text = String(step).removingPercentEncoding else { throw APIFailure(.notFound) }
      result.append(text)
    }
    return result
  }
}
