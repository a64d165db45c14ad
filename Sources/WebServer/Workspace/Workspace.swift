import Foundation

/// The folder of scenarios that the page may see: each a folder with `scenario.yaml`, or a workbook, directly inside it.
///
/// Names come from outside. One that is not the plain name of an entry of the folder means nothing; links are not followed,
/// so that nothing outside is read or written.
struct Workspace: Sendable {
  let folder: URL
  /// Scenarios to copy from; `nil` for none.
  let examples: URL?

  struct Entry: Encodable, Hashable {
    var name: String
    /// `folder` or `workbook`.
    var kind: String
    /// Seconds since 1970.
    var modified: Double
  }

  /// Sorted by name.
  var entries: [Entry] { Self.entries(in: folder) }

  /// Names of scenarios that can be copied in.
  var exampleNames: [String] { examples.map { Self.entries(in: $0).map(\.name) } ?? [] }

  /// The scenario of that name.
  func scenario(_ name: String) throws(APIFailure) -> URL {
    guard Self.isPlain(name), let entry = Self.entry(name, in: folder) else {
      throw APIFailure(.notFound, name)
    }
    return folder.appendingPathComponent(entry.name)
  }

  func isWorkbook(_ name: String) -> Bool { Self.entry(name, in: folder)?.kind == "workbook" }

  /// Tells one state of a scenario's files from another: names, sizes and times of writing.
  func version(of scenario: URL) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scenario.path))?.sorted()
    let files = names.map { $0.map { scenario.appendingPathComponent($0).path } } ?? [scenario.path]
    return files.map { path in
      var status = stat()
      guard lstat(path, &status) == 0 else { return path }
      return "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }.joined(separator: "\n")
  }

  /// The same as ``version(of:)``, short and without paths, for the page: the same text for the same state as long as this
  /// program runs.
  func mark(of scenario: URL) -> String {
    var hasher = Hasher()
    hasher.combine(version(of: scenario))
    return String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }

  /// Copies an example in.
  ///
  /// - Returns: its name here; one that is here already is not touched.
  func takeExample(_ name: String) throws(APIFailure) -> String {
    guard let examples, Self.isPlain(name), let entry = Self.entry(name, in: examples) else {
      throw APIFailure(.notFound, name)
    }
    let target = folder.appendingPathComponent(entry.name)
    if Self.entry(name, in: folder) != nil { return name }
    let temporary = folder.appendingPathComponent(".\(UUID().uuidString).tmp")
    do {
      try FileManager.default.copyItem(at: examples.appendingPathComponent(entry.name), to: temporary)
      try FileManager.default.moveItem(at: temporary, to: target)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw APIFailure(.cannotWrite, error.localizedDescription)
    }
    return name
  }

  /// Keeps an uploaded workbook under its name, or with a number when that is taken. Nothing is overwritten.
  func keep(_ workbook: Data, as wish: String) throws(APIFailure) -> String {
    guard wish.lowercased().hasSuffix(".xlsx"), Self.isPlain(wish) else {
      throw APIFailure(.badName, wish)
    }
    // A package of parts begins so; whatever else is wrong with it, `check` tells.
    guard workbook.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw APIFailure(.notAWorkbook)
    }
    let name = freeName(wish)
    let temporary = folder.appendingPathComponent(".\(UUID().uuidString).tmp")
    do {
      try workbook.write(to: temporary)
      try FileManager.default.moveItem(at: temporary, to: folder.appendingPathComponent(name))
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw APIFailure(.cannotWrite, error.localizedDescription)
    }
    return name
  }

  /// Where a folder of this name can be made.
  func place(forFolder wish: String) throws(APIFailure) -> URL {
    let lower = wish.lowercased()
    guard Self.isPlain(wish), ![".xlsx", ".xlsm", ".zip"].contains(where: lower.hasSuffix) else {
      throw APIFailure(.badName, wish)
    }
    return folder.appendingPathComponent(freeName(wish))
  }

  /// Where a scenario of this name can be made, in the form of another. A workbook's name gets its ending.
  func place(for wish: String, like name: String) throws(APIFailure) -> URL {
    let isWorkbook = self.isWorkbook(name)
    let full = isWorkbook && !wish.lowercased().hasSuffix(".xlsx") ? wish + ".xlsx" : wish
    guard isWorkbook else { return try place(forFolder: full) }
    guard Self.isPlain(full) else { throw APIFailure(.badName, wish) }
    return folder.appendingPathComponent(freeName(full))
  }

  /// The name, or the first with a number that nothing here has.
  func freeName(_ wish: String) -> String {
    func isTaken(_ name: String) -> Bool {
      var status = stat()
      return lstat(folder.appendingPathComponent(name).path, &status) == 0
    }
    guard isTaken(wish) else { return wish }
    let isWorkbook = wish.lowercased().hasSuffix(".xlsx")
    let stem = isWorkbook ? String(wish.dropLast(5)) : wish
    let ending = isWorkbook ? String(wish.suffix(5)) : ""
    for number in 2... where !isTaken("\(stem)-\(number)\(ending)") { return "\(stem)-\(number)\(ending)" }
    return wish
  }

  /// One step of a path, visible, without characters that mean something to file systems or terminals.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".") && !name.hasPrefix("-")
      && name.unicodeScalars.allSatisfy {
        $0 != "/" && $0 != "\\" && $0.properties.generalCategory != .control
          && $0.properties.generalCategory != .format
      }
  }

  private static func entries(in folder: URL) -> [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { isPlain($0) ? entry($0, in: folder) : nil }
  }

  private static func entry(_ name: String, in folder: URL) -> Entry? {
    let path = folder.appendingPathComponent(name).path
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let modified = Double(status.st_mtim.tv_sec)
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let isWorkbook = name.lowercased().hasSuffix(".xlsx") || name.lowercased().hasSuffix(".xlsm")
      return isWorkbook ? Entry(name: name, kind: "workbook", modified: modified) : nil
    case S_IFDIR:
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      guard names.contains("scenario.yaml"), names.allSatisfy({ isOrdinary("\(path)/\($0)") }) else {
        return nil
      }
      return Entry(name: name, kind: "folder", modified: modified)
    default: return nil
    }
  }

  /// A file or folder, no link, pipe or device.
  private static func isOrdinary(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }
}
