import FlyingFox
import Foundation

extension PageAPI {
  func runs(_ request: HTTPRequest, _ path: [String]) async throws -> HTTPResponse {
    guard request.method == .GET else { throw APIFailure(.notAllowed) }
    let voice = "--lang=\(language(request))"
    switch path.count {
    case 0:
      return try await command("runs", subject: "", ["runs", "list", "--json", voice] + choice(request))
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

  /// Which runs the list is of, and how many at most.
  private func choice(_ request: HTTPRequest) throws(APIFailure) -> [String] {
    var arguments: [String] = []
    for item in request.query {
      switch item.name {
      case "kind":
        guard let kind = Question.Kind(rawValue: item.value), kind != .sweep else {
          throw APIFailure(.notUnderstood, item.value)
        }
        arguments.append("--kind=\(kind.rawValue)")
      case "unchanged": arguments.append("--unchanged")
      case "limit":
        guard let limit = Int(item.value), (1...1_000_000).contains(limit) else {
          throw APIFailure(.notUnderstood, item.value)
        }
        arguments.append("--limit=\(limit)")
      default: break
      }
    }
    return arguments
  }

  private func run(_ text: String) throws(APIFailure) -> String {
    guard Paper.isRun(text) else { throw APIFailure(.notFound, text) }
    return text
  }
}
