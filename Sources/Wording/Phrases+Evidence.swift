extension Phrase {
  /// Words of the evidence catalogue.
  package enum Evidence {
    /// The unit that the catalogue writes as `english`; one that this table lacks stays as it is. O(1).
    package static func unit(_ english: String) -> Phrase {
      Phrase(ja: japaneseUnits[english] ?? english, en: english)
    }

    // Only ever looked up: its order reaches no output.
    private static let japaneseUnits = [
      "half-day slots": "半日枠",
      "half-day slots a week": "半日枠/週",
      "half-days a week": "半日/週",
      "hours": "時間",
      "hours a week": "時間/週",
      "hours a week per missing half-day": "不足する半日1つあたりの時間/週",
      "hours freed per hour": "1時間あたりに空く時間",
      "hours per million yen": "100万円あたりの時間",
      "month": "月",
      "months": "か月",
      "people": "名",
      "physicians": "名の医師",
      "posts per institution": "名/機関",
      "posts per institution and quarter": "名/機関・四半期",
      "researcher hours per staff hour": "職員1時間あたりの研究者の時間",
      "rule": "規則",
      "sessions a week": "コマ/週",
      "share": "割合",
      "share a year": "割合/年",
      "share by quarter in post": "着任後の四半期ごとの割合",
      "share by quarter in use": "導入後の四半期ごとの割合",
      "share of class hours": "授業時間に対する割合",
      "share of clinical hours": "診療時間に対する割合",
      "share of direct cost": "直接経費に対する割合",
      "share of education hours": "教育時間に対する割合",
      "share of freed hours": "空いた時間に対する割合",
      "share of posts filled": "配置される人数に対する割合",
      "share of research hours": "研究時間に対する割合",
      "share of sessions": "コマ数に対する割合",
      "share of sessions held": "担当コマ数に対する割合",
      "share of the chore": "その雑務に対する割合",
      "share of the duty hours": "その業務の時間に対する割合",
      "share of physicians": "医師に対する割合",
      "share of the person's direct cost": "本人分の直接経費に対する割合",
      "share of university hospitals": "大学病院に対する割合",
      "share of working time": "職務時間に対する割合",
      "steps": "単位",
      "term": "期",
      "weeks": "週",
      "weight": "重み",
      "yen": "円",
      "yen a fiscal year": "円/年度",
      "yen a year": "円/年",
      "yen per fiscal year": "円/年度",
      "yen per person and fiscal year": "円/名・年度",
      "yen per person and year": "円/名・年",
      "yen per post and year": "円/名・年",
      "yen per session": "円/コマ",
    ]
  }
}
