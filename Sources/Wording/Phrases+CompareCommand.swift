extension Phrase {
  /// Help, wrong usage and messages of `compare`.
  package enum CompareCommand {
    package static let abstract = Phrase(
      ja: "二つ以上のシナリオ（または一つのシナリオに変更を加えたもの）を解き、入力・決定・時間・経費の違いと、その理由を示します。",
      en:
        "Solves two or more scenarios, or variants of one, and shows what differs in inputs, decisions, hours and money, "
        + "and which change makes the difference.")
    package static let discussion = Phrase(
      ja: """
        最初のものを A とし、ほかのそれぞれを A と比べます。

          kenkyubi compare 大学A --with award.cap=6億
              シナリオのままと、上限を6億円にした場合
          kenkyubi compare 大学A --with "" --with @no-dx --with "@no-dx,award.cap=6億"
              そのまま、名前つきの変更 no-dx、それに上限の変更も加えた場合
          kenkyubi compare 大学A 大学B
              二つのフォルダー
        """,
      en: """
        The first one is A; each other one is compared with A.

          kenkyubi compare uni --with award.cap=600000000
              the folder as it is, and with another cap
          kenkyubi compare uni --with "" --with @no-dx --with "@no-dx,award.cap=600000000"
              as it is, with the override no-dx, and with that and another cap
          kenkyubi compare uni-a uni-b
              two folders
        """)
    package static let folders = Phrase(
      ja: "シナリオのフォルダーやExcelブック、または実行の記録の番号。一つだけなら --with で変更を指定します。",
      en: "Scenario folders or workbooks, or runs on record; with only one, --with says what to change in it."
    )
    package static let with = Phrase(
      ja:
        "比べる一つ分の変更。@名前 は名前つきの変更、path=値 は値の変更で、コンマでつなげます。空（\"\"）はそのまま。何度でも書けます。フォルダーが一つで --with も一つなら、そのままのものと比べます。",
      en:
        "Changes of one of the runs: @name for a named override, path=value for a value, joined by commas; empty (\"\") for "
        + "none. Repeatable. One folder with one --with is compared with itself as it is.")
    package static let onlyDifferences = Phrase(
      ja: "同じ行を省き、違いだけを示します。", en: "Leave out all lines that are the same.")
    package static let noBridge = Phrase(
      ja: "どの変更で何時間動いたかの内訳を求めません（計算の回数が減ります）。",
      en: "Do not find out which change moves how many hours: fewer solves.")
    package static let csv = Phrase(
      ja: "結果を一つの表（CSV、Excelで開けます）にします。-o の名前が .csv で終わる場合も同じです。",
      en: "Answer as one table (CSV, for Excel); also when the name given to -o ends in .csv.")

    package static func runWithChanges(_ id: String) -> Phrase {
      Phrase(
        ja: "実行 \(id) は記録なので、--with で変更を加えられません。シナリオのフォルダーを指定してください。",
        en: "run \(id) is on record and cannot be changed with --with; name its scenario folder instead.")
    }
    package static func notComparable(_ id: String, _ what: Phrase) -> Phrase {
      Phrase(
        ja: "実行 \(id)（\(what.ja)）は比べられません。計画を求めた実行（solve、sweep）を指定してください。",
        en: "run \(id) (\(what.en)) cannot be compared; name runs of solve or sweep.")
    }
    package static func notRestored(_ id: String, _ folder: String) -> Phrase {
      Phrase(
        ja:
          "実行 \(id) の入力は、この版のプログラムでは元どおりに読めません。「runs diff」は使えます。詳しく比べるには、フォルダー \(folder) をもう一度計算してください。",
        en:
          "the inputs of run \(id) cannot be read back by this version; 'runs diff' works, and solving \(folder) again allows "
          + "a full comparison.")
    }

    package static let nothingToCompare = Phrase(
      ja: "比べるものが一つしかありません。フォルダーを二つ以上書くか、--with で変更を指定してください（例: --with award.cap=6億）。",
      en:
        "There is only one thing to compare. Name two folders, or changes of one with --with, such as --with "
        + "award.cap=600000000.")
    package static func unevenChanges(_ folders: Int, _ changes: Int) -> Phrase {
      Phrase(
        ja:
          "フォルダーが\(folders)個のときは、--with を書かないか、フォルダーと同じ順に\(folders)回書いてください（変更なしは --with \"\"）。いまは\(changes)回です。",
        en:
          "With \(folders) folders, give no --with, or one for each folder in the same order (--with \"\" for none); "
          + "there are \(changes).")
    }
    package static func tooMany(_ most: Int) -> Phrase {
      Phrase(ja: "一度に比べられるのは\(most)個までです。", en: "At most \(most) runs can be compared at once.")
    }
    package static func same(_ first: String, _ second: String) -> Phrase {
      Phrase(
        ja: "\(first) と \(second) は同じフォルダーと同じ変更なので、比べる意味がありません。",
        en: "\(first) and \(second) are the same folder with the same changes: there is nothing to compare.")
    }
    package static func malformed(_ part: String) -> Phrase {
      Phrase(
        ja: "--with には @名前 か path=値 を書いてください（「\(part)」はどちらでもありません。名前つきの変更なら @\(part)）。",
        en: "--with takes @name or path=value; '\(part)' is neither (@\(part) if it is a named override).")
    }
    package static let emptyPart = Phrase(
      ja: "--with のコンマの前後に変更がありません。", en: "--with has a comma with no change beside it.")
    package static let csvAndJSON = Phrase(
      ja: "--csv と --json は同時に使えません。", en: "--csv and --json exclude each other.")

    package static func solving(_ number: Int, of most: Int, _ what: Phrase) -> Phrase {
      Phrase(ja: "計算 \(number)/\(most): \(what.ja)", en: "solve \(number)/\(most): \(what.en)")
    }
    package static func between(_ before: String, _ after: String, _ what: Phrase) -> Phrase {
      Phrase(ja: "\(before) と \(after) の間（\(what.ja)）", en: "between \(before) and \(after) (\(what.en))")
    }
  }
}
