extension Phrase {
  /// The archive as a file: what can be wrong with it, and how commands speak of it.
  package enum Archive {
    package static func unusable(_ file: String, _ reason: String) -> Phrase {
      Phrase(ja: "実行の記録 \(file) を使えません: \(reason)", en: "cannot use the run archive \(file): \(reason)")
    }

    package static func notAnArchive(_ file: String) -> Phrase {
      Phrase(
        ja: "\(file) は実行の記録のファイルではありません。何も書き込んでいません。別のファイルを指定してください。",
        en: "\(file) is no run archive; nothing was written to it. Name another file.")
    }

    package static func damaged(_ file: String, _ detail: String) -> Phrase {
      Phrase(
        ja: "実行の記録 \(file) は壊れていて読めません（\(detail)）。ファイルには触れていません。別の場所に移しておけば、次の計算で新しい記録が作られます。",
        en:
          "the run archive \(file) is damaged (\(detail)); it was left as it is. Move it away, and the next solve makes "
          + "a new one.")
    }

    package static func newer(_ file: String) -> Phrase {
      Phrase(
        ja: "実行の記録 \(file) は、このプログラムより新しい版で作られています。プログラムを更新するか、別のファイルを指定してください。",
        en:
          "the run archive \(file) was made by a newer version of the program: update the program, or name another file."
      )
    }

    package static func busy(_ file: String) -> Phrase {
      Phrase(
        ja: "実行の記録 \(file) はほかのプログラムが使用中です。しばらくしてからもう一度実行してください。",
        en: "the run archive \(file) is in use by another program; try again later.")
    }

    package static let noPlace = Phrase(
      ja: "実行の記録を置く場所が分かりません。--archive か環境変数 KENKYUBI_ARCHIVE でファイルを指定してください。",
      en: "no place for the run archive: name a file with --archive or the variable KENKYUBI_ARCHIVE.")

    package static func notRecorded(_ reason: Phrase) -> Phrase {
      Phrase(
        ja: "警告: この実行は記録されませんでした（計画には影響ありません）。\(reason.ja)",
        en: "warning: this run was not put on record (its plan is not affected): \(reason.en)")
    }

    package static func recorded(_ id: String) -> Phrase {
      Phrase(ja: "記録しました: 実行番号 \(id)", en: "on record as run \(id)")
    }

    package static func noRun(_ text: String) -> Phrase {
      Phrase(ja: "「\(text)」という実行の記録はありません。", en: "there is no run '\(text)' on record.")
    }

    package static let listHint = Phrase(
      ja: "「kenkyubi runs list」で一覧を見られます。", en: "'kenkyubi runs list' shows what there is.")

    package static func ambiguous(_ text: String, _ ids: String) -> Phrase {
      Phrase(ja: "「\(text)」に当てはまる実行は複数あります: \(ids)", en: "'\(text)' may be any of these runs: \(ids)")
    }

    package static func noPlan(_ id: String, _ status: Phrase) -> Phrase {
      Phrase(
        ja: "実行 \(id) には計画がありません（\(status.ja)）。記録の内容は「kenkyubi runs show \(id) --json」で見られます。",
        en: "run \(id) has no plan (\(status.en)); 'kenkyubi runs show \(id) --json' shows what is on record."
      )
    }

    package static let whatToPrune = Phrase(
      ja: "消す記録を、--keep N（新しいN件を残す）、--older-than DAYS（DAYS日より古いもの）、実行番号のどれか一つで指定してください。",
      en: "Say what is to go by one of: --keep N (all but the newest N), --older-than DAYS, or run ids.")
    package static let keepRange = Phrase(
      ja: "--keep には0以上の整数を指定してください。", en: "--keep must be a whole number of at least 0.")
    package static let olderRange = Phrase(
      ja: "--older-than には0以上36500以下の日数を指定してください。",
      en: "--older-than must be a whole number of days from 0 to 36500.")
    package static let limitRange = Phrase(
      ja: "--limit には1以上の整数を指定してください。", en: "--limit must be a whole number of at least 1.")
    package static let archiveOrNot = Phrase(
      ja: "--archive と --no-archive は同時に使えません。", en: "--archive and --no-archive exclude each other.")
  }

  /// Help texts of `runs` and of the options that concern the archive.
  package enum RunsHelp {
    package static let runs = Phrase(
      ja: "これまでの実行の記録を一覧にし、比べ、取り出し、整理します。",
      en: "Shows, compares, exports and clears past runs.")
    package static let list = Phrase(ja: "実行の記録を新しい順に並べます。", en: "Lists runs, newest first.")
    package static let show = Phrase(
      ja: "一つの実行の条件と結果、繰り返し方を示します。",
      en: "Shows what a run was asked, what came out, and how to repeat it.")
    package static let diff = Phrase(
      ja: "二つの実行の違いを、入力、決定、数値の順に示します。",
      en: "Shows how two runs differ: inputs, decisions, figures.")
    package static let export = Phrase(
      ja: "実行の計画をファイルに取り出します（solve --json と同じ形で、audit が読めます）。",
      en: "Writes a run's plan to a file, in the form of solve --json, for audit to read.")
    package static let prune = Phrase(
      ja: "実行の記録を消します（確認は求めません。--dry-run で試せます）。",
      en: "Removes runs. Asks nothing; --dry-run only says what would go.")

    package static let id = Phrase(
      ja: "実行番号。ほかと区別できれば、初めの部分や最後の3文字だけでもかまいません。",
      en: "A run's id; its beginning or its last three characters will do where they are unique.")
    package static let ids = Phrase(ja: "消す実行の番号（短くしても可）。", en: "Ids of runs to remove; may be shortened.")
    package static let scenario = Phrase(
      ja: "この名前か題名のシナリオの実行だけを示します。", en: "Only runs of the scenario with this name or title.")
    package static let kind = Phrase(
      ja: "この種類の実行だけを示します（solve, alternatives, value, frontier, compare, explain）。",
      en: "Only runs of this kind: solve, alternatives, value, frontier, compare, explain.")
    package static let unchanged = Phrase(
      ja: "--set や --override で変えたものを除きます。", en: "Only runs without --set and --override.")
    package static let limit = Phrase(ja: "示す件数の上限。", en: "Show at most so many.")
    package static let output = Phrase(
      ja: "書き出すファイル（.xlsx で終わればExcelブック）。", en: "File to write (a workbook if it ends in .xlsx).")
    package static let keep = Phrase(ja: "新しいものからこの件数を残し、ほかを消します。", en: "Remove all but the newest so many.")
    package static let olderThan = Phrase(
      ja: "この日数より前の実行を消します。", en: "Remove runs that began more than so many days ago.")
    package static let dryRun = Phrase(ja: "何が消えるかを示すだけで、消しません。", en: "Only say what would go.")
    package static let archive = Phrase(
      ja: "実行の記録のファイル（省略時は KENKYUBI_ARCHIVE、なければ利用者のデータ用フォルダーの kenkyubi/runs.sqlite）。",
      en: "The run archive (default: KENKYUBI_ARCHIVE, else kenkyubi/runs.sqlite in your data folder).")
    package static let noArchive = Phrase(ja: "この実行を記録しません。", en: "Do not put this run on record.")
  }
}
