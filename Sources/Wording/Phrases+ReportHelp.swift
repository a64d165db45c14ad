extension Phrase {
  /// Help of `report`.
  package enum ReportHelp {
    package static let report = Phrase(
      ja: "計画の報告書を、図表つきの文書（HTML、PDF、Word）として書き出します。",
      en: "Writes a report on a plan, with charts and tables, as HTML, PDF or Word.")
    package static let discussion = Phrase(
      ja: "シナリオのフォルダーを指定すると計画を求めてから、実行の番号（runs list で分かります）を指定すると記録から報告書を作ります。",
      en:
        "Given a scenario's folder it solves first; given a run (see 'runs list') it reports what is on record."
    )
    package static let output = Phrase(
      ja: "書き出すファイル。名前の終わり（.html、.pdf、.docx）が形式を決めます。",
      en: "File to write; .html, .pdf or .docx says in which form.")
    package static let proposal = Phrase(
      ja: "報告書の代わりに、申請書（研究力向上計画書）のうち研究時間と研究支援に関する部分の下書きを作ります。",
      en: "Draft the proposal's sections on research time and support instead of a report.")
    package static let stale = Phrase(
      ja: "この実行から作った下書きのうち、シナリオの変更で正しくなくなった文を示します（計画は求め直しません）。",
      en: "List what the scenario has made untrue in a draft made from this run (nothing is solved).")
    package static let outputOrStale = Phrase(
      ja: "-o（書き出すファイル）か --stale（実行の番号）のどちらか一つを指定してください。",
      en: "Give either -o with a file or --stale with a run.")
    package static let staleAlone = Phrase(
      ja: "--stale は --anonymous、--key、--proposal、--frontier、--tornado、--worths と同時には指定できません。",
      en: "--stale does not go with --anonymous, --key, --proposal, --frontier, --tornado or --worths.")
    package static let frontier = Phrase(
      ja: "予算と研究時間の関係の図を加えます（求め直すので時間がかかります）。",
      en: "Add hours against money (solves again, which takes time).")
    package static let tornado = Phrase(
      ja: "不確かな数値の影響の図を加えます（求め直すので時間がかかります）。",
      en: "Add what uncertain numbers move (solves again, which takes time).")
    package static let worths = Phrase(
      ja: "採用・導入・代行の一つひとつが生む時間を加えます（求め直すので時間がかかります）。",
      en: "Add what each hire, measure and buyout gives (solves again, which takes time).")
    package static let anonymous = Phrase(
      ja: "氏名を符号（R01…）に置き換え、人数の少ない診療科・職位をまとめます。",
      en: "Replace names by codes (R01…), and merge departments and ranks with few people.")
    package static let key = Phrase(
      ja: "符号と氏名の対応表をこのCSVファイルに書きます。", en: "Write the key to the codes to this CSV file.")
    package static let keyWithoutCodes = Phrase(
      ja: "--key は --anonymous とともに指定してください。", en: "--key goes with --anonymous.")
    package static let folderChanged = Phrase(
      ja: "この実行のシナリオのフォルダーは、実行のときから変わっています。--tornado は使えません。フォルダーを指定して求め直してください。",
      en:
        "The folder of this run's scenario has changed since: --tornado cannot be used. Give the folder to solve it anew."
    )
    package static let codeHead = Phrase(ja: "符号", en: "code")
    package static let idHead = Phrase(ja: "識別名", en: "id")
    package static let nameHead = Phrase(ja: "氏名", en: "name")
  }
}
