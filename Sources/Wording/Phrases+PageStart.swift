extension Phrase.Page {
  /// Texts of the local page: frame, scenarios, messages. Keys are those of its scripts.
  static let pageStart: [Entry] = [
    Entry("skip", ja: "本文へ移動", en: "Skip to content"),
    Entry("scenarios", ja: "シナリオ", en: "Scenarios"),
    Entry("runs", ja: "実行記録", en: "Runs"),
    Entry("keepPage", ja: "この画面をファイルに保存する", en: "Save this page as a file"),
    Entry("savedAt", ja: "{0} に保存", en: "saved {0}"),
    Entry("loading", ja: "読み込んでいます", en: "Loading"),
    Entry("name", ja: "名前", en: "Name"),
    Entry("kind", ja: "形式", en: "Form"),
    Entry("modified", ja: "更新日時", en: "Changed"),
    Entry("folder", ja: "フォルダー", en: "folder"),
    Entry("workbook", ja: "Excelブック", en: "Excel workbook"),
    Entry(
      "noScenarios", ja: "まだシナリオがありません。見本を開くか、Excelブックやzipファイルを取り込んでください。",
      en: "There are no scenarios yet. Open an example, or upload a workbook or an archive."),
    Entry("examples", ja: "見本から始める", en: "Begin with an example"),
    Entry("example", ja: "見本", en: "Example"), Entry("openExample", ja: "複写して開く", en: "Copy and open"),
    Entry("upload", ja: "Excelブックやフォルダー（zip）を取り込む", en: "Upload a workbook or a folder (zip)"),
    Entry(
      "uploadHint", ja: "Excelブック（.xlsx）か、シナリオのフォルダーをまとめたzipファイル（.zip）。50 MBまで。同じ名前のものは上書きしません。",
      en:
        "A workbook (.xlsx), or a scenario's folder as a zip archive (.zip); up to 50 MB. Nothing of the same name is overwritten."
    ),
    Entry("chooseFile", ja: "ファイル", en: "File"),
    Entry("send", ja: "取り込む", en: "Upload"),
    Entry("close", ja: "閉じる", en: "Close"),
    Entry("error", ja: "エラー", en: "Error"),
    Entry("error.notFound", ja: "見つかりません。", en: "Not found."),
    Entry("error.notUnderstood", ja: "内容を読み取れません。", en: "The request cannot be read."),
    Entry("error.tooLarge", ja: "大きすぎます。", en: "Too large."),
    Entry("error.lengthUnknown", ja: "大きさが分かりません。", en: "The length is unknown."),
    Entry("error.badName", ja: "使えない名前です。", en: "This name cannot be used."),
    Entry("error.notAWorkbook", ja: "Excelブック（.xlsx）ではありません。", en: "This is not a workbook (.xlsx)."),
    Entry("error.notAnArchive", ja: "zipファイルではありません。", en: "This is no zip archive."),
    Entry("error.hasErrors", ja: "誤りがあります。", en: "There are mistakes."),
    Entry(
      "error.changedMeanwhile", ja: "このシナリオのファイルが、画面を開いた後に書き換えられました。画面を読み込み直してください。",
      en: "This scenario's files have been written since the page read them. Load the page again."),
    Entry("error.cannotWrite", ja: "書き込めません。", en: "Cannot be written."),
    Entry(
      "error.tooMany", ja: "計算が多すぎます。終わってからもう一度試してください。", en: "Too many jobs. Try again when some have ended."
    ),
    Entry("error.notFinished", ja: "まだ終わっていないか、結果がありません。", en: "Not finished, or without result."),
    Entry("error.failed", ja: "処理に失敗しました。", en: "That failed."),
    Entry("error.notAllowed", ja: "この操作はできません。", en: "This cannot be done."),
    Entry(
      "error.network", ja: "プログラムと通信できません。端末で動いているか確かめてください。",
      en: "The program cannot be reached. See whether it still runs in the terminal."),
    Entry(
      "error.session", ja: "端末に表示されたアドレスから開き直してください。",
      en: "Open the page again with the link that the terminal shows."),
  ]
}
