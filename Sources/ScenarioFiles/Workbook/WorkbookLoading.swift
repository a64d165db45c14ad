import Wording
import Workbooks

/// A workbook to the same document that a folder gives, every value with its sheet and cell.
struct WorkbookLoading {
  let context: ReadingContext
  /// Name of the file, for what concerns the whole of it.
  let file: String

  /// The user's document; `nil`, reported, when the file cannot be read as a workbook.
  func document(of bytes: [UInt8]) -> TreeNode? {
    let content: WorkbookContent
    do {
      content = try WorkbookReader.read(bytes) { SheetPlan.named($0)?.content != .ignored }
    } catch {
      report(error)
      context.hasUnreadableFile = true
      return nil
    }
    let whole = TreeNode.Place(source: context.addSource(file), line: 0, column: 0)
    if content.hasMacros { context.report(.workbook(.macros), at: whole, path: [], severity: .warning) }
    let sheets = known(content.sheets)
    if sheets.isEmpty {
      context.report(
        .workbook(
          .noSheets(known: ["settings", "departments", "researchers"].map { name(ofTable: $0) })),
        at: whole, path: [])
      context.hasUnreadableFile = true
      return nil
    }
    return assembled(sheets, at: whole)
  }

  private func name(ofTable schema: String) -> String {
    SheetPlan.all.first { $0.schema.name == schema }?.name(context.language) ?? schema
  }

  /// A sheet with its plan and the number of its source.
  struct Known {
    var plan: SheetPlan
    var sheet: WorkbookContent.Sheet
    var source: Int32
  }

  /// The sheets that hold tables, in the order of the plans. Others that hold something are warned of.
  private func known(_ sheets: [WorkbookContent.Sheet]) -> [Known] {
    var result: [Known] = []
    for sheet in sheets where !sheet.rows.isEmpty {
      let source = context.addSource(file, sheet: sheet.name)
      let place = TreeNode.Place(source: source, line: 0, column: 0)
      guard let plan = SheetPlan.named(sheet.name) else {
        let names = SheetPlan.all.map { $0.name(context.language) }
        context.report(
          .workbook(.unknownSheet(suggestion: Spelling.nearest(to: sheet.name, among: names))), at: place,
          path: [], severity: .warning)
        continue
      }
      if let first = result.first(where: { $0.plan.schema.name == plan.schema.name }) {
        context.report(.workbook(.sheetTwice(first: first.sheet.name)), at: place, path: [])
        continue
      }
      if sheet.isHidden { context.report(.workbook(.hiddenSheet), at: place, path: [], severity: .note) }
      result.append(Known(plan: plan, sheet: sheet, source: source))
    }
    let order = SheetPlan.all.map(\.schema.name)
    return result.sorted {
      (order.firstIndex(of: $0.plan.schema.name) ?? 0) < (order.firstIndex(of: $1.plan.schema.name) ?? 0)
    }
  }

  /// Tables first, so that their rows keep their order; then settings over them, then what belongs to researchers.
  private func assembled(_ sheets: [Known], at place: TreeNode.Place) -> TreeNode {
    var tables = TreeNode(.mapping(TreeMapping()), at: place)
    var settings = TreeNode(.mapping(TreeMapping()), at: place)
    var holdings: [(rows: [TableLoading.Row], schema: Schema, thing: String)] = []
    for known in sheets {
      let rows = SheetRows(context: context, known: known).rows()
      guard !rows.isEmpty else { continue }
      let here = TreeNode.Place(source: known.source, line: 0, column: 0)
      switch known.plan.content {
      case .ignored: break
      case .collection(let path):
        let table = Identifiers.keyed(
          rows.map { ($0.place, $0.mapping) }, schema: known.plan.schema, context: context)
        _ = tables.set(TreeNode(.mapping(table), at: here), at: path[...])
      case .list(let path):
        let items = rows.map { TreeNode(.mapping($0.mapping), at: $0.place) }
        _ = tables.set(TreeNode(.list(items), at: here), at: path[...])
      case .settings: SettingRows(context: context).put(rows, into: &settings)
      case .overrides: SettingRows(context: context).putOverrides(rows, into: &settings, at: here)
      case .holdings(let thing):
        let schema = thing == "kind" ? Schema.sessionTable : Schema.choreTable
        holdings.append((rows, schema, thing))
      }
    }
    let helper = DocumentTables(context: context)
    var document = helper.laid(settings, over: tables, [])
    var root = document.mapping ?? TreeMapping()
    for part in holdings { helper.addHoldings(part.rows, part.schema, thing: part.thing, to: &root) }
    document.content = .mapping(root)
    return TreeOrder.canonical(document)
  }

  private func report(_ problem: WorkbookProblem) {
    func say(_ code: FindingCode, sheet: String? = nil, line: Int = 0) {
      let place = TreeNode.Place(
        source: context.addSource(file, sheet: sheet), line: Int32(clamping: line), column: 0)
      context.report(code, at: place, path: [])
    }
    switch problem {
    case .empty: say(.workbook(.empty))
    case .password: say(.workbook(.password))
    case .legacy: say(.workbook(.legacy))
    case .openDocument: say(.workbook(.openDocument))
    case .binary: say(.workbook(.binary))
    case .otherOffice: say(.workbook(.otherOffice))
    case .text: say(.workbook(.text))
    case .unknown: say(.workbook(.unknown))
    case .damaged(let part): say(.workbook(.damaged(part: part)))
    case .missingPart(let part): say(.workbook(.missingPart(part)))
    case .malformed(let part, _): say(.workbook(.damaged(part: part)))
    case .documentType(let part): say(.workbook(.documentType(part: part)))
    case .tooManyParts(let limit): say(.workbook(.tooManyParts(limit: limit)))
    case .tooLarge(let part, let limit): say(.workbook(.tooLarge(part: part, limitMegabytes: limit)))
    case .tooManyRows(let sheet, let limit): say(.file(.tooManyRows(limit: limit)), sheet: sheet)
    case .tooManyColumns(let sheet, let limit): say(.file(.tooManyColumns(limit: limit)), sheet: sheet)
    case .tooManyCells(let sheet, let limit): say(.workbook(.tooManyCells(limit: limit)), sheet: sheet)
    }
  }
}
