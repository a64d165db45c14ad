extension Phrase {
  /// What a changed scenario has made untrue in a draft.
  package enum Stale {
    package static func title(_ run: String) -> Phrase {
      Phrase(
        ja: "実行 \(run) の下書きのうち、シナリオの変更で正しくなくなった文",
        en: "What the scenario has made untrue in a draft of run \(run)")
    }
    package static let none = Phrase(
      ja: "正しくなくなった文はありません。", en: "Nothing: every sentence still holds.")
    package static func broken(_ count: Int) -> Phrase {
      Phrase(
        ja: "この計画は、いまのシナリオでは守られない規則があります（\(count)件）",
        en: "Under the scenario as it is now the plan breaks rules: \(count)")
    }
    package static let now = Phrase(ja: "いまは", en: "now")
    package static func reason(_ reason: String) -> Phrase { reasons[reason] ?? Phrase(verbatim: reason) }
    package static func withoutSuccessor(_ reason: String) -> Phrase {
      reason == "unproven"
        ? Phrase(ja: "いまのシナリオで求め直すまで分かりません。", en: "not known until the scenario is solved again.")
        : Phrase(ja: "いまの下書きには、これにあたる文がありません。", en: "the draft would no longer say anything of the kind.")
    }

    // Only ever looked up: its order reaches no output.
    private static let reasons = [
      "changed": Phrase(ja: "変わった", en: "changed"), "gone": Phrase(ja: "なくなった", en: "gone"),
      "unproven": Phrase(ja: "証明がない", en: "no longer proven"),
    ]
  }
}
