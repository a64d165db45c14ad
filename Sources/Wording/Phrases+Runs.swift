package import Planning

extension Phrase {
  /// Runs in the archive: list, one run, pruning.
  package enum Runs {
    package static func heading(shown: Int, of all: Int) -> Phrase {
      shown == all
        ? Phrase(ja: "実行の記録: \(all)件（新しい順）", en: "Runs on record: \(all) (newest first)")
        : Phrase(
          ja: "実行の記録: \(all)件のうち新しい\(shown)件（--limit で変えられます）",
          en: "Runs on record: the newest \(shown) of \(all) (--limit shows more)")
    }

    package static func none(_ file: String) -> Phrase {
      Phrase(
        ja: "実行の記録はまだありません（\(file)）。計画を求めると記録されます。",
        en: "No runs on record yet (\(file)). Every solve puts one there.")
    }

    package static func noneOf(_ scenario: String) -> Phrase {
      Phrase(
        ja: "シナリオ「\(scenario)」の実行の記録はありません。", en: "No runs of a scenario '\(scenario)' on record.")
    }

    package static func knownScenarios(_ names: String) -> Phrase {
      Phrase(ja: "記録のあるシナリオ: \(names)", en: "Scenarios with runs: \(names)")
    }

    package static let id = Phrase(ja: "実行番号", en: "Run")
    package static let begun = Phrase(ja: "日時", en: "Begun")
    package static let scenario = Phrase(ja: "シナリオ", en: "Scenario")
    package static let changes = Phrase(ja: "変えた条件", en: "Changes")
    package static let kind = Phrase(ja: "問い", en: "Question")
    package static func kind(_ kind: RunQuestion.Kind) -> Phrase {
      switch kind {
      case .solve: Phrase(ja: "最もよい計画", en: "best plan")
      case .alternatives: Phrase(ja: "ほかのよい計画（alternatives）", en: "alternatives")
      case .value: Phrase(ja: "追加の価値（value）", en: "value of one more")
      case .frontier: Phrase(ja: "金額と時間の関係（frontier）", en: "frontier")
      case .compare: Phrase(ja: "比較（compare）", en: "comparison")
      case .explain: Phrase(ja: "理由（explain）", en: "explanation")
      }
    }
    package static let figuresOfBase = Phrase(
      ja: "次の数値は、シナリオのまま計算した計画のものです。",
      en: "These figures are of the scenario as it is; the answer itself is in the file below.")
    package static let exportAnswer = Phrase(ja: "答えをファイルに取り出すには", en: "To get the answer as a file")
    package static let result = Phrase(ja: "結果", en: "Result")
    package static let objective = Phrase(ja: "目的の値（時間）", en: "Objective (h)")
    package static let gap = Phrase(ja: "差", en: "Gap")
    package static let cost = Phrase(ja: "補助事業費（円）", en: "Award (JPY)")

    package static func title(_ id: String) -> Phrase { Phrase(ja: "実行の記録 \(id)", en: "Run \(id)") }

    package static let asked = Phrase(ja: "計算の条件", en: "What was asked")
    package static let folder = Phrase(ja: "フォルダー", en: "Folder")
    package static let noChanges = Phrase(ja: "なし（シナリオのまま）", en: "none (the scenario as it is)")
    package static let limits = Phrase(ja: "計算の設定", en: "Search")
    package static let program = Phrase(ja: "プログラム", en: "Program")
    package static let inputs = Phrase(ja: "入力", en: "Inputs")

    package static func inputCount(_ count: Int, hash: String) -> Phrase {
      Phrase(
        ja: "\(count)項目（照合用の符号 \(hash)。符号が同じ実行は入力も同じです）",
        en: "\(count) values (fingerprint \(hash); runs with the same one had the same inputs)")
    }

    package static let cameOut = Phrase(ja: "結果", en: "What came out")
    package static let status = Phrase(ja: "状態", en: "Status")
    package static let time = Phrase(ja: "開始から終了まで", en: "From, to")
    package static let messages = Phrase(ja: "指摘", en: "Findings")
    package static let again = Phrase(ja: "同じ計算を繰り返すには", en: "To repeat it")
    package static let exportPlan = Phrase(ja: "計画をファイルに取り出すには", en: "To get the plan as a file")
    package static let allInputs = Phrase(ja: "入力のすべての値", en: "All inputs")

    package static func status(_ status: RunEnding.Status) -> Phrase {
      switch status {
      case .optimal: Phrase(ja: "計画（証明済み）", en: "plan, proven")
      case .feasible: Phrase(ja: "計画（未証明）", en: "plan, not proven")
      case .infeasible: Phrase(ja: "解なし", en: "infeasible")
      case .noPlan: Phrase(ja: "計画なし", en: "no plan yet")
      case .unreadable: Phrase(ja: "シナリオに誤り", en: "scenario errors")
      case .refused: Phrase(ja: "検算で不合格", en: "failed its audit")
      case .failed: Phrase(ja: "内部の誤り", en: "internal failure")
      }
    }

    /// The status in a sentence, for one run.
    package static func sentence(_ status: RunEnding.Status) -> Phrase {
      switch status {
      case .optimal:
        Phrase(
          ja: "考えられる最良の計画との差が、求めた精度以内の計画が見つかりました（証明済み）。",
          en: "A plan was found that is proven within the requested gap of the best possible.")
      case .feasible:
        Phrase(
          ja: "計画は見つかりましたが、最良の計画との差が求めた精度以内とは証明できていません。",
          en: "A plan was found, not proven within the requested gap of the best possible.")
      case .infeasible: Status.infeasible
      case .noPlan: Status.noPlan
      case .unreadable:
        Phrase(
          ja: "シナリオに誤りがあったので、計算していません。", en: "The scenario had errors; nothing was solved.")
      case .refused:
        Phrase(
          ja: "計画は見つかりましたが、検算に通らなかったので採用していません。",
          en: "A plan was found, but it did not pass the audit and was not used.")
      case .failed: Phrase(ja: "内部の誤りで計算できませんでした。", en: "The program failed.")
      }
    }

    package static func known(_ value: String, unit: Phrase) -> Phrase {
      Phrase(ja: value + unit.ja, en: value + " " + unit.en)
    }

    package static let hours = Phrase(ja: "時間", en: "h")

    package static func fromTo(_ begun: String, _ ended: String) -> Phrase {
      Phrase(ja: "\(begun)〜\(ended)", en: "\(begun) to \(ended)")
    }

    package static func more(_ count: Int) -> Phrase {
      Phrase(ja: "ほかに\(count)件（--verbose で全部）", en: "and \(count) more (--verbose lists all)")
    }

    package static func gone(_ runs: Int, inputs: Int, isTrial: Bool) -> Phrase {
      if runs == 0 { return Phrase(ja: "消す記録はありません。", en: "Nothing to remove.") }
      let english =
        "\(runs) \(runs == 1 ? "run" : "runs") and \(inputs) \(inputs == 1 ? "set" : "sets") of inputs"
      return isTrial
        ? Phrase(
          ja: "消えることになる記録: 実行\(runs)件、どこからも使われなくなる入力\(inputs)組（まだ何も消していません）",
          en: "Would remove \(english) that nothing else uses (nothing is removed yet)")
        : Phrase(
          ja: "消した記録: 実行\(runs)件、どこからも使われなくなった入力\(inputs)組",
          en: "Removed \(english) that nothing else used")
    }
  }
}
