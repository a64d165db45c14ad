extension Phrase {
  /// Help texts of the command line.
  package enum Help {
    package static let program = Phrase(
      ja: "大学病院の研究支援（支援職員の雇用、業務の代行、DX）を計画し、保護された研究時間を最大にします。",
      en: "Plans research support at university hospitals for the most protected research time.")
    package static let check = Phrase(
      ja: "シナリオを点検し、問題の場所・値・直し方を示します。計算はしません。",
      en: "Looks for problems in a scenario: where, what, which value, what to do. Solves nothing.")
    package static let solve = Phrase(
      ja: "最良の計画を求め、どれだけ良いかの証明とともに示します。",
      en: "Finds the best plan, with proof of how good it is.")
    package static let audit = Phrase(
      ja: "計画（手作りのものも可）がすべての規則を守っているか、独立に計算し直して確かめます。",
      en: "Checks any plan, ours or hand-made, against every rule by recomputing it.")
    package static let export = Phrase(
      ja: "計画の数理モデル（整数計画問題）を、ほかの最適化ソフトが読める形で書き出します（専門家向け）。",
      en: "Writes the integer program for other solvers.")
    package static let initialise = Phrase(
      ja: "記入用のシナリオのフォルダーを作ります。", en: "Makes a scenario folder to fill in.")
    package static let generate = Phrase(
      ja: "架空の、しかし現実的な大学のシナリオを作ります。",
      en: "Makes a fictional but realistic scenario.")

    package static let charts = Phrase(
      ja: "JSONの答えに、図をSVGとして加えます。", en: "Add drawings (SVG) to an answer in JSON.")
    package static let alternatives = Phrase(
      ja: "最良に近いすべての計画を考え、どの計画でも雇う職員、計画によっては雇う職員、人数の範囲を示します。",
      en: "Considers all plans nearly as good as the best: which hires are in all of them, in some, in none.")
    package static let value = Phrase(
      ja: "予算・人数・代行などをあと一つ増減したときの価値と、計画の決定を一つやめたときの損を、求め直して示します。",
      en: "What one more of each limit is worth, and what taking back each decision costs, by solving again.")
    package static let frontier = Phrase(
      ja: "予算を増減すると研究時間がどう変わるかを段ごとに示します。段の境となる額は、求め直して確かめます。",
      en: "Hours against money, as a staircase whose edges are checked by solving again.")
    package static let within = Phrase(
      ja: "最良よりどこまで劣る計画を考えるか（例: 1%）。", en: "How much worse than the best a plan may be, such as 1%.")
    package static let planCount = Phrase(ja: "示す計画の数。", en: "How many plans to show.")
    package static let step = Phrase(
      ja: "予算を増減する額（例: 100万）。", en: "Yen by which money changes, such as 1000000.")
    package static let table = Phrase(
      ja: "二つの値を変えた表（二回指定。例: award.cap=6億;7億）。",
      en: "A table of two inputs; give it twice, as award.cap=600000000;700000000.")
    package static let tornado = Phrase(
      ja: "使った標準値を一つずつ範囲の端にして、結果がどれだけ動くかを示します。",
      en: "Put each default used at the ends of its range, and show how far the result moves.")
    package static let purseOption = Phrase(
      ja: "補助事業費の上限の代わりに、この経費の額を動かします。", en: "Scale this purse instead of the cap of the award.")
    package static let steps = Phrase(ja: "示す段の数。", en: "How many steps to show.")
    package static let resolution = Phrase(
      ja: "段の境を調べる細かさ（円）。", en: "Yen to which the edges of steps are sought.")
    package static let hours = Phrase(
      ja: "この時間に要る最少の額も求めます。", en: "Find the least money for so many hours, too.")
    package static let evenness = Phrase(
      ja: "全員に約束する半日数を増やしたときの時間も求めます。", en: "Show hours against half-days promised to everybody, too.")

    package static let scenario = Phrase(
      ja: "シナリオのフォルダー、またはExcelブック（.xlsx）。", en: "The scenario: a folder or a workbook (.xlsx).")
    package static let plan = Phrase(
      ja: "計画のファイル（solve --json の出力、または手作りのもの）。",
      en: "A plan file: output of solve --json, or made by hand.")
    package static let lang = Phrase(
      ja: "表示の言語（ja または en）。省略時は LC_ALL・LC_MESSAGES・LANG から決めます。",
      en: "Language: ja or en (default: from LC_ALL, LC_MESSAGES, LANG).")
    package static let json = Phrase(
      ja: "結果を一つのJSONオブジェクトとして標準出力に書きます。",
      en: "Print the answer as one JSON object.")
    package static let output = Phrase(
      ja: "結果を標準出力でなくこのファイルに書きます（名前が .json で終わればJSON、solve では .xlsx で終わればExcelブック）。",
      en:
        "Write the answer to this file instead of standard output (as JSON if it ends in .json; of solve, as a workbook if it ends in .xlsx)."
    )
    package static let verbose = Phrase(
      ja: "標準値の一覧や実行の記録など、詳しく示します。",
      en: "Say more: all defaults used, the run record.")
    package static let quiet = Phrase(
      ja: "要点だけを示し、途中経過と警告を省きます。",
      en: "Say the essentials only; no progress, no warnings.")
    package static let set = Phrase(
      ja: "シナリオの値を変えます（例: award.cap=500000000）。何度でも書けます。",
      en: "Change a value of the scenario, such as award.cap=500000000. Repeatable.")
    package static let override = Phrase(
      ja: "シナリオにある名前つきの変更を適用します。何度でも書けます。",
      en: "Apply a named override of the scenario. Repeatable.")
    package static let gap = Phrase(
      ja: "求める精度: 考えられる最良の計画との差をどこまで縮めるか（0以上1以下。0.001は0.1%）。",
      en: "How close to the best possible the plan is to be proven, from 0 to 1 (0.001 is 0.1%).")
    package static let timeLimit = Phrase(
      ja: "計算時間の上限（秒、0より大きい数）。", en: "Most seconds to search, above 0.")
    package static let threads = Phrase(
      ja: "計算に使うスレッド数。省略時はコア数です。", en: "Threads to use; the number of cores if not given.")
    package static let format = Phrase(ja: "書式: mps または lp。", en: "Format: mps or lp.")
    package static let programFile = Phrase(
      ja: "書き出すファイル。名前の対応表を隣に（.names.tsv を付けて）置きます。",
      en: "File to write; a table of names is put beside it, with '.names.tsv' added.")
    package static let folder = Phrase(ja: "作るフォルダー。", en: "Folder to make.")
    package static let awardKind = Phrase(
      ja: "補助事業の型: comprehensive（総合型）または distinctive（特色型）。",
      en: "Type of award: comprehensive or distinctive.")
  }

  /// Wrong usage.
  package enum Usage {
    package static func unknownCommand(_ name: String) -> Phrase {
      Phrase(ja: "「\(name)」という命令はありません。", en: "There is no command '\(name)'.")
    }
    package static func didYouMean(_ name: String) -> Phrase {
      Phrase(ja: "「\(name)」のことですか。", en: "Did you mean '\(name)'?")
    }
    package static func commands(_ names: String) -> Phrase {
      Phrase(ja: "使える命令: \(names)", en: "Commands: \(names)")
    }
    package static let gap = Phrase(
      ja: "--gap には0以上1以下の数を指定してください。", en: "--gap must be a number from 0 to 1.")
    package static let timeLimit = Phrase(
      ja: "--time-limit には0より大きい有限の秒数を指定してください。",
      en: "--time-limit must be a finite number of seconds above 0.")
    package static let threads = Phrase(
      ja: "--threads には1から1024までの整数を指定してください。",
      en: "--threads must be a whole number from 1 to 1024.")
    package static let counts = Phrase(
      ja: "--plans と --steps には1から1000までの整数を、--resolution と --step には1円以上を指定してください。",
      en: "--plans and --steps take whole numbers from 1 to 1000, --resolution and --step at least one yen.")
    package static let table = Phrase(
      ja: "--table は「path=値;値;…」の形で二回指定してください。--tornado とは同時に使えません。",
      en: "--table takes path=value;value;… and is given twice; it excludes --tornado.")
    package static func unknownPurse(_ name: String, _ known: String) -> Phrase {
      Phrase(
        ja: "「\(name)」という経費はないか、年度ごとの額がありません。指定できるのは: \(known)",
        en: "There is no purse '\(name)' with yearly amounts. There are: \(known)")
    }
    package static func setting(_ text: String) -> Phrase {
      Phrase(
        ja: "--set は「path=値」の形で指定してください（「\(text)」は読めません）。",
        en: "--set takes path=value; '\(text)' is not of that form.")
    }
    package static let verboseAndQuiet = Phrase(
      ja: "--verbose と --quiet は同時に使えません。", en: "--verbose and --quiet exclude each other.")
  }

  /// Messages on the error stream.
  package enum Message {
    package static func wrote(_ file: String) -> Phrase {
      Phrase(ja: "書き出しました: \(file)", en: "wrote \(file)")
    }
    package static func cannotWrite(_ file: String, _ reason: String) -> Phrase {
      Phrase(ja: "\(file) に書けません: \(reason)", en: "cannot write \(file): \(reason)")
    }
    package static func cannotRead(_ file: String, _ reason: String) -> Phrase {
      Phrase(ja: "\(file) を読めません: \(reason)", en: "cannot read \(file): \(reason)")
    }
    package static func notText(_ file: String) -> Phrase {
      Phrase(ja: "\(file) はUTF-8の文章ではありません。", en: "\(file) is not UTF-8 text.")
    }
    package static func exists(_ file: String) -> Phrase {
      Phrase(
        ja: "\(file) はすでにあり、空ではありません。上書きはしません。",
        en: "\(file) exists and is not empty; nothing is overwritten.")
    }
    package static func internalFailure(_ detail: String) -> Phrase {
      Phrase(
        ja: "内部の誤りです。お手数ですが、シナリオを添えて開発元に報告してください。（\(detail)）",
        en: "Internal failure; please report it with the scenario. (\(detail))")
    }
    package static func madeFolder(_ folder: String) -> Phrase {
      Phrase(
        ja: "シナリオのフォルダーを作りました: \(folder)", en: "made the scenario folder \(folder)")
    }
    package static func nextCheck(_ folder: String) -> Phrase {
      Phrase(
        ja: "記入したら「kenkyubi check \(folder)」で点検してください。",
        en: "fill it in, then run 'kenkyubi check \(folder)'.")
    }
  }

  /// The line that long work rewrites on a terminal.
  package enum Progress {
    package static func line(seconds: String, objective: String?, bound: String?, gap: String?) -> Phrase {
      Phrase(
        ja: "計算中 \(seconds)秒　計画 \(objective ?? "-")　上界 \(bound ?? "-")　差 \(gap ?? "-")",
        en: "solving \(seconds) s  plan \(objective ?? "-")  bound \(bound ?? "-")  gap \(gap ?? "-")")
    }
    package static func count(_ answered: Int, of asked: Int) -> Phrase {
      Phrase(ja: "求め直し \(answered)／\(asked)", en: "solved again \(answered) of \(asked)")
    }
  }
}
