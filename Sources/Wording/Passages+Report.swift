extension Passage {
  /// The first page of a report: for a director who reads nothing else.
  package enum Report {
    package static func gained(
      _ people: Figure, of candidates: Figure, before: Figure, after: Figure, gained: Figure
    ) -> Passage {
      Passage(
        ja:
          "候補\(candidates)のうち\(people)を支援します。この人たちの保護研究時間は、補助事業期間の合計で\(before)から\(after)になります（増加 \(gained)）。",
        en:
          "Of \(candidates) who are candidates, \(people) are supported. Their protected research time over the award "
          + "goes from \(before) to \(after) (gained: \(gained)).")
    }

    package static func halfDays(before: Figure, after: Figure, term: Phrase) -> Passage {
      Passage(
        ja: "\(name: term)には、研究に専念できる半日が一人平均で\(before)から\(after)になります。「前」は今の時間割だけで守れる分です。",
        en:
          "In \(name: term), the half-days kept free for research go from \(before) to \(after) on average per person. "
          + "'Before' is what today's timetable alone would protect.")
    }

    package static func freed(gross: Figure, relief: Figure, leaked: Figure, kept: Figure) -> Passage {
      Passage(
        ja:
          "支援職員・代行・研究DX等で減る業務は\(gross)です。このうち\(relief)は労働時間の上限まで下げる時短、\(leaked)は他の業務に流れる見込みで、研究に使えるのは\(kept)です。",
        en:
          "Support staff, substitutes and tools take \(gross) of work off them. Of these, \(relief) only bring people down to "
          + "their hours ceiling, \(leaked) are expected to leak into other work, and \(kept) are left for research."
      )
    }

    /// The same where nobody works above the ceiling.
    package static func freed(gross: Figure, leaked: Figure, kept: Figure) -> Passage {
      Passage(
        ja: "支援職員・代行・研究DX等で減る業務は\(gross)です。このうち\(leaked)は他の業務に流れる見込みで、研究に使えるのは\(kept)です。",
        en:
          "Support staff, substitutes and tools take \(gross) of work off them. Of these, \(leaked) are expected to leak into "
          + "other work, and \(kept) are left for research.")
    }

    package static func cost(_ charge: Figure, cap: Figure, left: Figure) -> Passage {
      Passage(
        ja: "補助事業費の支出は一般管理費を含めて\(charge)です。上限\(cap)に対して\(left)が残ります。",
        en: "The award is charged \(charge), overhead included. Of its cap of \(cap), \(left) are left.")
    }

    package static func ownFunds(_ yen: Figure) -> Passage {
      Passage(ja: "このほか自己資金から\(yen)を支出します。", en: "Besides, \(yen) come from own funds.")
    }

    package static func perHour(_ yen: Figure) -> Passage {
      Passage(
        ja: "増えた保護研究時間の一時間あたりの費用は\(yen)です（研究そのものの経費を含みます）。",
        en: "Each protected hour gained costs \(yen) (the cost of the research itself included).")
    }

    package static func after(_ yen: Figure) -> Passage {
      Passage(
        ja: "補助事業が終わったあとも最後の支援職員と施策を続けるには、年に\(yen)を大学が負担します（代行者の費用は含まず、上の支出にも含みません）。",
        en:
          "Keeping the staff and measures in place at the end costs the university \(yen) a year once the award has ended, substitutes "
          + "not counted; that is not part of the above.")
    }

    package static func value(objective: Figure, bound: Figure, gap: Figure) -> Passage {
      Passage(
        ja: "目的の値（重みつき保護研究時間）は\(objective)です。この入力のもとでは、どのような計画でも\(bound)を超えないことが証明されており、この計画との差は\(gap)です。",
        en:
          "The objective, weighted protected hours, is \(objective). It is proven that under these inputs no plan whatever exceeds \(bound); "
          + "this plan's gap to that is \(gap).")
    }

    package static func valueWithoutBound(objective: Figure) -> Passage {
      Passage(
        ja: "目的の値（重みつき保護研究時間）は\(objective)です。これより良い計画がどれだけあり得るかは証明されていません。",
        en:
          "The objective, weighted protected hours, is \(objective). How much better a plan could be is not proven."
      )
    }

    package static func isOptimal(_ status: Phrase) -> Passage {
      Passage(ja: "\(name: status)", en: "\(name: status)")
    }

    package static func defaults(_ all: Figure, estimates: Figure) -> Passage {
      Passage(
        ja:
          "シナリオに書かれていない数値には標準値を使いました（\(all)項目、うち推定が\(estimates)項目）。効果の大きさの多くは、根拠の弱い推定です。自分の大学の数値に置き換えるほど、結果は確かになります。",
        en:
          "Numbers that the scenario does not give are defaults (\(all), of which estimates: \(estimates)). Most effect sizes are "
          + "weakly founded. The more of them are replaced by the university's own numbers, the surer the result."
      )
    }

    package static let audited = Passage(
      Phrase(
        ja: "ここに示す時間と金額は、計画を求めたプログラムとは別に計算し直し、すべての規則を守っていることを確かめたものです。",
        en:
          "All hours and amounts here were recomputed apart from the program that found the plan, and every rule was "
          + "found to be kept."))

    package static let firstHires = Passage(
      Phrase(
        ja: "最初の半年のうちに着任が必要な職員は次のとおりです。公募と選考に要する期間を見込んで準備します。",
        en:
          "These people must be in post within the first half-year; advertising and selecting them takes time before that."
      ))

    package static func firstMeasures(_ names: Phrase, _ month: Figure) -> Passage {
      Passage(ja: "\(month)から導入: \(name: names)", en: "From \(month): \(name: names)")
    }
  }
}
