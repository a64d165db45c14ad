package import Foundation
package import Planning
package import Wording

/// One file of a scenario, in memory.
package struct ScenarioFile: Sendable {
  /// Name inside the folder: `scenario.yaml`, `researchers.csv`, …
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}

/// What came of reading a scenario.
package struct ScenarioReading: Sendable {
  /// `nil` exactly when some finding is an error.
  package var scenario: Scenario?
  /// Everything there is to say, errors first, otherwise in the order of the input.
  package var findings: [Finding]
  /// The catalogue's and rule pack's values that were used, in order of first use.
  package var defaultsUsed: [DefaultUse]
  /// SHA-256 of the content after overrides, as 64 hexadecimal digits.
  package var inputHash: String
  /// The same content value by value, in its order: defaults included, overrides applied.
  package var inputs: [InputValue]
  /// Names under `overrides:`, in order.
  package var overrideNames: [String]
  /// The document itself, for ``ScenarioMixture``; `nil` when there was nothing to read.
  package var content: ScenarioContent?

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Reads scenarios: folders, and workbooks in their place.
package enum ScenarioReader {
  /// Reads a folder or a workbook. Never throws: whatever is wrong is a finding.
  ///
  /// - Parameters:
  ///   - folder: the folder, or the file of the workbook.
  ///   - overrides: names defined under `overrides:` in the scenario, applied in order.
  ///   - settings: paths with values, as in `--set award.cap=7億`; they win over overrides.
  ///   - language: the language of built-in titles (roles, chores, …) in the scenario.
  package static func read(
    folder: URL, overrides: [String] = [], settings: [(path: String, value: String)] = [],
    language: Language = .ja
  ) -> ScenarioReading {
    let context = ReadingContext(language: language)
    let source = ScenarioSource(folder)
    guard let user = source.document(context) else {
      return ScenarioReading(
        scenario: nil, findings: context.findings, defaultsUsed: [], inputHash: SHA256.hexDigest([]),
        inputs: [],
        overrideNames: [])
    }
    return read(user, name: source.name, overrides: overrides, settings: settings, context: context)
  }

  /// The short name of the scenario in a folder or workbook.
  package static func name(of folder: URL) -> String { ScenarioSource(folder).name }

  /// The same for files in memory.
  package static func read(
    files: [ScenarioFile], name: String, overrides: [String] = [],
    settings: [(path: String, value: String)] = [], language: Language = .ja
  ) -> ScenarioReading {
    let context = ReadingContext(language: language)
    return read(
      DocumentLoading(context: context).document(of: files), name: name, overrides: overrides,
      settings: settings, context: context)
  }

  /// The same for a document.
  static func read(
    _ user: TreeNode, name: String, overrides: [String], settings: [(path: String, value: String)],
    context: ReadingContext
  ) -> ScenarioReading {
    let names = user.mapping?["overrides"]?.mapping?.keys ?? []
    let chosen = Overrides.chosen(from: user, names: overrides, settings: settings, context: context)
    let document = Assembly(context: context).document(user: user, settings: chosen)
    checkOverrides(user, applied: overrides, document)
    return reading(of: document, name: name, overrideNames: names)
  }

  /// The last half of every reading: a complete document to a scenario, checked.
  static func reading(of document: Document, name: String, overrideNames: [String]) -> ScenarioReading {
    let context = document.context
    var scenario: Scenario?
    // A file that could not be read at all would echo in every part that refers to it.
    if !context.hasUnreadableFile, let builder = ScenarioBuilder(document) {
      scenario = builder.scenario(name: name)
      if let scenario, !context.hasErrors {
        PlausibilityChecks(scenario: scenario, document: document).run()
      }
    }
    let findings = context.findings.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }.map(\.element)
    return ScenarioReading(
      scenario: context.hasErrors ? nil : scenario, findings: findings, defaultsUsed: context.defaultsUsed,
      inputHash: document.fingerprint, inputs: document.inputs, overrideNames: overrideNames,
      content: ScenarioContent(document, name: name))
  }

  /// Overrides that are not applied must still speak of things that exist.
  private static func checkOverrides(_ user: TreeNode, applied: [String], _ document: Document) {
    guard let node = user.mapping?["overrides"], !node.isEmpty else { return }
    guard let definitions = node.mapping else {
      document.context.report(.value(.wrongShape(.mapping)), at: node.place, path: ["overrides"])
      return
    }
    for (name, definition) in definitions where !applied.contains(name) {
      for entry in Overrides.entries(of: definition, name: name, context: document.context) {
        _ = Overrides.resolved(entry, in: document)
      }
    }
  }
}
