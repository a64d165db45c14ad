extension Phrase {
  /// How two runs differ.
  package enum RunDifference {
    package static func title(_ first: String, _ second: String) -> Phrase {
      Phrase(ja: "実行 \(first) と \(second) の違い", en: "From run \(first) to \(second)")
    }

    package static let inputs = Phrase(ja: "入力の違い", en: "Inputs")
    package static let sameInputs = Phrase(ja: "入力は同じです。", en: "The same inputs.")
    package static let item = Phrase(ja: "項目", en: "Item")
    package static let before = Phrase(ja: "前", en: "Before")
    package static let after = Phrase(ja: "後", en: "After")
    package static let difference = Phrase(ja: "違い", en: "Difference")
    package static let same = Phrase(ja: "同じ", en: "same")
    package static let absent = Phrase(ja: "（なし）", en: "(none)")

    package static let settings = Phrase(ja: "計算の設定の違い", en: "Settings of the search")
    package static let sameSettings = Phrase(
      ja: "計算の設定とプログラムの版は同じです。", en: "The same settings and the same version of the program.")

    package static let decisions = Phrase(ja: "決定の違い", en: "Decisions")
    package static let sameDecisions = Phrase(ja: "決定は同じです。", en: "The same decisions.")
    package static let noDecisions = Phrase(
      ja: "計画のない実行があるので、決定は比べられません。",
      en: "A run without a plan has no decisions to compare.")

    package static func added(_ name: Phrase, _ value: Phrase) -> Phrase {
      line(Phrase(ja: "追加", en: "added"), name, value)
    }
    package static func removed(_ name: Phrase, _ value: Phrase) -> Phrase {
      line(Phrase(ja: "取りやめ", en: "removed"), name, value)
    }
    package static func modified(_ name: Phrase) -> Phrase {
      line(Phrase(ja: "変更", en: "modified"), name, Phrase(verbatim: ""))
    }
    /// The two states, one under the other.
    package static func states(_ before: Phrase, _ after: Phrase) -> Phrase {
      Phrase(ja: "前: \(before.ja)\n後: \(after.ja)", en: "before: \(before.en)\nafter: \(after.en)")
    }

    private static func line(_ kind: Phrase, _ name: Phrase, _ value: Phrase) -> Phrase {
      let named = value.en.isEmpty ? name : Layout.named(name, value)
      return Phrase(ja: "【\(kind.ja)】\(named.ja)", en: "[\(kind.en)] \(named.en)")
    }

    package static func details(_ count: Int) -> Phrase {
      Phrase(
        ja: "支援時間の割り振りや支払い元などの細部に\(count)件の違いがあります。",
        en:
          "\(count) \(count == 1 ? "detail differs" : "details differ"): hours of staff by task, who pays what."
      )
    }

    package static let figures = Phrase(ja: "数値の違い", en: "Figures")
    package static let sameFigures = Phrase(ja: "数値は同じです。", en: "The same figures.")
    package static let objective = Phrase(ja: "目的の値（時間）", en: "Objective (h)")
    package static let bound = Phrase(ja: "証明された上界（時間）", en: "Proven upper bound (h)")
    package static let cost = Phrase(ja: "補助事業費（円）", en: "Charged to the award (JPY)")
    package static let supported = Phrase(ja: "支援対象者（名）", en: "Researchers supported")
    package static let protected = Phrase(ja: "支援対象者の保護研究時間", en: "Protected hours of those supported")
    package static let gained = Phrase(ja: "そのうちの増加（時間）", en: "Of these gained (h)")

    package static func more(least: String, most: String) -> Phrase {
      Phrase(
        ja: "最良の計画どうしを比べると、目的の値は確かに増えています（\(least)〜\(most)時間の増加）。",
        en: "Between the best plans the objective is proven to rise, by \(least) to \(most) h.")
    }
    package static func less(least: String, most: String) -> Phrase {
      Phrase(
        ja: "最良の計画どうしを比べると、目的の値は確かに減っています（\(least)〜\(most)時間の減少）。",
        en: "Between the best plans the objective is proven to fall, by \(least) to \(most) h.")
    }
    package static let equal = Phrase(
      ja: "最良の計画の目的の値は同じです（証明済み）。", en: "The best plans are worth the same (proven).")
    package static let unknown = Phrase(
      ja: "目的の値の違いは計算の精度より小さく、最良の計画どうしに差があるとは言えません。",
      en: "The objectives differ by less than the gaps: nothing is proven about the best plans.")
  }

  /// Decisions of a plan on record, by kind and in short.
  package enum RecordedDecision {
    package static let supported = Phrase(ja: "支援対象者", en: "Supported")
    package static let halfDays = Phrase(ja: "保護された半日（週あたり）", en: "Protected half-days a week")
    package static let researchExtras = Phrase(ja: "研究費の上乗せ", en: "Extra research money")
    package static let salaries = Phrase(ja: "PI人件費", en: "Salaries of researchers")

    package static func othersOf(_ department: Phrase) -> Phrase {
      Phrase(ja: Summary.othersOf(department.ja).ja, en: Summary.othersOf(department.en).en)
    }
    package static func hire(_ role: Phrase, _ place: Phrase, from month: String) -> Phrase {
      Phrase(ja: "\(role.ja)（\(place.ja)、\(month)から）", en: "\(role.en) (\(place.en), from \(month))")
    }
    package static func posts(_ posts: Phrase, until month: String) -> Phrase {
      Phrase(ja: "\(posts.ja)、\(month)まで", en: "\(posts.en) until \(month)")
    }
    package static func from(_ month: String) -> Phrase { Phrase(ja: "\(month)から", en: "from \(month)") }
    package static func colleague(_ name: Phrase, _ duty: Phrase) -> Phrase {
      Phrase(ja: "\(name.ja)が引き受ける\(duty.ja)", en: "\(name.en): \(duty.en)")
    }
    package static func buyout(_ name: Phrase, _ duty: Phrase, by substitute: Phrase) -> Phrase {
      Phrase(
        ja: "\(name.ja)の\(duty.ja)（\(substitute.ja)）", en: "\(duty.en) of \(name.en) (\(substitute.en))")
    }
    /// So many a week in the terms that begin in these months.
    package static func weekly(_ count: Int, first: String, last: String) -> Phrase {
      let span = first == last ? first : "\(first)〜\(last)"
      let english = first == last ? first : "\(first) to \(last)"
      return Phrase(ja: "\(span) 週\(count)", en: "\(english): \(count)")
    }
    package static func yearly(_ yen: Phrase, _ year: Phrase) -> Phrase {
      Phrase(ja: "\(year.ja) \(yen.ja)", en: "\(year.en) \(yen.en)")
    }
  }
}
