package import Foundation
import Planning
package import Wording

/// A scenario as its author wrote it, before defaults and overrides: what is written as a folder or as a workbook.
package struct ScenarioDocument: Sendable {
  let root: TreeNode
  /// Short name, for documents without a title.
  package let name: String
  /// Whether it was read from a workbook.
  package let isWorkbook: Bool

  init(root: TreeNode, name: String, isWorkbook: Bool = false) {
    self.root = root
    self.name = name
    self.isWorkbook = isWorkbook
  }

  /// Reads a folder or workbook without asking whether the scenario makes sense.
  ///
  /// - Returns: `nil` when some part could not be read, with the findings that say why; otherwise warnings and notes.
  package static func read(
    _ url: URL, language: Language
  ) -> (document: ScenarioDocument?, findings: [Finding]) {
    let context = ReadingContext(language: language)
    let source = ScenarioSource(url)
    let root = source.document(context)
    guard let root, !context.hasErrors else { return (nil, context.findings) }
    return (
      ScenarioDocument(root: root, name: source.name, isWorkbook: source.isWorkbook), context.findings
    )
  }

  /// The same from files in memory.
  init(_ folder: ScenarioFolder, name: String, language: Language) {
    let context = ReadingContext(language: language)
    self.init(root: DocumentLoading(context: context).document(of: folder.files), name: name)
  }

  /// The title, or else the short name.
  var title: String { root.mapping?["title"]?.scalar ?? name }

  /// Which rule pack applies, as far as can be told.
  var awardKind: Award.Kind {
    guard let text = root.node(at: ["award", "type"])?.scalar,
      case .success(let kind) = Parsing.choice(text, Spellings.awardKinds)
    else { return .comprehensive }
    return kind
  }
}
