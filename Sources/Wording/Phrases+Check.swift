extension Phrase {
  /// The end of a list of findings.
  package enum Check {
    package static func count(errors: Int, warnings: Int, notes: Int) -> Phrase {
      if errors + warnings + notes == 0 { return clean }
      return Phrase(
        ja: "エラー\(errors)件、警告\(warnings)件、参考\(notes)件。",
        en:
          "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), "
          + "\(notes) \(notes == 1 ? "note" : "notes").")
    }

    package static let clean = Phrase(ja: "問題は見つかりませんでした。", en: "Nothing was found.")
  }
}
