import Testing

/// All text that users see is in the catalogue, in both languages.
@Suite struct CatalogueTests {
  /// Targets whose Japanese literals are data, not messages: column and file names that scenario files may use,
  /// units that numbers may carry, names of fictional people and universities.
  private static let dataTargets = ["ScenarioFiles", "Synthesis", "Workbooks"]

  @Test func noJapaneseOutsideTheCatalogue() throws {
    let targets = try PackageSources.targets().filter { $0 != "Wording" && !Self.dataTargets.contains($0) }
    #expect(targets.contains("Reports") && targets.contains("kenkyubi"))
    for target in targets {
      for (path, text) in try PackageSources.files(in: target) {
        for literal in SwiftLiterals.of(text) where literal.text.hasJapanese {
          Issue.record("\(path):\(literal.line): Japanese text belongs in Wording: \(literal.text)")
        }
      }
    }
  }

  @Test func everyPhraseSpeaksBothLanguages() throws {
    var pairs = 0
    for (path, text) in try PackageSources.files(in: "Wording") {
      for literal in SwiftLiterals.of(text) {
        if literal.lead.hasSuffix("en:") {
          #expect(!literal.text.hasJapanese, "\(path):\(literal.line): Japanese in English: \(literal.text)")
        } else if literal.lead.hasSuffix("ja:"), literal.text.contains(where: \.isLetter) {
          pairs += 1
          #expect(literal.text.hasJapanese, "\(path):\(literal.line): no Japanese: \(literal.text)")
        }
      }
    }
    #expect(pairs > 150)
  }

  @Test func theScannerSeesWhatItShould() {
    let source = #"""
      // "コメント"
      let a = "plain \(f("内") + "x") end" /* "又" */
      let b = Phrase(ja: "日本", en: "Japan \"quoted\"")
      """#
    let texts = SwiftLiterals.of(source).map(\.text)
    #expect(Set(texts) == ["plain  end", "内", "x", "日本", "Japan \"quoted\""])
    #expect(SwiftLiterals.of(source).filter { $0.lead.hasSuffix("ja:") }.map(\.text) == ["日本"])
  }
}
