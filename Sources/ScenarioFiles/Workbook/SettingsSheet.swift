import Planning
import Wording
import Workbooks

/// All single values of a scenario: what they mean, what is set, and what holds when nothing is.
struct SettingsSheet {
  let values: SettingValues
  let kind: Award.Kind
  let language: Language
  let looks: SheetLooks
  let lists: ChoiceLists

  private static let head = 3

  func draft(_ plan: SheetPlan) -> SheetDraft {
    var sheet = SheetDraft(name: plan.name(language))
    sheet.cells = [
      CellDraft(row: 0, column: 0, .text(plan.name(language)), looks.title),
      CellDraft(
        row: 1, column: 0, .text(Phrase.SheetRemarks.remark("settings").text(language)), looks.remark),
    ]
    for (index, field) in plan.schema.fields.enumerated() {
      let column = EntryTable.Column(field: field.name)
      sheet.cells.append(
        CellDraft(
          row: Self.head, column: index, .text(column.head(plan.schema, language)),
          field.name == "value" ? looks.requiredHead : looks.head))
    }
    let defaults = BuiltInValues(kind: kind)
    var row = Self.head + 1
    var section = ""
    for path in paths {
      let part = path.split(separator: ".").first.map(String.init) ?? ""
      if part != section, path.contains(".") {
        section = part
        sheet.cells.append(
          CellDraft(
            row: row, column: 0, .text(Phrase.SheetRemarks.section(part).text(language)), looks.section))
        row += 1
      }
      sheet.cells += cells(path, row: row, defaults.entry(path))
      if let rule = lists.rule(ColumnKind.of(path)) {
        sheet.validations.append(
          ValidationDraft(
            cells: CellRange(rows: row...row, columns: 2...2), rule: rule, title: path,
            message: Phrase.Columns.note(path)?.text(language) ?? ""))
      }
      row += 1
    }
    sheet.widths = [0: 34, 1: 48, 2: 26, 3: 22, 4: 24, 5: 60]
    sheet.heights = [0: 24, Self.head: 20]
    sheet.frozen = (Self.head + 1, 2)
    sheet.repeatedRows = Self.head...Self.head
    sheet.tabColour = 0xBF8F00
    return sheet
  }

  /// All known settings, then those that only this document has.
  private var paths: [String] {
    let known = Self.known
    return known + values.all.map { TreePath.text($0.path) }.filter { !known.contains($0) }
  }

  /// Every single value that the schema knows, in its order.
  static let known: [String] = {
    func fields(_ schema: Schema, _ prefix: String) -> [String] { schema.fields.map { prefix + $0.name } }
    return fields(Schema.root, "") + fields(Schema.award, "award.")
      + fields(Schema.supported, "award.supported.") + fields(Schema.salary, "award.salary.")
      + fields(Schema.calendar, "calendar.") + fields(Schema.rules, "rules.") + fields(Schema.floor, "floor.")
      + fields(Schema.hours, "hours.") + fields(Schema.catalogue, "catalogue.")
      + fields(Schema.researcherDefaults, "researcherDefaults.")
      + fields(Schema.departmentDefaults, "departmentDefaults.")
      + fields(Schema.institutionDefaults, "institutionDefaults.")
  }()

  private func cells(_ path: String, row: Int, _ entry: Catalogue.Entry?) -> [CellDraft] {
    let isText = ["title", "path"].contains(path)
    let note = Phrase.Columns.note(path)?.text(language) ?? ""
    var cells = [
      CellDraft(row: row, column: 0, .text(path), looks.cell),
      CellDraft(row: row, column: 1, .text(note), looks.cell),
      values.text(path).map { looks.value($0, row: row, column: 2, looks.input, asNumber: !isText) }
        ?? CellDraft(row: row, column: 2, .blank, looks.input),
    ]
    if let entry {
      cells += [
        looks.value(entry.base.shownText, row: row, column: 3, looks.cell),
        CellDraft(
          row: row, column: 4, .text(Phrase.Evidence.unit(entry.evidence.unit).text(language)), looks.cell),
        CellDraft(row: row, column: 5, .text(entry.evidence.sourceTitle.text(language)), looks.cell),
      ]
    }
    return cells
  }
}

/// The built-in values for an award type, by path.
struct BuiltInValues {
  let entries: [Catalogue.Entry]
  private let byPath: [String: Int]

  init(kind: Award.Kind) {
    let pack: Catalogue =
      switch kind {
      case .comprehensive: .comprehensive
      case .distinctive: .distinctive
      case .custom: .custom
      }
    entries = pack.entries + Catalogue.evidence.entries
    byPath = Dictionary(entries.enumerated().map { ($1.evidence.path, $0) }) { first, _ in first }
  }

  func entry(_ path: String) -> Catalogue.Entry? { byPath[path].map { entries[$0] } }
}
