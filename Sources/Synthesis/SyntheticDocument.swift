/// `scenario.yaml` of a synthetic award: only what differs from the rule pack and the catalogue.
struct SyntheticDocument: Sendable {
  var request: SynthesisRequest
  var universities: [String]
  var departments: [SyntheticDepartment]
  var people: [SyntheticPerson]

  private var knobs: SynthesisRequest.Knobs { request.knobs }

  var text: String {
    ([head, award] + [institutions, cover, recruitment, dx, quotas, requirements, overrides])
      .compactMap { $0 }.joined(separator: "\n")
  }

  private var head: String {
    """
    # 合成した架空のシナリオです。実在の大学・人物とは関係ありません。
    # A synthetic scenario; universities and people are invented.
    # researchers \(request.researchers), supported \(request.supported), \
    departments \(request.departments), institutions \(request.institutions), \
    seed \(request.seed), money \(knobs.money.rawValue), cover \(knobs.isCoverScarce ? "scarce" : "usual"), \
    recruitment \(knobs.isRecruitmentScarce ? "scarce" : "usual"), months \(knobs.months), \
    dx \(knobs.dx.rawValue)
    title: \(title)

    """
  }

  private var title: String {
    request.institutions == 1
      ? "\(universities[0])（架空）" : "\(universities[0])ほか\(request.institutions - 1)大学の連携（架空）"
  }

  private var award: String {
    let money = SyntheticAward(request)
    let month = money.end.month < 10 ? "0\(money.end.month)" : "\(money.end.month)"
    return """
      award:
        type: \(request.isDistinctive ? "特色型" : "総合型")
        start: \(SyntheticAward.startYear)-\(SyntheticAward.startMonth)
        end: \(money.end.year)-\(month)
        cap: \(money.cap)
        supported: {max: \(request.supported)}
        purses:
          research: {amounts: \(money.research)}
          environment: {amounts: \(money.environment)}
      researcherDefaults: {researchNeed: \(money.researchNeed), researchWant: \(money.researchWant)}

      """
  }

  private var institutions: String {
    var lines = ["institutions:"]
    for (index, title) in universities.enumerated() {
      let role = request.institutions == 1 ? "" : index == 0 ? "（代表）" : "（連携）"
      lines.append("  U\(index + 1): {title: \(title)\(role)}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A third of the usual capacity, at least one session, and a tenth of a department's sessions at most.
  private var cover: String? {
    guard knobs.isCoverScarce else { return nil }
    return """
      # 代診医・代講者が少ない。
      substituteDefaults:
        physicianNear: {capacity: 1}
        physicianFar: {capacity: 0}
        lecturerPool: {capacity: 2}
      departmentDefaults: {boughtShareLimit: 10%}

      """
  }

  /// At most one post a quarter of each role, and few in all: in each university one clerk for eight people
  /// supported there, one of the usual roles for twelve, one of the rarest for twenty-four; a clerk and a
  /// writer at least.
  private var recruitment: String? {
    guard knobs.isRecruitmentScarce else { return nil }
    let people = request.supported / request.institutions
    let totals = [
      ("medicalWriter", max(1, people / 12)), ("dataScientist", people / 24),
      ("biostatistician", people / 24), ("technician", people / 12), ("researchManager", people / 12),
      ("coordinator", people / 24), ("clerk", max(1, people / 8)), ("teachingAssistant", people / 12),
    ]
    let lines = totals.map { "  \($0.0): {hiring: {perQuarter: \(min(1, $0.1)), total: \($0.1)}}" }
    return "# 採用できる人が少ない。\nroles:\n" + lines.joined(separator: "\n") + "\n"
  }

  private var dx: String? {
    switch knobs.dx {
    case .usual: return nil
    case .none: return "rules: {dxAllowed: no}\n"
    case .heavy:
      return """
        # DXに重点を置く。
        measures:
          documentSystem:
            title: 診療文書の統合システム
            initialCost: 2,500万
            runningCost: 900万
            leadMonths: 6
            ramp: [50%, 80%, 100%]
            savings: {clinicalDocumentation: 20%}
          teachingPlatform:
            title: 教育DX（動画教材・自動採点）
            initialCost: 800万
            runningCost: 300万
            leadMonths: 3
            ramp: [50%, 100%]
            savings: {classPreparation: 25%}

        """
    }
  }

  /// A third of the supported are to be young, when there are enough young candidates.
  private var quotas: String? {
    let young = people.count { $0.rank.stage == "若手" }
    let least = min(young, request.supported / 3)
    guard least > 0 else { return nil }
    return """
      quotas:
        若手枠: {title: 若手の支援, where: {stage: 若手}, min: \(least)}

      """
  }

  /// One research manager for every 24 people supported, from the second year on, where they can be hired.
  private var requirements: String? {
    guard request.supported >= 12, !knobs.isRecruitmentScarce, knobs.money != .scarce, knobs.months > 12
    else { return nil }
    return """
      requirements:
        リサーチマネージャー:
          title: リサーチ・マネージャーの配置
          roles: [researchManager]
          base: 1
          from: 2026-10

      """
  }

  private var overrides: String {
    """
    overrides:
      no-buyout: {rules.buyoutAllowed: no}
      no-new-hire: {rules.hiringAllowed: no\(requirements == nil ? "" : ", requirements.リサーチマネージャー.base: 0")}
      no-dx: {rules.dxAllowed: no}
      half-cap: {award.cap: \(SyntheticAward(request).cap / 2)}
      low-effects: {evidence: low}
      high-effects: {evidence: high}

    """
  }
}
