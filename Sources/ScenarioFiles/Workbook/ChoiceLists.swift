import Wording
import Workbooks

/// Which values cells offer: fixed words, built-in titles, or the entries of another sheet.
struct ChoiceLists {
  private let root: TreeNode
  private let language: Language
  /// Of each table: its sheet and the letter of the column that names entries.
  private var ranges: [String: String] = [:]

  /// Rows of a table that cells of other sheets look at.
  static let reach = 500

  init(_ root: TreeNode, tables: [(plan: SheetPlan, table: EntryTable)], language: Language) {
    self.root = root
    self.language = language
    for (plan, table) in tables {
      let columns = TableSheet.columns(plan, table)
      let named = ["title", "name"].compactMap { name in columns.firstIndex { $0.field == name } }.first
      let known = columns.firstIndex { $0.field == "id" }
      let usesIDs = table.columns.contains { $0.field == "id" }
      guard let column = usesIDs ? known : named ?? known else { continue }
      let letter = CellReference.column(column + 1)
      let first = TableSheet.firstRow + 1
      let sheet = plan.name(language).replacing("'", with: "''")
      ranges[plan.schema.name] = "'\(sheet)'!$\(letter)$\(first):$\(letter)$\(first + Self.reach - 1)"
    }
  }

  /// The rule for cells of a kind; `nil` where anything goes.
  func rule(_ kind: ColumnKind) -> ValidationDraft.Rule? {
    switch kind {
    case .text, .yen, .share: nil
    case .decimal(let range): .decimal(range)
    case .whole(let range): .whole(range)
    case .yesNo: .list(language == .ja ? ["はい", "いいえ"] : ["yes", "no"])
    case .choice(let words): .list(words.map { $0.text(language) })
    case .reference(let table): ranges[table].map { .range($0) }
    case .catalogue(let part): builtIn(part)
    }
  }

  /// Parts of the catalogue whose titles cells offer, in the order of their columns in the sheet of defaults.
  static let parts = ["ranks", "levels", "sessionKinds", "chores", "roles", "measures"]
  /// Where those columns begin, and the row of their heads.
  static let firstColumn = 9
  static let headRow = 3

  private func builtIn(_ part: String) -> ValidationDraft.Rule? {
    guard let index = Self.parts.firstIndex(of: part) else { return nil }
    let count = titles(part).count
    guard count > 0 else { return nil }
    let letter = CellReference.column(Self.firstColumn + index + 1)
    let sheet = Phrase.Sheets.defaults.text(language)
    return .range("'\(sheet)'!$\(letter)$\(Self.headRow + 2):$\(letter)$\(Self.headRow + 1 + count)")
  }

  /// Titles of built-in entries and of the document's own.
  func titles(_ part: String) -> [String] {
    var titles: [String] = []
    for source in [Catalogue.evidence.structure, root] {
      for (id, entry) in source.mapping?[part]?.mapping ?? TreeMapping() {
        let title = entry.mapping?["title"]
        let text = title?.mapping?[language.rawValue]?.scalar ?? title?.scalar ?? id
        if !titles.contains(text) { titles.append(text) }
      }
    }
    return titles
  }
}
