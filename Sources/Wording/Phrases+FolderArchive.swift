extension Phrase {
  /// What is wrong with a scenario's zip archive.
  package enum FolderArchive {
    package static let notAnArchive = Phrase(ja: "zipファイルではありません", en: "this is no zip archive")
    package static let password = Phrase(
      ja: "パスワードで保護されたzipファイルは読めません", en: "the archive is protected by a password and cannot be read")
    package static let noScenario = Phrase(
      ja: "scenario.yaml が zipファイルの中にないか、二つ以上あります", en: "the archive holds no scenario.yaml, or more than one"
    )
    package static let cannotPack = Phrase(ja: "zipファイルを作れません", en: "the archive cannot be made")

    package static func damaged(_ file: String) -> Phrase {
      if file.isEmpty {
        return Phrase(ja: "zipファイルが壊れているか、途中で切れています", en: "the archive is damaged or cut short")
      }
      return Phrase(
        ja: "zipファイルが壊れています（「\(FindingText.shown(file))」を読めません）",
        en: "the archive is damaged ('\(FindingText.shown(file))' cannot be read)")
    }
    package static func tooManyFiles(_ limit: Int) -> Phrase {
      Phrase(
        ja: "zipファイルの中のファイルが多すぎます（上限\(NumberText.grouped(limit))）",
        en: "the archive holds too many files (limit \(NumberText.grouped(limit)))")
    }
    package static func tooLarge(_ file: String, _ megabytes: Int) -> Phrase {
      Phrase(
        ja: "「\(FindingText.shown(file))」が、展開すると大きすぎます（上限\(megabytes)MB）",
        en: "'\(FindingText.shown(file))' is too large when unpacked (limit \(megabytes) MB)")
    }
    package static func unsafeName(_ name: String) -> Phrase {
      Phrase(
        ja: "zipファイルの中に、使えない名前があります: \(FindingText.shown(name))",
        en: "a name in the archive cannot be used: \(FindingText.shown(name))")
    }
    package static func special(_ file: String) -> Phrase {
      Phrase(
        ja: "zipファイルの中の「\(FindingText.shown(file))」は、通常のファイルではなくリンクなどです",
        en: "'\(FindingText.shown(file))' in the archive is a link or the like, and no file")
    }
    package static func twice(_ file: String) -> Phrase {
      Phrase(
        ja: "zipファイルの中に、同じ名前のファイルが二つあります: \(FindingText.shown(file))",
        en: "two files of the archive have the same name: \(FindingText.shown(file))")
    }
  }
}
