extension Phrase {
  /// The workbook of a plan: sheets, titles, heads.
  package enum PlanBook {
    package static let indicators = Phrase(ja: "要約", en: "Summary")
    package static let hiring = Phrase(ja: "採用計画", en: "Hiring")
    package static let buyouts = Phrase(ja: "代行台帳", en: "Buyouts")
    package static let effort = Phrase(ja: "エフォート", en: "Effort")
    package static let budget = Phrase(ja: "予算", en: "Budget")
    package static let limits = Phrase(ja: "経費と上限", en: "Purse limits")
    package static let protection = Phrase(ja: "研究時間", en: "Research time")
    package static let beside = Phrase(ja: "比較", en: "Comparison")

    package static let hiringTitle = Phrase(ja: "支援職員の採用計画（月別）", en: "Support staff by month")
    package static let hiringRemark = Phrase(
      ja: "月の欄は在籍人数。金額は雇用主負担額（直接経費、一般管理費を含まない）で、昇給を含みます。",
      en: "Months show posts. Yen are the employer's cost before overhead, pay growth included.")
    package static let buyoutsTitle = Phrase(ja: "業務の代行（バイアウト）台帳", en: "Duties bought out")
    package static let buyoutsRemark = Phrase(
      ja: "費用＝週のコマ数×（単価×半年の週数×月数÷6 を円に四捨五入）。直接経費です。",
      en: "Cost = sessions a week x (price x weeks of six months x months / 6, to the yen), before overhead.")
    package static let effortTitle = Phrase(
      ja: "研究者のエフォート（週の時間、計画前と計画後）", en: "Effort: hours a week before and after")
    package static let effortRemark = Phrase(
      ja:
        "計画後は年度の平均。減った業務はその区分から引き、研究へ回る分は研究に、他の業務に回ってしまう分は「その他」に加えます。時短の分だけ合計が減ります。区分の書かれていない業務は「その他」に数えます。",
      en:
        "After: the year's average. Freed work leaves its kind; what is kept adds to research, what leaks to other work; the total falls by overtime relief."
    )
    package static let budgetTitle = Phrase(
      ja: "年度・機関・経費・費目別の予算（円）", en: "Budget by year, institution, purse and category (JPY)")
    package static let budgetRemark = Phrase(
      ja:
        "支援職員とPI人件費は人件費・謝金、代行と研究DX等は「その他」に置いています。研究費（費目未定）は計画が費目を決めない額です。物品費・旅費・その他に振り分けてください（合計は変わりません）。",
      en:
        "Staff and own salary are personnel, substitutes and measures other cost. The plan does not divide research money: move it to goods, travel or others; totals stay."
    )
    package static let limitsTitle = Phrase(ja: "経費ごとの使い方と上限（円）", en: "Purses against their limits (JPY)")
    package static let limitsRemark = Phrase(
      ja: "使用計＝支出計＋翌年度への繰越＋流用した額。上限＝配分額（許容分を含む）＋前年度からの繰越＋流用された額。",
      en: "Used = charged + carried out + moved out. Limit = amount (with tolerance) + carried in + moved in."
    )
    package static let protectionTitle = Phrase(
      ja: "保護された半日と、生み出される時間の行き先", en: "Protected half-days, and where freed hours go")
    package static func protectionRemark(_ halfDay: String) -> Phrase {
      Phrase(
        ja: "期の欄は週に保護される半日の数（半日は\(halfDay)時間）。右側は期間合計の時間。減る業務＝時短＋流出＋研究へ、保護＝時間割のみ＋増加。",
        en:
          "Terms: protected half-days a week (of \(halfDay) hours). To the right: hours over the award. Freed = relief + leaked + kept; protected = by timetable + gained."
      )
    }
    package static let besideTitle = Phrase(ja: "計画の有無による比較", en: "With and without the plan")
    package static let besideRemark = Phrase(
      ja: "「何もしない」は補助事業を受けず、今の時間割だけで守れる時間です。",
      en: "Do nothing: no award; protection by today's timetable alone.")

    package static let from = Phrase(ja: "開始月", en: "From")
    package static let until = Phrase(ja: "終了月", en: "Until")
    package static func yenOf(_ year: Int) -> Phrase { Phrase(ja: "\(year)年度（円）", en: "FY\(year) (JPY)") }
    package static let postsByRole = Phrase(ja: "職種別の在籍人数", en: "Posts by role")
    package static let postsByMonth = Phrase(ja: "支援職員の在籍人数（月別）", en: "Support staff in post by month")
    package static let department = Phrase(ja: "診療科", en: "Department")
    package static let term = Phrase(ja: "期", en: "Term")
    package static let sessionsAWeek = Phrase(ja: "コマ/週", en: "Sessions a week")
    package static let weeksPerTerm = Phrase(ja: "半年の週数", en: "Weeks of six months")
    package static let months = Phrase(ja: "月数", en: "Months")
    package static let sessions = Phrase(ja: "期のコマ数", en: "Sessions in the term")
    package static let hoursOfSession = Phrase(ja: "1コマの時間", en: "Hours of a session")
    package static let hoursBought = Phrase(ja: "代行時間", en: "Hours bought")
    package static let unitPrice = Phrase(ja: "単価（円/コマ）", en: "Price (JPY/session)")
    package static let cost = Phrase(ja: "費用（円）", en: "Cost (JPY)")
    package static let buyoutLimits = Phrase(ja: "研究者・年度ごとの割合と上限", en: "Shares and limits by person and year")
    package static let paidByAward = Phrase(ja: "うち補助事業費（円）", en: "Paid by the award (JPY)")
    package static let directBase = Phrase(ja: "本人の直接経費（円）", en: "Person's direct cost (JPY)")
    package static let share = Phrase(ja: "割合", en: "Share")
    package static let shareLimit = Phrase(ja: "割合の上限", en: "Limit of share")
    package static let yenLimit = Phrase(ja: "上限（円）", en: "Limit (JPY)")
    package static let verdict = Phrase(ja: "判定", en: "Check")
    package static let kept = Phrase(ja: "上限内", en: "within")
    package static let broken = Phrase(ja: "超過", en: "exceeded")
    package static let noLimit = Phrase(ja: "上限なし", en: "none")
    package static let onlyCap = Phrase(ja: "目安（上限は総額のみ）", en: "guide (only the cap binds)")

    package static let research = Phrase(ja: "研究", en: "research")
    package static let education = Phrase(ja: "教育", en: "education")
    package static let clinical = Phrase(ja: "診療", en: "clinical")
    package static let other = Phrase(ja: "その他", en: "other")
    package static let outside = Phrase(ja: "学外", en: "outside")
    package static func beforeOf(_ kind: Phrase) -> Phrase {
      Phrase(ja: "計画前\n\(kind.ja)", en: "before:\n\(kind.en)")
    }
    package static func afterOf(_ kind: Phrase) -> Phrase {
      Phrase(ja: "計画後\n\(kind.ja)", en: "after:\n\(kind.en)")
    }
    package static let beforePlan = Phrase(ja: "計画前", en: "Before")
    package static let underPlan = Phrase(ja: "計画後", en: "After")
    package static let researchShareBefore = Phrase(ja: "研究の割合\n計画前", en: "research share\nbefore")
    package static let researchShareAfter = Phrase(ja: "研究の割合\n計画後", en: "research share\nafter")
    package static let researchGain = Phrase(ja: "研究の増加", en: "research gained")
    package static let effortDeclared = Phrase(ja: "本事業の申告\nエフォート", en: "effort declared\n(e-Rad)")
    package static let notStated = Phrase(ja: "未記入", en: "not stated")
    package static func researchHoursIn(_ year: Int) -> Phrase {
      Phrase(ja: "\(year)年度の研究時間（時間/週）", en: "Research hours a week in FY\(year)")
    }
    package static let researchHoursAWeek = Phrase(ja: "研究時間（計画前と計画後）", en: "Research hours before and after")
    package static let hoursAWeek = Phrase(ja: "時間/週", en: "hours a week")

    package static let category = Phrase(ja: "費目", en: "Category")
    package static let goods = Phrase(ja: "物品費", en: "Goods")
    package static let travel = Phrase(ja: "旅費", en: "Travel")
    package static let personnel = Phrase(ja: "人件費・謝金", en: "Personnel and honoraria")
    package static let others = Phrase(ja: "その他", en: "Others")
    package static let researchUndivided = Phrase(ja: "研究費（費目未定）", en: "Research (category open)")
    package static let byInstitution = Phrase(ja: "機関ごとの支出計", en: "Charged by institution")
    package static let capCheck = Phrase(ja: "補助事業費の上限との照合", en: "The award against its cap")
    package static let cap = Phrase(ja: "補助事業費の上限（円）", en: "Cap (JPY)")
    package static let capLeft = Phrase(ja: "上限までの残り（円）", en: "Left below the cap (JPY)")
    package static let chargeByYear = Phrase(ja: "年度ごとの補助事業費", en: "Charged to the award by year")
    package static let yen = Phrase(ja: "円", en: "JPY")
    package static let carriedIn = Phrase(ja: "前年度からの繰越", en: "Carried in")
    package static let carriedOut = Phrase(ja: "翌年度への繰越", en: "Carried out")
    package static let movedIn = Phrase(ja: "流用された額", en: "Moved in")
    package static let movedOut = Phrase(ja: "流用した額", en: "Moved out")
    package static let used = Phrase(ja: "使用計", en: "Used")
    package static let limit = Phrase(ja: "上限", en: "Limit")

    package static let byTimetable = Phrase(ja: "時間割のみ（半日）", en: "By timetable (half-days)")
    package static let byResearcher = Phrase(
      ja: "研究者ごとの保護研究時間（期間合計、時間）", en: "Protected hours of each person over the award")
    package static let supportedPeople = Phrase(ja: "支援対象者（名）", en: "Researchers supported")
    package static let candidates = Phrase(ja: "候補者（名）", en: "Candidates")
    package static let halfDaysInLastTerm = Phrase(
      ja: "支援対象者の保護された半日（最後の期、週あたり合計）", en: "Protected half-days a week in the last term, all together")
    package static let elsewhereHours = Phrase(
      ja: "対象外の研究者に生まれる研究時間（期間合計、時間）", en: "Research hours freed for others, over the award")
    package static let mostPosts = Phrase(ja: "支援職員の最多在籍人数（名）", en: "Most posts at a time")
    package static let protectedByPerson = Phrase(ja: "研究者ごとの保護研究時間", en: "Protected research time by person")
    package static let hoursOverAward = Phrase(ja: "期間合計（時間）", en: "hours over the award")

    package static let figures = Phrase(ja: "主な指標", en: "Indicators")
    package static let byTimetableHours = Phrase(
      ja: "うち今の時間割だけで守れる時間（期間合計、時間）", en: "Of these by today's timetable alone")
    package static let gainedHours = Phrase(
      ja: "計画で増える保護研究時間（期間合計、時間）", en: "Protected hours gained by the plan")
    package static let yenPerHour = Phrase(
      ja: "増えた1時間あたりの費用（円、研究そのものの経費を含む）", en: "JPY per hour gained (research itself included)")
    package static let leastProtected = Phrase(
      ja: "最も少ない人の保護研究時間（期間合計、時間）", en: "Protected hours of the person with fewest")
    package static let outcome = Phrase(ja: "結果", en: "Result")
    package static let exact = Phrase(
      ja: "これより良い計画がないと証明された計画", en: "proven: no plan is better")
    package static func within(_ gap: String) -> Phrase {
      Phrase(
        ja: "考えられる最良の計画との差が\(gap)以内と証明された計画", en: "proven within \(gap) of the best possible")
    }
    package static let best = Phrase(
      ja: "見つかった中で最良の計画（求めた精度までの証明はない）", en: "the best plan found; not proven as good as was asked for")
    package static let objective = Phrase(ja: "目的の値（重みつき時間）", en: "Objective (weighted hours)")
    package static let bound = Phrase(ja: "上界（これを超える計画はない）", en: "Upper bound (no plan is better)")
    package static let gap = Phrase(ja: "差", en: "Gap")
    package static let changes = Phrase(ja: "加えた変更", en: "Changes")
    package static let contents = Phrase(ja: "シート", en: "Sheets")
    package static let source = Phrase(
      ja: "金額と時間は、計画とは別に計算し直した監査の値です。合計の欄は数式なので、開いた先で検算できます。",
      en: "Yen and hours are the audit's own. Totals are formulas, so that they can be checked.")
  }
}

extension Phrase {
  /// What commands say of workbooks of plans.
  package enum PlanBookFile {
    package static func notHere(_ file: String) -> Phrase {
      Phrase(
        ja: "このコマンドの結果はExcelブックにできません: \(file)", en: "this command writes no workbook: \(file)")
    }

    package static func noPlan(_ file: String) -> Phrase {
      Phrase(ja: "計画がないので \(file) は作っていません。", en: "there is no plan, so \(file) was not made.")
    }
  }
}
