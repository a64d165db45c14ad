extension Phrase {
  /// What the sheets of a scenario workbook say about themselves.
  package enum SheetRemarks {
    package static let workbookTitle = Phrase(
      ja: "研究支援計画のシナリオ（記入用ブック）", en: "Scenario of a research-support plan")

    package static let instructions: [Phrase] = [
      Phrase(
        ja: "1. 黄色の見出しは必須です。「設定」で補助事業の型を選び、「診療科」と「研究者」の例を自分の大学のものに置き換えてください。",
        en:
          "1. Yellow heads are required. Choose the type of award in 'Settings'; replace the example departments and researchers."
      ),
      Phrase(
        ja: "2. ほかの欄は空欄でかまいません。空欄には出典付きの標準値が使われます（シート「標準値」）。",
        en: "2. All else may stay empty: defaults with a source are used (sheet 'Defaults')."),
      Phrase(
        ja: "3. 金額は円です。「1,500万」「7.2億」と書いてもかまいません。割合は 10% か 0.1、年月は 2026-04、はい・いいえは「はい」「いいえ」と書きます。",
        en:
          "3. Amounts are yen. Shares are 10% or 0.1, months 2026-04, yes and no yes or no."
      ),
      Phrase(
        ja: "4. 一つの欄に複数の値を書くときは「;」で区切ります。年度ごとの額は年度の数だけ並べます（一つなら全年度同額）。",
        en:
          "4. Several values in one cell are separated by ;. Amounts by year: one for each year, or one for all."
      ),
      Phrase(
        ja: "5. 見出しの名前とシートの名前は変えないでください。列の順序は自由で、使わない列とシートは消してかまいません。行や説明は見出しの上に足せます。",
        en:
          "5. Keep the names of heads and sheets. Columns may be in any order; unused columns and sheets may go."
      ),
      Phrase(
        ja: "6. 研究者の表には「枠:外来」（担当コマ）、「雑務:論文執筆」（業務の時間）、「属性:性別」のような列を足せます。長い表で書くときは「担当コマ」「担当業務」を使います。",
        en:
          "6. The researchers' table takes more columns such as session:outpatient, chore:manuscripts, attribute:NAME."
      ),
      Phrase(
        ja: "7. 保存したら kenkyubi check このファイル.xlsx で点検し、kenkyubi solve このファイル.xlsx で計画を求めます。",
        en: "7. Save, then run 'kenkyubi check THIS.xlsx', and 'kenkyubi solve THIS.xlsx' for the plan."),
    ]

    package static let defaultHeads: [Phrase] = [
      Phrase(ja: "項目", en: "path"), Phrase(ja: "標準値", en: "default"), Phrase(ja: "低い見込み", en: "low"),
      Phrase(ja: "高い見込み", en: "high"), Phrase(ja: "単位", en: "unit"), Phrase(ja: "根拠の強さ", en: "strength"),
      Phrase(ja: "出典", en: "source"), Phrase(ja: "考え方", en: "reasoning"),
    ]

    /// The head of a column of values that cells offer.
    package static func listHead(_ what: Phrase) -> Phrase {
      Phrase(ja: "選択肢: \(what.ja)", en: "Choices: \(what.en)")
    }

    package static func strength(_ id: String) -> Phrase {
      switch id {
      case "solid": Phrase(ja: "確か", en: "solid")
      case "single": Phrase(ja: "出典一つ", en: "one source")
      default: Phrase(ja: "推定", en: "estimate")
      }
    }

    /// The heading above settings whose paths begin so.
    package static func section(_ part: String) -> Phrase {
      switch part {
      case "award": Phrase(ja: "■ 補助事業", en: "# Award")
      case "calendar": Phrase(ja: "■ 計画の期", en: "# Calendar")
      case "rules": Phrase(ja: "■ 計画の決まり", en: "# Rules")
      case "floor": Phrase(ja: "■ 目標の半日数", en: "# Floor")
      case "hours": Phrase(ja: "■ 時間の数え方", en: "# Hours")
      case "catalogue": Phrase(ja: "■ 組み込みの職種・業務・コマ・施策", en: "# Built-in entries")
      case "researcherDefaults": Phrase(ja: "■ 研究者の標準", en: "# Usual values of researchers")
      case "departmentDefaults": Phrase(ja: "■ 診療科の標準", en: "# Usual values of departments")
      case "institutionDefaults": Phrase(ja: "■ 機関の標準", en: "# Usual values of institutions")
      default: Phrase(ja: "■ \(part)", en: "# \(part)")
      }
    }

    /// One sentence on what a sheet is for.
    package static func remark(_ schema: String) -> Phrase { remarks[schema] ?? Phrase(verbatim: "") }

    // Only ever looked up: its order reaches no output.
    private static let remarks: [String: Phrase] = [
      "settings": Phrase(
        ja: "「値」の列だけを記入します。空欄には「標準値」が使われます。",
        en: "Fill in 'value' alone; where it is empty, the default holds."),
      "purses": Phrase(
        ja: "経費の区分。空欄なら補助事業の型の決まりどおりです。変えたい欄だけを書きます。",
        en: "Sources of money. Left empty, the rules of the award's type hold; write only what differs."),
      "transfers": Phrase(ja: "経費の間の流用の決まり。", en: "Money that may move between purses."),
      "institutions": Phrase(
        ja: "大学・機関。1機関だけなら空欄でかまいません。", en: "Universities. May stay empty when there is only one."),
      "departments": Phrase(
        ja: "【必須】診療科・部門。例を置き換えてください。", en: "REQUIRED: departments. Replace the examples."),
      "researchers": Phrase(
        ja: "【必須】研究者。例を置き換えてください。時間の空欄には職位ごとの標準が使われます。",
        en: "REQUIRED: researchers. Replace the examples. Hours left empty are the rank's."),
      "sessions": Phrase(
        ja: "担当コマを縦長の表で書くとき（研究者の表の「枠:」の列と同じ内容）。",
        en: "Sessions held, one a row (the same as columns session:KIND of researchers)."),
      "choresHeld": Phrase(
        ja: "業務の時間を縦長の表で書くとき（研究者の表の「雑務:」の列と同じ内容）。",
        en: "Hours of chores, one a row (the same as columns chore:CHORE of researchers)."),
      "substitutes": Phrase(
        ja: "代行者。空欄なら「代行者の価格帯」から作られます。", en: "Substitutes. Left empty, they are made from the tiers."),
      "requirements": Phrase(ja: "最低限置く支援職員の人数。", en: "Posts that there must be at least."),
      "quotas": Phrase(ja: "支援する人の人数枠・割合枠（若手、女性、診療科など）。", en: "Limits on how many of a group are supported."),
      "commitments": Phrase(ja: "すでに支出したか契約した額。", en: "Money already spent or contracted."),
      "pins": Phrase(
        ja: "計画の前に決まっていること、過ぎた学期の実績。", en: "What is decided beforehand, and facts of past terms."),
      "places": Phrase(
        ja: "支援職員の配置場所。空欄なら診療科・センター・拠点が作られます。",
        en: "Where staff sit. Left empty: departments, centres and a hub."),
      "recruitment": Phrase(ja: "労働市場で採用できる人数。", en: "What the labour market gives."),
      "roles": Phrase(
        ja: "支援職種。組み込みの職種は「標準値」にあり、変えたい欄だけを書きます。",
        en: "Roles. Built-in ones are in 'Defaults'; write only what differs."),
      "measures": Phrase(ja: "研究DX等の施策。変えたい欄だけを書きます。", en: "DX measures. Write only what differs."),
      "sessionKinds": Phrase(ja: "コマの種類。変えたい欄だけを書きます。", en: "Kinds of sessions. Write only what differs."),
      "chores": Phrase(ja: "業務の種類。変えたい欄だけを書きます。", en: "Chores. Write only what differs."),
      "ranks": Phrase(ja: "職位ごとの標準の時間。変えたい欄だけを書きます。", en: "Usual hours by rank. Write only what differs."),
      "levels": Phrase(ja: "時間外労働の水準。変えたい欄だけを書きます。", en: "Overtime levels. Write only what differs."),
      "substituteDefaults": Phrase(
        ja: "代行者の価格帯。変えたい欄だけを書きます。", en: "Tiers of substitutes. Write only what differs."),
      "overrides": Phrase(
        ja: "名前を付けた変更。kenkyubi solve ファイル --override 名前 で使います。",
        en: "Named changes, used as in: kenkyubi solve FILE --override NAME"),
      "defaults": Phrase(
        ja: "組み込みの標準値と出典（参照用。ここに書いても計画は変わりません）。",
        en: "Built-in defaults with their sources (for reading; nothing typed here has an effect)."),
    ]
  }
}
