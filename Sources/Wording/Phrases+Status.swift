extension Phrase {
  /// What a solve ended with, in words.
  package enum Status {
    package static let heading = Phrase(ja: "結果", en: "Result")

    /// Best up to the gap that was asked for, which is not nothing.
    package static func optimal(gap: String, requested: String) -> Phrase {
      Phrase(
        ja: "考えられる最良の計画と比べて、差が\(gap)以内の計画が見つかりました（証明済み。求めた精度: \(requested)以内）。",
        en:
          "A plan within \(gap) of the best possible was found: no plan can be better by more than that, which is "
          + "proven (requested: within \(requested)).")
    }

    package static let exact = Phrase(
      ja: "最適な計画が見つかりました。これより良い計画がないことが証明されています。",
      en: "An optimal plan was found: it is proven that no better plan exists.")

    package static func feasible(within difference: Phrase) -> Phrase {
      Phrase(
        ja: "実行できる計画が見つかりましたが、求めた精度までは証明できていません。これより良い計画があったとしても、目的の値の差は\(difference.ja)以内です。",
        en:
          "A workable plan was found, not yet proven as good as was asked for: any better plan is better by at most "
          + "\(difference.en).")
    }

    package static let rough = Phrase(
      ja: "差が大きく、まだ粗い計画です。制限時間を延ばすと良くなる見込みがあります。",
      en: "The gap is wide and the plan still rough: more time is likely to improve it.")

    package static let feasibleWithoutBound = Phrase(
      ja: "実行できる計画が見つかりましたが、どれだけ改善の余地があるかはまだ分かっていません。",
      en: "A workable plan was found; how much better a plan could be is not known yet.")

    package static let infeasible = Phrase(
      ja: "条件をすべて満たす計画は存在しません（証明済み）。条件のどれかを緩める必要があります。",
      en: "No plan can satisfy all the conditions (proven). Some condition has to be relaxed.")

    package static let noPlan = Phrase(
      ja: "計画が見つからないうちに計算が終わりました。計画がないと証明されたわけではありません。",
      en: "The search ended before the first plan. It is not proven that there is none.")

    package static let stoppedByTime = Phrase(
      ja: "制限時間に達したので計算を終えました。--time-limit で延ばせます。",
      en: "The search ended at its time limit; --time-limit gives it more.")
    package static let stoppedByInterrupt = Phrase(
      ja: "利用者の操作で計算を途中で終えました。", en: "The search was interrupted by the user.")
    /// The solver library could not go on; the plan, if any, and the bound so far stand.
    package static let stoppedByFailure = Phrase(
      ja: "計算ライブラリが計算を続けられなくなったので、途中で終えました。ここまでの結果は有効です。",
      en: "The search ended because the solver library could not go on; what it found until then holds.")
    package static let stoppedByWork = Phrase(
      ja: "探索の手数の上限に達したので計算を終えました。", en: "The search ended at its work limit.")

    package static func objective(_ value: String) -> Phrase {
      Phrase(ja: "目的の値（重みつき保護研究時間）: \(value)時間", en: "Objective (weighted protected hours): \(value) h")
    }

    package static func bound(_ value: String) -> Phrase {
      Phrase(
        ja: "証明された上界（どの計画も超えない値）: \(value)時間", en: "Proven upper bound: \(value) h")
    }

    package static func gap(_ value: String) -> Phrase {
      Phrase(ja: "考えられる最良の計画との差: 多くて\(value)", en: "Gap to the best possible plan: at most \(value)")
    }

    package static let noGap = Phrase(
      ja: "考えられる最良の計画との差: なし", en: "Gap to the best possible plan: none")

    package static func seconds(_ value: Phrase) -> Phrase {
      Phrase(ja: "計算時間: \(value.ja)", en: "Computed in \(value.en)")
    }
  }

  /// Hard conditions that may be what makes a scenario infeasible.
  package enum Infeasible {
    package static let heading = Phrase(ja: "確かめるべき条件", en: "Conditions to look at")

    package static func floor(_ halfDays: Int) -> Phrase {
      Phrase(
        ja: "支援対象者全員に週\(halfDays)回の半日を必ず確保する条件（絶対条件）。目標に変えると解ける場合があります。",
        en: "The hard floor of \(halfDays) protected half-days a week for everybody supported; "
          + "as a soft floor it may be solvable.")
    }

    package static func minimumSupported(_ count: Int) -> Phrase {
      Phrase(ja: "支援対象者を\(count)名以上とする条件。", en: "At least \(count) researchers must be supported.")
    }

    package static func required(_ count: Int) -> Phrase {
      Phrase(ja: "必ず支援する研究者\(count)名。", en: "\(count) researchers must be supported by name.")
    }

    package static func quotas(_ titles: String) -> Phrase {
      Phrase(ja: "人数枠・割合枠: \(titles)。", en: "Quotas: \(titles).")
    }

    package static func requirements(_ titles: String) -> Phrase {
      Phrase(ja: "支援職員の必要人数: \(titles)。", en: "Required posts: \(titles).")
    }

    package static func pins(_ count: Int) -> Phrase {
      Phrase(ja: "決定済みの事項\(count)件。", en: "\(count) decisions that are already taken.")
    }

    package static func institutionMinimum(_ titles: String) -> Phrase {
      Phrase(ja: "機関への配分の下限: \(titles)。", en: "Least award money for: \(titles).")
    }

    package static func commitments(_ count: Int) -> Phrase {
      Phrase(ja: "契約済みの支出\(count)件。", en: "\(count) commitments already made.")
    }

    package static func overtime(_ count: Int) -> Phrase {
      Phrase(
        ja: "労働時間の上限を超えている研究者\(count)名（支援するなら上限まで下げる必要があります）。",
        en:
          "\(count) researchers work above their hours ceiling (if supported they must be brought down to it)."
      )
    }

    package static let buyoutOff = Phrase(
      ja: "バイアウトを使わない設定です。", en: "Buyout is switched off.")
    package static let hiringOff = Phrase(ja: "雇用をしない設定です。", en: "Hiring is switched off.")
    package static let dxOff = Phrase(ja: "DX施策を使わない設定です。", en: "DX measures are switched off.")
  }
}
