extension Passage.Proposal {
  // MARK: Buyout

  package static func buyout(people: Figure, cost: Figure) -> Passage {
    Passage(
      ja: "研究以外の業務の代行（バイアウト）を\(people)に適用する。代行に要する経費は補助事業期間の合計で\(cost)（直接経費）である。",
      en:
        "Duties other than research are bought out for \(people). Substitutes cost \(cost) over the award (direct cost)."
    )
  }

  package static let noBuyout = Passage(
    Phrase(ja: "本計画では、業務の代行（バイアウト）は用いない。", en: "The plan uses no buyout of duties."))

  package static func duties(_ duties: Phrase) -> Passage {
    Passage(
      ja: "代行の対象とする業務は\(name: duties)である。研究そのものと組織の管理運営は対象としない。",
      en:
        "Duties that may be bought out: \(name: duties). Research itself and the running of the institution may not."
    )
  }

  package static func buyoutLimit(_ share: Figure, most: Figure) -> Passage {
    Passage(
      ja: "一人の代行に充てる補助事業費は、その年度の本人分の直接経費の\(share)以内とする。計画での最大は\(most)である。",
      en:
        "Award money for one person's buyout stays within \(share) of that person's direct amount of the year; the most in the "
        + "plan is \(most).")
  }

  package static func departments(_ most: Figure, limit: Figure, department: Phrase) -> Passage {
    Passage(
      ja: "診療科の担当コマのうち外部に委ねる分が最も多いのは\(name: department)で、週\(most)コマである（上限は週\(limit)コマ）。",
      en:
        "The department that hands over most is \(name: department): \(most) sessions a week (limit \(limit))."
    )
  }

  // MARK: Measures

  package static func measure(_ name: Phrase, from: Figure, initial: Figure, running: Figure) -> Passage {
    Passage(
      ja: "\(name: name)を\(from)に導入する（導入費\(initial)、年間費用\(running)）。",
      en: "\(name: name) is introduced in \(from) (to set up: \(initial); a year: \(running)).")
  }

  package static let noMeasure = Passage(
    Phrase(
      ja: "現在の条件で求めた計画には、研究DX等の施策の導入は含まれない。",
      en: "The plan found under the present conditions contains no DX measure."))

  package static let noMeasureOffered = Passage(
    Phrase(ja: "シナリオには研究DX等の施策が含まれていない。", en: "The scenario offers no DX measure."))

  // MARK: Organisation

  package static func lead(_ institution: Phrase) -> Passage {
    Passage(
      ja: "\(name: institution)を代表機関とする。", en: "The lead institution is \(name: institution).")
  }

  package static func place(_ place: Phrase, posts: Figure) -> Passage {
    Passage(ja: "\(name: place)に\(posts)を配置する。", en: "\(name: place): \(posts).")
  }

  package static func required(_ title: Phrase, posts: Figure, from: Phrase) -> Passage {
    Passage(
      ja: "\(name: title)（\(posts)以上、\(name: from)から）を計画の条件とした。",
      en: "A condition of the plan: \(name: title) (at least \(posts), from \(name: from)).")
  }

  // MARK: Budget

  package static func budget(_ charge: Figure, cap: Figure, left: Figure, overhead: Figure) -> Passage {
    Passage(
      ja: "補助事業費は、一般管理費（直接経費の\(overhead)）を含めて\(charge)であり、上限\(cap)の範囲内である（残額\(left)）。",
      en:
        "The award is charged \(charge), general administration cost (\(overhead) of direct cost) included, within its cap of \(cap) "
        + "(left: \(left)).")
  }

  package static func carried(_ yen: Figure, from: Phrase) -> Passage {
    Passage(
      ja: "\(name: from)から翌年度に\(yen)を繰り越すことを前提とする。",
      en: "\(yen) are carried from \(name: from) into the next year.")
  }

  // MARK: After the award

  package static func keeping(_ yen: Figure) -> Passage {
    Passage(
      ja: "補助事業の終了後も最後の期の支援職員及び施策を維持するには、年に\(yen)（直接経費。代行者の費用を含まない）の財源を要する。",
      en:
        "Keeping the staff and measures of the last period after the award needs \(yen) a year (direct cost, without substitutes)."
    )
  }

  package static func buyoutAfter(_ yen: Figure, year: Phrase) -> Passage {
    Passage(
      ja: "業務の代行に要する経費は、最終年度（\(name: year)）で\(yen)である。",
      en: "Substitutes cost \(yen) in the last year (\(name: year)).")
  }

  // MARK: Clinics

  package static func clinicalSessions(_ sessions: Figure, term: Phrase) -> Passage {
    Passage(
      ja: "\(name: term)に代行者又は同僚が引き受ける診療のコマは週\(sessions)である。計画ではすべてのコマに引き受け手があり、診療枠を減らすことを前提としていない。",
      en:
        "In \(name: term), substitutes or colleagues take \(sessions) clinical sessions a week. In the plan every session has somebody "
        + "who takes it: no clinic is closed.")
  }

  package static let noClinicalSessions = Passage(
    Phrase(
      ja: "本計画では診療の代行を行わないので、診療枠への直接の影響はない。",
      en: "The plan hands over no clinical session, so there is no direct effect on clinics."))

  // MARK: Risks

  package static func weak(_ all: Figure, estimates: Figure) -> Passage {
    Passage(
      ja: "計画に用いた標準値は\(all)項目で、うち\(estimates)項目は測定に基づかない推定である。支援の効果が見込みより小さいとき、保護研究時間の増加は小さくなる。",
      en:
        "The plan rests on \(all) defaults, of which \(estimates) are estimates that nobody measured. Where support helps less than "
        + "assumed, less time is gained.")
  }

  /// - Parameters:
  ///   - low: what is known of the change at the low end.
  ///   - high: the same at the high end.
  package static func moves(_ item: Phrase, low: Passage, high: Passage) -> Passage {
    let parts = [
      Passage(
        ja: "\(name: item)を範囲の端に置いたときの目的の値の変化：下端では、",
        en: "\(name: item): change of the objective at the low end of its range: "),
      low, Passage(ja: "。上端では、", en: "; at the high end: "), high, Passage(ja: "。", en: "."),
    ]
    return .joined(parts, by: Phrase(ja: "", en: ""))
  }

  /// A change that the gaps hide, with the range in which it lies.
  package static func cannotTell(_ least: Figure, _ most: Figure) -> Passage {
    Passage(
      ja: "差があるとは言えない（\(least)〜\(most)の間）", en: "no difference can be told (between \(least) and \(most))")
  }

  package static let notAsked = Passage(
    Phrase(
      ja: "不確かな数値を範囲の端に置いた計算は、本書では行っていない（作成時に --tornado を指定すると加わる）。",
      en: "This draft does not include what uncertain numbers move (--tornado adds it)."))

  package static func recruitment(_ posts: Figure, first: Figure) -> Passage {
    Passage(
      ja: "採用の遅れ・不成立：計画は延べ\(posts)の採用に依存し、最初の着任は\(first)である。",
      en: "Posts filled late or not at all: the plan rests on \(posts), the first in \(first).")
  }

  // MARK: Acceptance

  package static func carryOver(_ yen: Figure) -> Passage {
    Passage(
      ja:
        "経費の「規則の値」は、その年度の配分額に前年度からの繰越等を加えた額である。この計画は、年度をまたいで計\(yen)を繰り越せることを前提としており、繰越の可否を公募要領及び取扱要領で確かめる必要がある。",
      en:
        "Of a purse, the rule's value is what is allotted for the year with what is carried in. The plan rests on carrying \(yen) across "
        + "years in all; whether that is allowed must be checked in the call.")
  }

  package static func unaudited(_ count: Figure) -> Passage {
    Passage(
      ja: "現在のシナリオのもとでは、守られていない規則が\(count)件ある。次に示す。",
      en: "Under the scenario as it is now, \(count) rule(s) are broken, as follows.")
  }
}
