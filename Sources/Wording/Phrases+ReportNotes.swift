extension Phrase {
  /// Method and data notes of reports.
  package enum ReportNotes {
    package static let method = [
      Phrase(
        ja: "計画は、支援職員の雇用、業務の代行、施策の導入、研究に充てる半日、経費の支払いを同時に決める数理最適化で求めました。研究時間（重みつき保護研究時間）を最も大きくする組み合わせを探します。",
        en:
          "The plan was found by mathematical optimisation, which decides hires, buyouts, measures, half-days for research and "
          + "payments at once and seeks the combination with the most (weighted) protected research time."),
      Phrase(
        ja: "守るべき規則は、補助事業費と各経費の上限、採用できる人数と準備期間、代行者の数、診療科が手放せるコマの割合、医師の労働時間の上限などです。",
        en:
          "It keeps the award's cap and purses, what the labour market and lead times allow, the substitutes there are, what a "
          + "department can hand over, and physicians' hours ceilings."),
      Phrase(
        ja:
          "減った業務がすべて研究時間になるとは見なしていません。上限を超えて働く人は、まず上限まで労働時間を下げ、残りの一部は他の業務に流れます。研究時間は、時間割に空き枠があって初めて半日として確保されます。",
        en:
          "Not every freed hour is taken for research: who works above the ceiling first comes down to it, part of the rest leaks "
          + "into other work, and research time counts only as half-days for which the timetable has room."),
      Phrase(
        ja: "上界は、この条件のもとでどのような計画も超えられない値で、計算によって証明されたものです。差は、この計画より良い計画があり得るとしても、どこまでかを示します。",
        en:
          "The bound is a value that no plan under these conditions can exceed, proven by computation. The gap says how much "
          + "better, at most, a better plan could be."),
      Phrase(
        ja: "証明が及ぶのは、入力した数値が正しい場合の計画の良さまでです。数値そのものの確かさは「数値の根拠」を見てください。",
        en:
          "What is proven is how good the plan is if the numbers are right. How sure the numbers are is another matter: see "
          + "where they come from."),
    ]

    package static let defaultsCaption = Phrase(ja: "標準値を使った項目", en: "Defaults used")
    package static let item = Phrase(ja: "項目", en: "Item")
    package static let value = Phrase(ja: "値", en: "Value")
    package static let unit = Phrase(ja: "単位", en: "Unit")
    package static let range = Phrase(ja: "範囲", en: "Range")
    package static let strength = Phrase(ja: "根拠", en: "Evidence")
    package static let source = Phrase(ja: "出典", en: "Source")
    package static let strengths = Phrase(
      ja: "根拠の「確かな出典」は公的資料または独立した二つ以上の出典、「出典一つ」は一つの出典、「推定」は測定のない推定です。弱いものから並べています。",
      en:
        "Evidence: 'solid' is an official source or two independent ones, 'one source' is one, 'estimate' is an assumption that "
        + "nobody measured. The weakest come first.")

    package static let givenCaption = Phrase(ja: "大学が与えた数値", en: "Numbers that the university gave")
    package static let collection = Phrase(ja: "表", en: "Table")
    package static let path = Phrase(ja: "書かれた場所", en: "Path")
    package static func rows(_ rows: Int, _ values: Int) -> Phrase {
      Phrase(ja: "\(rows)行、値\(values)個", en: "\(rows) rows, \(values) values")
    }
    package static let nothingGiven = Phrase(
      ja: "大学が与えた数値の一覧は、この実行の記録からは分かりません。",
      en: "The record of this run does not tell which numbers were given.")
  }
}
