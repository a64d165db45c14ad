package import Foundation

/// The files of a scenario to be written.
package struct ScenarioFolder: Sendable {
  package typealias Table = (name: String, header: [String], rows: [[String]])

  /// Content of `scenario.yaml`.
  package var yaml: String
  /// Tables by name without `.csv`; cells are written as they are, quoted where needed.
  package var tables: [Table]

  package init(yaml: String, tables: [Table]) {
    self.yaml = yaml
    self.tables = tables
  }

  package enum WriteError: Error, Hashable {
    /// Something is there already, and it is not an empty folder.
    case exists(path: String)
    /// The system refused; the text is its own.
    case failed(path: String, reason: String)
  }

  /// The files as they will be written: UTF-8, LF; tables begin with a byte-order mark, without which
  /// Excel takes Japanese for another encoding.
  package var files: [ScenarioFile] {
    [ScenarioFile(name: "scenario.yaml", text: yaml)]
      + tables.map { ScenarioFile(name: "\($0.name).csv", text: "\u{FEFF}" + Self.csv($0.header, $0.rows)) }
  }

  /// Writes the folder whole or not at all: into a temporary folder beside it, then renamed.
  package func write(to folder: URL) throws(WriteError) { try Self.write(files, to: folder) }

  /// The same for files that are there already.
  package static func write(_ files: [ScenarioFile], to folder: URL) throws(WriteError) {
    let manager = FileManager.default
    let target = folder.standardizedFileURL
    var isFolder: ObjCBool = false
    let exists = manager.fileExists(atPath: target.path, isDirectory: &isFolder)
    if exists {
      let content = isFolder.boolValue ? try? manager.contentsOfDirectory(atPath: target.path) : nil
      guard content?.isEmpty == true else { throw .exists(path: target.path) }
    }
    let parent = target.deletingLastPathComponent()
    let draft = parent.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString)")
    do {
      try manager.createDirectory(at: draft, withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(to: draft.appendingPathComponent(file.name))
      }
      // Only an empty folder is ever replaced.
      if exists { try manager.removeItem(at: target) }
      try manager.moveItem(at: draft, to: target)
    } catch {
      try? manager.removeItem(at: draft)
      throw .failed(path: target.path, reason: error.localizedDescription)
    }
  }

  /// RFC 4180, with LF line ends.
  static func csv(_ header: [String], _ rows: [[String]]) -> String {
    var text = ""
    for row in [header] + rows {
      text += row.map(quoted).joined(separator: ",")
      text += "\n"
    }
    return text
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain =
      !cell.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 || $0 == 9 }
      && cell.first?.isWhitespace != true && cell.last?.isWhitespace != true
    return isPlain ? cell : "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
