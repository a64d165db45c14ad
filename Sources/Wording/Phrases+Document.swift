extension Phrase {
  /// What documents of every kind have in common.
  package enum Document {
    /// What a person has to fill in.
    package static func blank(_ what: Phrase) -> Phrase {
      Phrase(ja: "【要記入：\(what.ja)】", en: "[to be filled in: \(what.en)]")
    }

    package static func continued(_ title: Phrase) -> Phrase {
      Phrase(ja: "\(title.ja)（続き）", en: "\(title.en) (continued)")
    }

    package static let contents = Phrase(ja: "目次", en: "Contents")
    package static func figureNumber(_ number: Int, _ title: Phrase) -> Phrase {
      Phrase(ja: "図\(number)　\(title.ja)", en: "Figure \(number). \(title.en)")
    }
    package static func tableNumber(_ number: Int, _ title: Phrase) -> Phrase {
      Phrase(ja: "表\(number)　\(title.ja)", en: "Table \(number). \(title.en)")
    }

    /// - Parameter date: without its zone, which is UTC.
    package static func madeBy(version: String, run: String, date: String) -> Phrase {
      Phrase(
        ja: "研究日（kenkyubi）\(version) が作成。計画の実行番号 \(run)、計算日時 \(date)（協定世界時）。",
        en: "Made by kenkyubi \(version) from run \(run), solved \(date) (UTC).")
    }
    package static let notRecorded = Phrase(ja: "（記録なし）", en: "(not on record)")

    package static let anonymous = Phrase(
      ja: "研究者の氏名は符号に置き換え、人数の少ない診療科・職位はまとめて示しています。符号と氏名の対応表は事務部門が別に保管します。",
      en:
        "Researchers' names are replaced by codes, and departments and ranks with few people are shown together. "
        + "The key to the codes is kept apart, in the office.")

    package static let otherDepartments = Phrase(ja: "その他の診療科（合算）", en: "Other departments (merged)")
    package static let otherRanks = Phrase(ja: "その他の職位（合算）", en: "Other ranks (merged)")
    package static let noRank = Phrase(ja: "職位の記載なし", en: "rank not stated")

    package static func noConverter(_ format: String, package name: String, instead file: String) -> Phrase {
      Phrase(
        ja: "\(format) を作るための \(name) が見つからないので、代わりに \(file) を書きました。"
          + "Debian では「apt-get install \(name)」で導入できます。",
        en: "\(format) needs \(name), which is not installed; wrote \(file) instead. "
          + "On Debian: apt-get install \(name).")
    }
    package static func noConverterNorPage(
      _ format: String, package name: String, existing file: String
    ) -> Phrase {
      Phrase(
        ja: "\(format) を作るための \(name) が見つかりません。代わりの \(file) は既にあるので、何も書きませんでした。"
          + "Debian では「apt-get install \(name)」で導入できます。HTML でよければ -o にその名前を指定してください。",
        en:
          "\(format) needs \(name), which is not installed; \(file) exists already, so nothing was written. "
          + "On Debian: apt-get install \(name). If a page will do, name it with -o.")
    }
    package static func converterFailed(_ program: String, _ reason: String) -> Phrase {
      Phrase(
        ja: "\(program) による変換に失敗しました: \(reason)", en: "\(program) could not convert the document: \(reason)")
    }
    package static func unknownFormat(_ file: String) -> Phrase {
      Phrase(
        ja: "\(file) の形式は作れません。名前の終わりを .html、.pdf または .docx にしてください。",
        en: "\(file): write to a name that ends in .html, .pdf or .docx.")
    }
    package static func unreadableRun(_ id: String) -> Phrase {
      Phrase(
        ja: "実行 \(id) のシナリオを、記録からもフォルダーからも復元できません。「kenkyubi solve」でもう一度求めてください。",
        en:
          "The scenario of run \(id) can be restored neither from the record nor from its folder; solve it again."
      )
    }
    package static func noPlan(_ id: String) -> Phrase {
      Phrase(ja: "実行 \(id) には計画がないので、報告書を作れません。", en: "Run \(id) has no plan, so there is nothing to report.")
    }
  }
}
