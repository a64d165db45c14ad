package import Planning
package import Wording
package import Workbooks

/// A scenario as a workbook that explains itself: how to fill it in, a sheet for each table, defaults with their sources.
package enum ScenarioWorkbook {
  /// The workbook of a document; reading it gives the same document back.
  package static func draft(_ document: ScenarioDocument, _ language: Language) -> WorkbookDraft {
    Composer(document: document, language: language).draft()
  }

  /// The workbook to fill in, with example people to replace.
  package static func template(type: Award.Kind, language: Language) -> WorkbookDraft {
    let folder = ScenarioTemplate.folder(type: type, language: language)
    return draft(ScenarioDocument(folder, name: "", language: language), language)
  }

  private struct Composer {
    let document: ScenarioDocument
    let language: Language

    func draft() -> WorkbookDraft {
      var tables: [(plan: SheetPlan, table: EntryTable)] = []
      var held: [[String]] = []
      var leftover: [(path: [String], node: TreeNode)] = []
      for plan in SheetPlan.all {
        guard let path = plan.path else { continue }
        let entries = document.root.node(at: path[...])
        let canHold = entries.map { Self.canHold($0, plan) } ?? false
        let table = EntryTable(
          canHold ? entries ?? TreeNode(.empty) : TreeNode(.empty), schema: plan.schema, path: path,
          encode: CellText.text)
        if canHold {
          held.append(path)
          leftover += table.leftover
        }
        tables.append((plan, table))
      }
      let values = SettingValues(document.root, held: held, leftover: leftover)
      let looks = SheetLooks(language: language)
      let lists = ChoiceLists(document.root, tables: tables, language: language)
      var draft = WorkbookDraft(title: document.title, font: looks.font)
      for plan in SheetPlan.all {
        var sheet: SheetDraft
        switch plan.content {
        case .ignored where plan.schema.name == "instructions":
          sheet = InstructionsSheet(language: language, looks: looks).draft(plan)
        case .ignored:
          sheet = DefaultsSheet(
            kind: document.awardKind, language: language, looks: looks, lists: lists
          ).draft(plan)
        case .settings:
          sheet = SettingsSheet(
            values: values, kind: document.awardKind, language: language, looks: looks, lists: lists
          ).draft(plan)
        case .overrides: sheet = OverridesSheet(language: language, looks: looks).draft(plan, document.root)
        case .holdings:
          sheet = TableSheet(
            plan: plan,
            table: EntryTable(TreeNode(.empty), schema: plan.schema, path: [], encode: { _ in nil }),
            language: language, looks: looks, lists: lists
          ).draft()
        case .collection, .list:
          let table = tables.first { $0.plan.schema.name == plan.schema.name }?.table
          sheet = TableSheet(
            plan: plan,
            table: table ?? EntryTable(TreeNode(.empty), schema: plan.schema, path: [], encode: { _ in nil }),
            language: language, looks: looks, lists: lists
          ).draft()
        }
        sheet.footer = document.title
        draft.sheets.append(sheet)
      }
      return draft
    }

    /// Whether a table can say it: entries by identifier, or a list of mappings, and at least one of them.
    private static func canHold(_ node: TreeNode, _ plan: SheetPlan) -> Bool {
      switch (plan.content, node.content) {
      case (.collection, .mapping(let mapping)):
        return mapping.contains { $1.mapping != nil || $1.isEmpty }
      case (.list, .list(let items)):
        return !items.isEmpty
          && items.allSatisfy { item in
            guard let mapping = item.mapping, mapping.count > 0 else { return false }
            return mapping.allSatisfy { key, value in
              plan.schema.fields.contains { $0.name == key } && !value.isEmpty
            }
          }
      default: return false
      }
    }
  }
}

extension SheetPlan {
  /// Where the sheet's entries stand in the document; `nil` for sheets of other kinds.
  var path: [String]? {
    switch content {
    case .collection(let path), .list(let path): path
    case .settings, .overrides, .holdings, .ignored: nil
    }
  }
}
