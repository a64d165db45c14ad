import Foundation
import Testing

/// One word per idea in Japanese, too: variants of the glossary's words that people write without thinking.
@Suite struct GlossaryTests {
  /// A variant, the glossary's word, and longer words in which the variant means something else.
  private static let variants: [(variant: String, word: String, exceptions: [String])] = [
    ("代替", "代行", []), ("代替要員", "代行者", []), ("作業", "雑務", ["医師事務作業補助者", "事務作業", "実験作業"]),
    ("既決", "契約済みの支出", []), ("配置先", "配置場所", []), ("置き場所", "配置場所", []), ("フォルダ", "フォルダー", ["フォルダー"]),
    ("経費区分", "経費", []), ("持ち枠", "コマ", []), ("総額の上限", "補助事業費の上限", []), ("固定", "決定済みの事項", []),
    ("厳守", "絶対条件", []), ("必須の研究者", "必ず支援", []), ("除外した研究者", "対象外", []),
  ]

  private static var root: URL { PackageSources.root.deletingLastPathComponent() }

  /// The variants that `text` uses.
  private static func found(in text: String) -> [String] {
    variants.compactMap { variant, word, exceptions in
      var rest = text
      for exception in exceptions { rest = rest.replacingOccurrences(of: exception, with: "") }
      return rest.contains(variant) ? "\(variant) (\(word))" : nil
    }
  }

  @Test func theCatalogueKeepsToTheGlossary() throws {
    for (path, text) in try PackageSources.files(in: "Wording") {
      for literal in SwiftLiterals.of(text) {
        for variant in Self.found(in: literal.text) {
          Issue.record("\(path):\(literal.line): \(variant): \(literal.text)")
        }
      }
    }
  }

  @Test func theDefaultsKeepToTheGlossary() throws {
    let folder = PackageSources.root.appendingPathComponent("ScenarioFiles/Resources")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(names.count >= 6)
    for name in names.sorted() {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        for variant in Self.found(in: String(line)) { Issue.record("\(name):\(index + 1): \(variant)") }
      }
    }
  }

  @Test func everyWordIsInTheGlossary() throws {
    let file = Self.root.appendingPathComponent("docs/glossary.md")
    let glossary = try String(contentsOf: file, encoding: .utf8)
    for (_, word, _) in Self.variants { #expect(glossary.contains(word), "\(word)") }
    #expect(Self.found(in: glossary).isEmpty)
  }

  @Test func theListFindsWhatItShould() {
    #expect(Self.found(in: "配置先のフォルダ") == ["配置先 (配置場所)", "フォルダ (フォルダー)"])
    #expect(Self.found(in: "医師事務作業補助者のフォルダー").isEmpty)
  }
}
