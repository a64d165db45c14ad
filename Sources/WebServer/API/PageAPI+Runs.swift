import FlyingFox
import Foundation

extension PageAPI {
  func runs(_ request: HTTPRequest, _ path: [String]) async throws -> HTTPResponse {
    guard request.method == .GET else { throw APIFailure(.notAllowed) }
    let voice = "--lang=\(language(request))"
    switch path.count {
    case 0: return try await command("runs", subject: "", ["runs", "list", "--json", voice])
    case 1:
      return try await command("runs", subject: path[0], ["runs", "show", try run(path[0]), "--json", voice])
    case 2 where path[1] == "plan":
      return try await command(
        "runs", subject: path[0], ["runs", "export", try run(path[0]), "-o", "-", voice])
    case 3 where path[1] == "diff":
      let form = request.query.contains { $0.name == "text" } ? [] : ["--json"]
      return try await command(
        "runs", subject: path[0], ["runs", "diff", try run(path[0]), try run(path[2]), voice] + form)
    default: throw APIFailure(.notFound)
    }
  }

  private func run(_ text: String) throws(APIFailure) -> String {
    guard Paper.isRun(text) else { throw APIFailure(.notFound, text) }
    return text
  }
}
