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
    /// The state of the files that the changes were made on; `nil` when the client does not care.
    var version: String?
  }

  /// A tab that shows a scenario.
  private struct Showing: Decodable {
    var tab: String
    /// Values that it has changed and not saved; `nil` when it shows the scenario no longer.
    var changes: Int?
  }

  private struct Shown: Encodable {
    /// The state of the scenario's files.
    var version: String
    var tabs: Presence.Report
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
      return .json(
        Named(name: try await keep(upload: data, as: name, language(request))), status: .created)
    case (.POST, 2, "check"):
      let changes = try await request.message(Changes.self, atMost: limits.message)
      return try await check(path[0], changes, language(request))
    case (.GET, 2, "file"):
      let form = request.query.first { $0.name == "form" }?.value ?? ""
      return try await file(of: path[0], form: form, language(request))
    case (.POST, 2, "presence"):
      return try presence(path[0], try await request.message(Showing.self, atMost: limits.message))
    case (.POST, 2, "versions"):
      return try await keep(
        path[0], try await request.message(Version.self, atMost: limits.message), language(request))
    default: throw APIFailure(.notFound)
    }
  }

  /// Writes a scenario with changed values under another name: `convert --set`.
  private func keep(_ name: String, _ version: Version, _ language: String) async throws -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    if let seen = version.version, seen != workspace.mark(of: scenario) {
      throw APIFailure(.changedMeanwhile)
    }
    let target = try workspace.place(for: version.name, like: name)
    var arguments = ["convert", scenario.path, target.path, "--json", "--lang=\(language)"]
    arguments += try Self.settings(version.set)
    try await printed("convert", subject: name, version: workspace.version(of: scenario), arguments)
    presence.note(target.lastPathComponent, savedFrom: name)
    return .json(Named(name: target.lastPathComponent), status: .created)
  }

  private func check(_ name: String, _ changes: Changes, _ language: String) async throws -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    var arguments = ["check", scenario.path, "--json", "--inputs", "--lang=\(language)"]
    arguments += try Self.settings(changes.set ?? [:])
    arguments += (changes.overrides ?? []).map { "--override=\($0)" }
    // The same files and changes have the same findings.
    return try await command(
      "check", subject: name, version: workspace.version(of: scenario), isFresh: false, arguments)
  }

  private static func settings(_ set: [String: String]) throws(APIFailure) -> [String] {
    // A path ends at the first `=`.
    guard set.keys.allSatisfy({ !$0.isEmpty && !$0.contains("=") }) else { throw APIFailure(.notUnderstood) }
    return set.sorted { $0.key < $1.key }.map { "--set=\($0)=\($1)" }
  }

  private func presence(_ name: String, _ showing: Showing) throws(APIFailure) -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    guard (1...100).contains(showing.tab.utf8.count) else { throw APIFailure(.notUnderstood) }
    return .json(
      Shown(
        version: workspace.mark(of: scenario),
        tabs: presence.hear(showing.tab, shows: name, changes: showing.changes)))
  }
}
