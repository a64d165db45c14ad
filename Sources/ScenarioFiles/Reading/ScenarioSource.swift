import Foundation
import Wording

/// Where a scenario is kept: in a folder, or in one workbook.
struct ScenarioSource {
  let url: URL
  let isWorkbook: Bool

  /// A file is taken for a workbook, whatever its name: only its content tells. What does not exist is judged by its name.
  init(_ url: URL) {
    self.url = url
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    let endings = ["xlsx", "xlsm", "xlsb", "xls", "ods"]
    isWorkbook = exists ? !isFolder.boolValue : endings.contains(url.pathExtension.lowercased())
  }

  /// The scenario's short name: that of the folder, or of the file without its ending.
  var name: String {
    let name = url.standardizedFileURL
    return isWorkbook ? name.deletingPathExtension().lastPathComponent : name.lastPathComponent
  }

  /// The document as its author wrote it; `nil`, reported, when there is none to be had.
  func document(_ context: ReadingContext) -> TreeNode? {
    guard isWorkbook else {
      return FolderReading(context: context).files(in: url).map {
        DocumentLoading(context: context).document(of: $0)
      }
    }
    let file = url.lastPathComponent
    let place = TreeNode.Place(source: context.addSource(file), line: 0, column: 0)
    guard FileManager.default.fileExists(atPath: url.path) else {
      context.report(.workbook(.notFound), at: place, path: [])
      return nil
    }
    switch FileAccess.bytes(of: url, limit: FileAccess.workbookLimit) {
    case .success(let bytes): return WorkbookLoading(context: context, file: file).document(of: bytes)
    case .failure(let error):
      context.report(error.code, at: place, path: [])
      return nil
    }
  }
}
