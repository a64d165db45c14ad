import FlyingFox
import Foundation

extension PageAPI {
  private struct List: Encodable {
    var workspace: String
    var scenarios: [Workspace.Entry]
    var examples: [String]
  }

  private struct Named: Codable { var name: String }

  /// Changes to look at before they are kept.
  private struct Changes: Decodable {
    var set: [String: String]?
    var overrides: [String]?
  }

  func scenarios(_ request: HTTPRequest, _ path: [String]) async throws -> HTTPResponse {
    switch (request.method, path.count, path.last) {
    case (.GET, 0, _):
      return .json(
        List(
          workspace: workspace.folder.lastPathComponent, scenarios: workspace.entries,
          examples: workspace.exampleNames))
    case (.POST, 1, "examples"):
      let wish = try await request.message(Named.self, atMost: limits.message)
      return .json(Named(name: try workspace.takeExample(wish.name)), status: .created)
    case (.POST, 1, "upload"):
      let name = request.query.first { $0.name == "name" }?.value ?? ""
      let data = try await request.body(atMost: limits.upload)
      return .json(Named(name: try workspace.keep(data, as: name)), status: .created)
    case (.POST, 2, "check"):
      let changes = try await request.message(Changes.self, atMost: limits.message)
      return try await check(path[0], changes, language(request))
    default: throw APIFailure(.notFound)
    }
  }

  private func check(_ name: String, _ changes: Changes, _ language: String) async throws -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    var arguments = ["check", scenario.path, "--json", "--inputs", "--lang=\(language)"]
    for (path, value) in (changes.set ?? [:]).sorted(by: { $0.key < $1.key }) {
      arguments.append("--set=\(path)=\(value)")
    }
    arguments += (changes.overrides ?? []).map { "--override=\($0)" }
    return try await command(
      "check", subject: name, version: workspace.version(of: scenario), arguments)
  }
}
