extension Phrase {
  /// What a proposal needs and no plan can know: a person fills it in.
  package enum Blank {
    package static let vision = Phrase(
      ja: "研究ビジョンと、研究時間の不足がそれをどう妨げているか", en: "the research vision, and how lack of time stands in its way")
    package static let causes = Phrase(
      ja: "学内調査等による研究時間不足の要因", en: "causes of the lack of time, from surveys of the university")
    package static let hiringProcess = Phrase(
      ja: "公募・選考の方法、雇用財源の区分、無期転換等の扱い", en: "how posts are advertised and filled, and their terms")
    package static let career = Phrase(ja: "支援職員の育成とキャリアパス", en: "training and careers of support staff")
    package static let buyoutRule = Phrase(
      ja: "学内のバイアウト制度の規程名、施行日、申請と承認の手続", en: "the university's buyout rule: name, date, procedure")
    package static let substitutes = Phrase(
      ja: "代行者の確保の方法と診療の質の確保", en: "how substitutes are found and quality is kept")
    package static let systems = Phrase(
      ja: "導入するシステムの名称、調達の方法、情報セキュリティの確保", en: "names of systems, procurement, information security")
    package static let responsible = Phrase(
      ja: "統括責任者、研究支援センター長、事務の体制",
      en: "who is responsible: head of the plan, of the support centre, of administration")
    package static let commitment = Phrase(
      ja: "学長・医学部長・病院長の関与と意思決定の仕組み", en: "commitments of president, dean and hospital director")
    package static let mobility = Phrase(
      ja: "国内外との人材の流動（留学、クロスアポイントメント等）の計画", en: "plans for mobility at home and abroad")
    package static let partners = Phrase(
      ja: "他機関・企業との連携、データの共有の計画", en: "work and data sharing with other institutions and companies")
    package static let lifeEvents = Phrase(
      ja: "出産・育児・介護等と研究の両立への配慮", en: "support for people with children or others to care for")
    package static let funding = Phrase(
      ja: "補助事業の終了後の財源（病院収入、運営費交付金、競争的研究費等）と継続の決定者", en: "what pays after the award, and who decides")
    package static let income = Phrase(
      ja: "診療収入への影響の見込み（代行者の診療単価、患者数）", en: "expected effect on clinical income and patient numbers")
    package static let patients = Phrase(
      ja: "患者への説明と診療の継続性の確保", en: "how patients are told and continuity is kept")
    package static let riskOwner = Phrase(
      ja: "進捗の点検の時期と、見直しを決める者", en: "when progress is reviewed and who decides on changes")
    package static let papers = Phrase(ja: "論文指標の現状値と目標値", en: "publication indicators: now and aimed at")
    package static let paperCell = Phrase(ja: "値", en: "value")
    package static let eligibility = Phrase(
      ja: "公募要領の年齢・エフォート等の要件への適合", en: "age, effort and other conditions of the call")
  }
}
