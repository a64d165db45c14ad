extension Passage {
  /// The proposal pack: present state, measures, staffing.
  package enum Proposal {
    package static let draftNote = Passage(
      Phrase(
        ja:
          "本書は、求めた計画から作成した下書きである。黄色の【要記入】は計画からは分からない事項であり、人が記入する。本文・図表の数値はすべて、末尾の出所の一覧、または各表の注に示すもとから取っている。",
        en:
          "This is a draft made from a solved plan. What is marked 'to be filled in' cannot be known from the plan and must be "
          + "written by a person. Every number in text, tables and charts comes from the origins listed at the end, or named below its table."
      ))

    // MARK: Present state

    package static func candidates(_ people: Figure, institutions: Figure, departments: Figure) -> Passage {
      Passage(
        ja: "本計画は、\(institutions)、\(departments)に所属する候補者\(people)を対象とする。",
        en: "The plan covers \(people) as candidates, in \(departments) of \(institutions).")
    }

    package static func week(research: Figure, clinical: Figure, share: Figure) -> Passage {
      Passage(
        ja: "候補者の研究時間は一人平均で\(research)、診療時間は\(clinical)であり、研究時間が職務時間に占める割合は\(share)である。",
        en:
          "Candidates do research for \(research) and clinical work for \(clinical) on average; research is \(share) of their "
          + "working time.")
    }

    package static func little(_ people: Figure, share: Figure, limit: Figure) -> Passage {
      Passage(
        ja: "研究時間が\(limit)以下の者は\(people)（\(share)）である。",
        en: "\(people) (\(share)) have at most \(limit) of research.")
    }

    package static func national(_ value: Figure, what: Phrase, source: Phrase) -> Passage {
      Passage(
        ja: "全国値との比較：\(name: what)は\(value)（出典：\(name: source)）。",
        en: "For comparison, nationally: \(name: what): \(value) (source: \(name: source)).")
    }

    package static let nationalNote = Passage(
      Phrase(
        ja: "全国値は調査の対象と時期が異なるため、互いに、また本学の値と単純には比べられない。",
        en:
          "The national figures are of different populations and years: they do not compare simply with each other or with ours."
      ))

    package static func rankSource(_ source: Phrase) -> Passage {
      Passage(
        ja: "候補者の欄はシナリオの値、全国の欄は\(name: source)による。",
        en: "Candidates: from the scenario. National: \(name: source).")
    }

    package static func protectedNow(_ now: Figure) -> Passage {
      Passage(
        ja: "候補者に現在確保されている研究専念の半日は、一人平均で\(now)にとどまる。",
        en: "Candidates now have \(now) kept free for research on average.")
    }

    // MARK: Aim and result

    package static func aim(people: Figure, before: Figure, after: Figure, gained: Figure) -> Passage {
      Passage(
        ja: "支援対象者\(people)の保護研究時間を、補助事業期間の合計で、今の時間割だけで守れる\(before)から\(after)に増やす（増加\(gained)）。",
        en:
          "The protected research time of the \(people) supported rises, over the award, from \(before), which today's "
          + "timetable alone would protect, to \(after) (gained: \(gained)).")
    }

    package static func lastTerm(before: Figure, after: Figure, term: Phrase) -> Passage {
      Passage(
        ja: "最後の期（\(name: term)）には、一人平均で\(before)から\(after)となる。",
        en:
          "In the last term (\(name: term)) it is \(after) a person on average, where the timetable alone would give \(before)."
      )
    }

    package static func proof(objective: Figure, bound: Figure, gap: Figure) -> Passage {
      Passage(
        ja: "この計画は数理最適化により求めた。目的の値は\(objective)であり、同じ条件のもとでは、どのような計画も\(bound)を超えないことが証明されている（差\(gap)）。",
        en:
          "The plan was found by mathematical optimisation. Its objective is \(objective); under the same conditions no plan exceeds "
          + "\(bound), which is proven (gap \(gap)).")
    }

    package static func freed(gross: Figure, relief: Figure, leaked: Figure, kept: Figure) -> Passage {
      Passage(
        ja:
          "支援職員、業務の代行及び研究DX等により減る業務は\(gross)である。このうち\(relief)は労働時間を上限まで下げる時短に充てられ、\(leaked)は他の業務に回ることを見込み、研究に充てられるのは\(kept)とした。",
        en:
          "Support staff, substitutes and tools take over \(gross) of work. Of this, \(relief) bring working time down to its "
          + "ceiling, \(leaked) are expected to go into other work, and \(kept) are counted for research.")
    }

    /// The same where nobody works above the ceiling.
    package static func freed(gross: Figure, leaked: Figure, kept: Figure) -> Passage {
      Passage(
        ja: "支援職員、業務の代行及び研究DX等により減る業務は\(gross)である。このうち\(leaked)は他の業務に回ることを見込み、研究に充てられるのは\(kept)とした。",
        en:
          "Support staff, substitutes and tools take over \(gross) of work. Of this, \(leaked) are expected to go into other work, "
          + "and \(kept) are counted for research.")
    }

    // MARK: Staffing

    package static func staffing(posts: Figure, roles: Figure, places: Figure) -> Passage {
      Passage(
        ja: "補助事業期間中に、\(roles)職種、延べ\(posts)の支援職員を\(places)か所に配置する。",
        en: "Over the award, \(posts) of support staff in \(roles) role(s) are hired at \(places) place(s).")
    }

    package static let noStaff = Passage(
      Phrase(ja: "本計画では、新たな支援職員の雇用は行わない。", en: "The plan hires no new support staff."))

    package static func task(_ role: Phrase, _ chores: Phrase) -> Passage {
      Passage(
        ja: "\(name: role)：\(name: chores)を担う。", en: "\(name: role): takes over \(name: chores).")
    }

    package static func staffCost(_ yen: Figure) -> Passage {
      Passage(
        ja: "支援職員の人件費は、補助事業期間の合計で\(yen)（直接経費、昇給を含む）である。",
        en: "Support staff cost \(yen) over the award (direct cost, pay growth included).")
    }

    package static func worth(_ what: Phrase, _ hours: Figure) -> Passage {
      Passage(
        ja: "\(name: what)：これがなければ、目的の値（重みつき保護研究時間）は少なくとも\(hours)減る（この決定を除いて計画を求め直した結果）。",
        en:
          "\(name: what): without it the objective, weighted protected hours, falls by at least \(hours) (found by solving again without it)."
      )
    }

    package static func indispensable(_ what: Phrase) -> Passage {
      Passage(
        ja: "\(name: what)：これがなければ、条件を満たす計画が存在しない（求め直して証明）。",
        en: "\(name: what): without it no plan meets the conditions (proven by solving again).")
    }
  }
}
