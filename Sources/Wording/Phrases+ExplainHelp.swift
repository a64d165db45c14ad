extension Phrase {
  /// Help texts of `explain`.
  package enum ExplainHelp {
    package static let explain = Phrase(
      ja: "計画の一つ一つの決定の理由、入っていない決定の理由、計画が成り立たない理由と見直しの案を示します。",
      en:
        "Says what each decision gives, why another is not taken, or why there is no plan and what would help."
    )
    package static let whyNot = Phrase(
      ja:
        "計画にない決定について尋ねます（例: \"support R07\"、\"hire writer centre start=2026-10\"、\"buyout R03 outpatient term=2\"、\"measure ID start=2026-10\"）。",
      en:
        "Why not? A decision to force, such as 'support R07', 'hire ROLE PLACE start=2026-10', 'buyout R03 KIND term=2'."
    )
    package static let why = Phrase(
      ja: "計画のこの決定だけを説明します（研究者、職種、配置場所、施策の名前。例: R07）。",
      en: "Explain only decisions about this person, role, place or measure.")
    package static let keep = Phrase(
      ja: "変えられない条件（例: award.cap、floor）。見直しの対象にしません。何度でも書けます。労働時間の上限と契約済みの支出は、書かなくても変えません。",
      en:
        "A condition beyond discussion, such as award.cap or floor; never blamed. Repeatable. Hours ceilings and commitments always are."
    )
    package static func folderChanged(_ folder: String) -> Phrase {
      Phrase(
        ja: "この実行のシナリオ（\(folder)）は、その後変わったか、なくなりました。今のシナリオについて尋ねるには、そのフォルダーを指定してください。",
        en:
          "the scenario of this run (\(folder)) has changed since, or is gone; name the folder to ask about it as it is now."
      )
    }
    package static let whyAndWhyNot = Phrase(
      ja: "--why と --why-not は同時に使えません。", en: "--why and --why-not exclude each other.")
  }
}
