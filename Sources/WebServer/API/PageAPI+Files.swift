import FlyingFox
import Foundation

extension PageAPI {
  /// Keeps what was uploaded, a workbook or the archive of a folder, under its name or with a number when that is taken.
  ///
  /// An archive is hostile until a worker has looked at it; here its bytes are only put where the worker finds them.
  func keep(upload data: Data, as wish: String, _ language: String) async throws -> String {
    guard wish.lowercased().hasSuffix(".zip") else { return try workspace.keep(data, as: wish) }
    let target = try workspace.place(forFolder: String(wish.dropLast(4)))
    guard data.starts(with: [0x50, 0x4B]) else { throw APIFailure(.notAnArchive) }
    let file = workers.scratchFile(ending: "zip")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try data.write(to: file)
    } catch {
      throw APIFailure(.cannotWrite, error.localizedDescription)
    }
    try await printed(
      "unpack", subject: target.lastPathComponent,
      ["convert", file.path, target.path, "--json", "--lang=\(language)"])
    return target.lastPathComponent
  }

  /// A scenario to take away: `xlsx`, or `zip` for a folder. Its own form as it is, the other one converted.
  func file(of name: String, form: String, _ language: String) async throws -> HTTPResponse {
    let scenario = try workspace.scenario(name)
    guard ["xlsx", "zip"].contains(form) else { throw APIFailure(.notUnderstood) }
    let isWorkbook = workspace.isWorkbook(name)
    let stem = isWorkbook ? String(name.dropLast(5)) : name
    if isWorkbook, form == "xlsx" { return try .file(at: scenario, as: name) }
    let file = workers.scratchFile(ending: form)
    defer { try? FileManager.default.removeItem(at: file) }
    try await printed(
      "pack", subject: name, version: workspace.version(of: scenario),
      ["convert", scenario.path, file.path, "--json", "--quiet", "--lang=\(language)"])
    return try .file(at: file, as: "\(stem).\(form)")
  }
}

extension HTTPResponse {
  /// A file to be kept, never shown, under a name in any script.
  static func file(at url: URL, as name: String) throws(APIFailure) -> HTTPResponse {
    guard let data = try? Data(contentsOf: url) else { throw APIFailure(.failed) }
    let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: " "..."~"))
      .union(CharacterSet(charactersIn: "-._"))
    let encoded = name.addingPercentEncoding(withAllowedCharacters: plain) ?? "scenario"
    return HTTPResponse(
      statusCode: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: "attachment; filename*=UTF-8''\(encoded)",
      ], body: data)
  }
}
