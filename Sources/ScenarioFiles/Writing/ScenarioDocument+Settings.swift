package import Foundation
package import Wording

extension ScenarioDocument {
  /// Why a document with other values cannot be had.
  package enum ChangeFailure: Error {
    /// The scenario has errors, with or because of the values.
    case findings([Finding])
    /// Written down, it would not be the same scenario: something beside a value would lose its default, for instance.
    case otherScenario
  }

  /// The document as its author would have written it with other values, and warnings and notes of its reading.
  ///
  /// - Parameter settings: paths with values, as ``ScenarioReader/read(folder:overrides:settings:language:)`` takes them.
  package static func read(
    _ url: URL, settings: [(path: String, value: String)], language: Language
  ) throws(ChangeFailure) -> (document: ScenarioDocument, findings: [Finding]) {
    let (document, findings) = read(url, language: language)
    guard let document else { throw .findings(findings) }
    if settings.isEmpty { return (document, findings) }
    let wanted = ScenarioReader.read(folder: url, settings: settings, language: language)
    guard !wanted.hasErrors else { throw .findings(wanted.findings) }
    let changed = ScenarioDocument(
      root: try document.root(with: settings, language), name: document.name, isWorkbook: document.isWorkbook)
    let written = ScenarioReader.read(
      changed.root, name: document.name, overrides: [], settings: [],
      context: ReadingContext(language: language))
    guard !written.hasErrors, Set(written.inputs) == Set(wanted.inputs) else { throw .otherScenario }
    return (changed, findings)
  }

  private func root(
    with settings: [(path: String, value: String)], _ language: Language
  ) throws(ChangeFailure) -> TreeNode {
    let context = ReadingContext(language: language)
    let assembly = Assembly(context: context)
    let chosen = Overrides.chosen(from: root, names: [], settings: settings, context: context)
    var result = root
    let builtIn = assembly.builtIn(for: root)
    let values = EntryChanges.apply(chosen, to: &result, builtIn: builtIn, filling: assembly.filling)
    let complete = assembly.document(user: result, settings: [])
    for setting in values {
      if let first = setting.path.first {
        EntryChanges.writeOut(first, in: &result, builtIn: builtIn, assembly.filling)
      }
      guard let path = Overrides.resolved(setting, in: complete), result.merge(setting.value, at: path[...])
      else { throw .findings(context.findings) }
    }
    return TreeOrder.canonical(result)
  }
}
