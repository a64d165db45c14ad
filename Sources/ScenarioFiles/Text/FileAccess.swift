import Foundation
import Wording

/// Reading whole files, wary of what may lie in a folder that somebody sent.
enum FileAccess {
  static let yamlLimit = 5_000_000
  static let tableLimit = 50_000_000
  static let workbookLimit = 50_000_000

  /// The bytes of an ordinary file (a link to one is fine), or what is wrong with it.
  ///
  /// The kind is looked at before opening: opening a FIFO would wait for ever.
  static func bytes(of url: URL, limit: Int) -> Result<[UInt8], FindingCodeError> {
    let resolved = url.resolvingSymlinksInPath()
    // A link that leads nowhere resolves to itself.
    guard FileManager.default.fileExists(atPath: resolved.path),
      let attributes = try? FileManager.default.attributesOfItem(atPath: resolved.path),
      let kind = attributes[.type] as? FileAttributeType
    else { return .failure(FindingCodeError(code: .file(.unreadable))) }
    guard kind == .typeRegular else { return .failure(FindingCodeError(code: .file(.notAFile))) }
    guard let handle = try? FileHandle(forReadingFrom: resolved) else {
      return .failure(FindingCodeError(code: .file(.unreadable)))
    }
    defer { try? handle.close() }
    // One byte more than allowed is enough to know, whatever the directory said about the size.
    guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
      return .failure(FindingCodeError(code: .file(.unreadable)))
    }
    guard data.count <= limit else {
      return .failure(FindingCodeError(code: .file(.tooLarge(limitMegabytes: limit / 1_000_000))))
    }
    return .success([UInt8](data))
  }
}

/// A finding's code on its way to the place that knows file and line.
struct FindingCodeError: Error {
  var code: FindingCode
}
