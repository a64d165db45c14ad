extension Phrase {
  /// Decisions as they are told: "that Suzuki is supported".
  package enum PinText {
    package static func support(_ name: String, _ isSupported: Bool) -> Phrase {
      isSupported
        ? Phrase(ja: "\(name)さんを支援する", en: "\(name) is supported")
        : Phrase(ja: "\(name)さんを支援しない", en: "\(name) is not supported")
    }
    package static func hire(_ role: String, _ place: String, _ month: Phrase, _ posts: Phrase) -> Phrase {
      Phrase(
        ja: "\(place)で\(month.ja)から\(role)を\(posts.ja)雇用する",
        en: "\(posts.en) of \(role) hired at \(place) from \(month.en)")
    }
    package static func noHire(_ role: String, _ place: String, _ month: Phrase) -> Phrase {
      Phrase(
        ja: "\(place)で\(month.ja)からは\(role)を雇用しない", en: "no \(role) hired at \(place) from \(month.en)")
    }
    package static func headCount(_ role: String, _ place: String?, _ posts: Phrase) -> Phrase {
      guard let place else {
        return Phrase(
          ja: "期間を通じて\(role)を\(posts.ja)雇用する", en: "\(posts.en) of \(role) hired over the award")
      }
      return Phrase(
        ja: "期間を通じて\(place)で\(role)を\(posts.ja)雇用する",
        en: "\(posts.en) of \(role) hired at \(place) over the award")
    }
    package static func measure(_ title: String, _ month: Phrase) -> Phrase {
      Phrase(ja: "「\(title)」を\(month.ja)から導入する", en: "'\(title)' is introduced in \(month.en)")
    }
    package static func noMeasure(_ title: String) -> Phrase {
      Phrase(ja: "「\(title)」を導入しない", en: "'\(title)' is never introduced")
    }
    package static func buyout(_ name: String, _ kind: String, _ term: Phrase, _ sessions: Phrase) -> Phrase {
      Phrase(
        ja: "\(name)さんの「\(kind)」を\(term.ja)に週\(sessions.ja)代行してもらう",
        en: "\(sessions.en) of '\(kind)' a week bought out from \(name) in \(term.en)")
    }
    package static func noBuyout(_ name: String, _ kind: String, _ term: Phrase) -> Phrase {
      Phrase(
        ja: "\(name)さんの「\(kind)」を\(term.ja)に代行してもらわない",
        en: "no '\(kind)' bought out from \(name) in \(term.en)")
    }
    package static func protected(_ name: String, _ term: Phrase, _ halfDays: Phrase) -> Phrase {
      Phrase(
        ja: "\(name)さんに\(term.ja)に週に\(halfDays.ja)の研究日を確保する",
        en: "\(halfDays.en) protected a week for \(name) in \(term.en)")
    }
    package static func assignment(_ role: String, _ name: String, _ chore: String, _ hours: Phrase) -> Phrase
    {
      Phrase(
        ja: "\(role)が\(name)さんの「\(chore)」を週\(hours.ja)引き受ける",
        en: "\(role) does \(hours.en) a week of '\(chore)' for \(name)")
    }
    package static func removal(_ measure: String, _ name: String, _ chore: String, _ hours: Phrase) -> Phrase
    {
      Phrase(
        ja: "「\(measure)」で\(name)さんの「\(chore)」を週\(hours.ja)減らす",
        en: "'\(measure)' saves \(name) \(hours.en) a week of '\(chore)'")
    }
    package static func payment(_ item: Phrase, _ purse: String, _ year: Phrase, _ yen: Phrase) -> Phrase {
      Phrase(
        ja: "\(year.ja)に\(item.ja)を\(purse)から\(yen.ja)支払う",
        en: "\(yen.en) of \(item.en) paid from '\(purse)' in \(year.en)")
    }
    package static func carry(_ purse: String, _ year: Phrase, _ yen: Phrase) -> Phrase {
      Phrase(
        ja: "\(purse)から\(yen.ja)を\(year.ja)の翌年度に繰り越す", en: "\(yen.en) of '\(purse)' carried out of \(year.en)"
      )
    }
    /// As a condition of a scenario.
    package static func decided(_ decision: Phrase) -> Phrase {
      Phrase(ja: "『\(decision.ja)』という決定済みの事項", en: "the decision already taken: \(decision.en)")
    }
    package static func atLeast(_ amount: Phrase) -> Phrase {
      Phrase(ja: "\(amount.ja)以上", en: "at least \(amount.en)")
    }
    package static func atMost(_ amount: Phrase) -> Phrase {
      Phrase(ja: "\(amount.ja)以下", en: "at most \(amount.en)")
    }
    package static func between(_ least: Phrase, _ most: Phrase) -> Phrase {
      Phrase(ja: "\(least.ja)以上\(most.ja)以下", en: "\(least.en) to \(most.en)")
    }
  }
}
