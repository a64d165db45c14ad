extension Schema {
  private static let title = Field("title", "name", "名称", "名前")
  private static let id = Field("id", "ID", "コード", "識別名")
  private static let institutionField = Field("institution", "機関", "大学")

  static let researchers = Schema(
    "researchers",
    [
      Field("id", "ID", "職員番号", "識別名", "番号"), Field("name", "氏名", "名前"), institutionField,
      Field("department", "診療科", "所属", "部門", "講座"), Field("rank", "職位", "職名"),
      Field("stage", "キャリア段階", "段階"), Field("field", "分野", "専門分野"), Field("theme", "研究テーマ", "テーマ"),
      Field("tags", "タグ", "区分"), Field("level", "時間外水準", "水準"), Field("education", "教育", "教育時間"),
      Field("research", "研究", "研究時間"), Field("clinical", "診療", "診療時間"), Field("other", "その他", "その他時間"),
      Field("outside", "学外", "兼業", "外勤"), Field("weight", "重み"), Field("selection", "選定"),
      Field("protectedNow", "現在の研究枠", "研究日枠"), Field("freeSlots", "空き枠"),
      Field("maxHalfDays", "研究枠上限", "最大研究枠"), Field("keptShare", "研究転換率"),
      Field("effort", "エフォート"), Field("researchNeed", "必要研究費"), Field("researchWant", "希望研究費"),
    ],
    families: [
      Family("session", "枠", path: ["sessions", "*", "perWeek"]),
      Family("keep", "残す枠", path: ["sessions", "*", "keep"]),
      Family("chore", "雑務", "作業", path: ["chores", "*", "hours"]),
      Family("share", "委譲率", path: ["chores", "*", "share"]),
      Family("attribute", "属性", path: ["attributes", "*"]),
    ], nested: ["sessions", "chores", "attributes"])

  static let departments = Schema(
    "departments",
    [
      Field("id", "ID", "コード", "識別名"), Field("title", "name", "名称", "診療科", "診療科名", "部門"), institutionField,
      Field("physicians", "医師数"), Field("sessionsPerWeek", "週枠数", "枠数"),
      Field("boughtShareLimit", "代行上限", "代替上限"), Field("othersHeadroom", "他医師余力"),
    ])

  static let institutions = Schema(
    "institutions",
    [
      id, Field("title", "name", "名称", "機関名", "大学名"), Field("ownFunds", "自己資金"),
      Field("salaryRefund", "人件費還元率"), Field("buyoutDuties", "代行対象", "代替対象"),
      Field("buyoutShareLimit", "バイアウト上限"), Field("classHoursLimit", "授業代行上限", "授業代替上限"),
      Field("awardMinimum", "配分下限"), Field("awardMaximum", "配分上限"),
    ])

  static let places = Schema(
    "places",
    [
      id, title, Field("kind", "種類"), institutionField, Field("department", "診療科", "部門"),
      Field("requiresMeasure", "前提施策"),
    ],
    families: [
      Family("existing", "在籍", path: ["existing", "*", "posts"]),
      Family("spare", "余力", path: ["existing", "*", "spareHours"]),
    ], nested: ["existing"])

  static let roles = Schema(
    "roles",
    [
      id, title, Field("annualCost", "年間費用", "人件費"), Field("wageGrowth", "昇給率"),
      Field("stepsPerPost", "採用単位"), Field("productiveHours", "実働時間"), Field("ramp", "立ち上がり"),
      Field("placeKinds", "配置場所の種類", "配置先の種類"), Field("leadMonths", "採用までの月数"),
      Field("contractMonths", "契約月数"), Field("renewable", "更新可"),
    ],
    families: [Family("skill", "雑務", "作業", path: ["skills", "*"])],
    nested: ["skills", "hiring", "placeKindsWithHub"])

  static let recruitment = Schema(
    "recruitment",
    [
      id, Field("role", "職種"), institutionField, Field("perPeriod", "期あたり上限"), Field("total", "総数上限"),
      Field("fillRate", "充足率"),
    ])

  static let chores = Schema(
    "chores",
    [
      id, title, Field("isResearch", "研究"), Field("of", "対象時間"), Field("fraction", "割合"),
      Field("delegableShare", "委譲率"),
    ])

  static let sessionKinds = Schema(
    "sessionKinds",
    [
      id, title, Field("duty", "業務"), Field("hours", "時間"), Field("slots", "枠数"), Field("efficiency", "効率"),
      Field("weeksPerTerm", "週数"), Field("market", "代行者", "代替要員"), Field("colleaguePrice", "同僚単価"),
      Field("shareOfDuty", "割合"), Field("keepShare", "残す割合"),
    ],
    families: [Family("chore", "雑務", "作業", path: ["chores", "*"])], nested: ["chores"])

  static let substitutes = Schema(
    "substitutes",
    [
      id, title, institutionField, Field("department", "診療科", "部門"), Field("market", "代行者", "代替要員"),
      Field("price", "単価"), Field("capacity", "供給枠数", "枠数"), Field("tier", "区分"),
    ])

  static let measures = Schema(
    "measures",
    [
      id, title, institutionField, Field("initialCost", "導入費"), Field("runningCost", "運用費"),
      Field("ramp", "立ち上がり"), Field("leadMonths", "導入までの月数"),
    ],
    families: [Family("saving", "削減率", path: ["savings", "*"])], nested: ["savings"])

  static let requirements = Schema(
    "requirements",
    [
      id, title, Field("roles", "職種"), institutionField, Field("base", "基礎数"),
      Field("perSupported", "支援者あたり"), Field("from", "開始"),
    ])

  static let quotas = Schema(
    "quotas",
    [
      id, title, Field("min", "最少"), Field("max", "最多"), Field("minShare", "最少割合"),
      Field("maxShare", "最多割合"),
    ],
    families: [Family("where", "条件", path: ["where", "*"])], nested: ["where"])

  static let commitments = Schema(
    "commitments",
    [
      id, title, institutionField, Field("purse", "経費", "経費区分"), Field("researcher", "研究者"),
      Field("year", "年度"), Field("yen", "金額", "円"),
    ])

  static let pins = Schema(
    "pins",
    [
      id, Field("type", "種類"), Field("researcher", "研究者"), Field("role", "職種"), Field("place", "配置場所", "配置先"),
      Field("kind", "枠"), Field("measure", "施策"), Field("chore", "雑務", "作業"), Field("period", "期"),
      Field("term", "学期"), Field("year", "年度"), Field("min", "最少"), Field("max", "最多"), Field("value", "値"),
      Field("actual", "実績"), Field("item", "費目"), Field("purse", "経費", "経費区分"), Field("hours", "時間"),
      Field("yen", "金額"),
    ])

  /// Collections that may come as tables or as YAML, in the order they are read.
  static let collections = [
    institutions, departments, researchers, chores, sessionKinds, roles, places, recruitment, substitutes,
    measures, requirements, quotas, commitments, pins,
  ]
}
