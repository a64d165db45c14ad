import Wording

/// The sheets of a scenario workbook: which table each holds, and under which names it is known.
struct SheetPlan: Sendable {
  enum Content: Sendable, Equatable {
    /// Entries by identifier at a path of the document.
    case collection(path: [String])
    /// A list of mappings at a path.
    case list(path: [String])
    /// One value a row, by its path: all that `scenario.yaml` can hold.
    case settings
    /// Named changes, one value a row.
    case overrides
    /// One row for each researcher and thing.
    case holdings(thing: String)
    /// For people to read.
    case ignored
  }

  /// The name in both languages; the schema's own name is accepted, too.
  var title: Phrase
  var schema: Schema
  var content: Content
  /// Other names under which people know the table.
  var others: [String]

  init(_ title: Phrase, _ schema: Schema, _ content: Content, _ others: String...) {
    self.title = title
    self.schema = schema
    self.content = content
    self.others = others
  }

  func name(_ language: Language) -> String { title.text(language) }

  private func isNamed(_ plain: String) -> Bool {
    ([title.ja, title.en, schema.name] + others).contains {
      NumberReading.normalised($0).lowercased() == plain
    }
  }

  /// The sheet of this name, width and case of letters aside.
  static func named(_ name: String) -> SheetPlan? {
    let plain = NumberReading.normalised(name).lowercased()
    return all.first { $0.isNamed(plain) }
  }

  /// The sheet that holds the entries at a path.
  static func at(_ path: [String]) -> SheetPlan? { all.first { $0.content == .collection(path: path) } }

  static let settingsSchema = Schema(
    "settings",
    [
      Field("path", "項目", "パス"), Field("label", "意味"), Field("value", "値"), Field("default", "標準値"),
      Field("unit", "単位・書き方", "単位"), Field("source", "出典", "標準値の出典"),
    ])

  static let overrideSchema = Schema(
    "overrides", [Field("name", "変更案", "名前"), Field("path", "項目", "パス"), Field("value", "値")])

  private typealias Field = Schema.Field

  private static func table(_ title: Phrase, _ schema: Schema, _ others: String...) -> SheetPlan {
    var plan = SheetPlan(title, schema, .collection(path: [schema.name]))
    plan.others = others
    return plan
  }

  /// A table of what has no `id` column in YAML, where entries are mappings.
  private static func keyed(_ title: Phrase, _ schema: Schema, at path: [String], drop: [String] = [])
    -> SheetPlan
  {
    var whole = schema
    whole.fields = [Field("id", "ID", "コード", "識別名")] + schema.fields
    whole.nested = schema.nested.filter { !drop.contains($0) }
    return SheetPlan(title, whole, .collection(path: path))
  }

  /// In the order of their tabs.
  static let all: [SheetPlan] = [
    SheetPlan(Phrase.Sheets.instructions, Schema("instructions", []), .ignored, "説明", "Readme"),
    SheetPlan(Phrase.Sheets.settings, settingsSchema, .settings),
    keyed(Phrase.Sheets.purses, Schema.withHeads.purses, at: ["award", "purses"]),
    SheetPlan(Phrase.Sheets.transfers, Schema.withHeads.transfers, .list(path: ["award", "transfers"])),
    table(Phrase.Sheets.institutions, Schema.institutions, "大学"),
    table(Phrase.Sheets.departments, Schema.departments, "診療科・部門", "部門"),
    table(Phrase.Sheets.researchers, Schema.researchers),
    SheetPlan(Phrase.Sheets.sessionsHeld, Schema.sessionTable, .holdings(thing: "kind")),
    SheetPlan(
      Phrase.Sheets.choresHeld, Schema("choresHeld", Schema.choreTable.fields), .holdings(thing: "chore")),
    table(Phrase.Sheets.substitutes, Schema.substitutes),
    table(Phrase.Sheets.requirements, Schema.requirements),
    table(Phrase.Sheets.quotas, Schema.quotas, "割合枠"),
    table(Phrase.Sheets.commitments, Schema.commitments),
    table(Phrase.Sheets.pins, Schema.pins),
    table(Phrase.Sheets.places, Schema.places),
    table(Phrase.Sheets.recruitment, Schema.recruitment),
    table(Phrase.Sheets.roles, Schema.roles, "職種"),
    table(Phrase.Sheets.measures, Schema.measures),
    table(Phrase.Sheets.sessionKinds, Schema.sessionKinds),
    table(Phrase.Sheets.chores, Schema.chores),
    keyed(Phrase.Sheets.ranks, Schema.withHeads.ranks, at: ["ranks"]),
    keyed(Phrase.Sheets.levels, Schema.withHeads.levels, at: ["levels"]),
    keyed(
      Phrase.Sheets.substituteDefaults, Schema.withHeads.substituteDefaults, at: ["substituteDefaults"]),
    SheetPlan(Phrase.Sheets.overrides, overrideSchema, .overrides),
    SheetPlan(Phrase.Sheets.defaults, Schema("defaults", []), .ignored),
  ]
}

extension Schema {
  /// Parts that have no table in folders, with heads for their columns in workbooks.
  enum withHeads {
    static let purses = headed(
      Schema.purses,
      [
        "title": "名称", "kind": "種類", "amounts": "年度別の額", "limit": "額の扱い", "tolerance": "超過許容率",
        "carryOver": "繰越", "pays": "支払う費目",
      ])
    static let transfers = headed(
      Schema.transfers, ["id": "識別名", "from": "流用元", "to": "流用先", "limit": "上限割合"])
    static let ranks = headed(
      Schema.ranks,
      [
        "title": "名称", "education": "教育", "research": "研究", "clinical": "診療", "other": "その他", "outside": "学外",
        "protectedNow": "現在の研究枠", "freeSlots": "空き枠",
      ],
      families: [Family("choreFraction", "業務割合", path: ["choreFractions", "*"])])
    static let levels = headed(Schema.levels, ["title": "名称", "ceiling": "週の上限時間"])
    static let substituteDefaults = headed(
      Schema.substituteDefaults,
      ["title": "名称", "scope": "範囲", "market": "代行者", "price": "単価", "capacity": "供給枠数"])

    private static func headed(
      _ schema: Schema, _ heads: [String: String], families: [Family] = []
    ) -> Schema {
      var copy = schema
      for index in copy.fields.indices {
        if let head = heads[copy.fields[index].name] { copy.fields[index].heads.append(head) }
      }
      copy.families += families
      return copy
    }
  }
}
