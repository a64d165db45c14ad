import FlyingFox
import Foundation

extension PageAPI {
  private struct List: Encodable {
    var workspace: String
    var scenarios: [Workspace.Entry]
    var examples: [String]
  }

  private struct Named: Codable { var name: String }

  /// Changed values, and the name that the scenario with them is to have.
  private struct Version: Decodable {
    var name: String
    var set: [String: String]
  }

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
    case (.POST, 2, "versions"):
      return try await keep(
        path[0], try await request.message(Version.self, atMost: limits.message), language(request))
    default: throw APIFailure(.notFound)
    }
  }

  /// Writes a scenario with changed values under another name: `convert --set`.
  private func keep(_ name: String, _ version: Version, _ language: String) async throws -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    let target = try workspace.place(for: version.name, like: name)
    var arguments = ["convert", scenario.path, target.path, "--json", "--lang=\(language)"]
    for (path, value) in version.set.sorted(by: { $0.key < $1.key }) {
      arguments.append("--set=\(path)=\(value)")
    }
    _ = try await command("convert", subject: name, version: workspace.version(of: scenario), arguments)
    return .json(Named(name: target.lastPathComponent), status: .created)
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
