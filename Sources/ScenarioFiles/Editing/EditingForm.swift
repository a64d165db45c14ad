package import Wording

/// What a scenario's tables and settings look like to somebody who edits them value by value: columns with heads, notes
/// and what may be typed; never the values, which are its inputs.
package struct EditingForm: Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    case number(least: Double, most: Double, isWhole: Bool)
    case choice([Word])
    /// The identifier of an entry of another collection.
    case reference(collection: String)
  }

  /// A word that may be chosen.
  package struct Word: Hashable, Sendable {
    package var shown: Phrase
    /// How files may write it, in either language.
    package var spellings: [String]

    init(_ shown: Phrase, or others: [String] = []) {
      self.shown = shown
      spellings = [shown.ja, shown.en] + others
    }
  }

  package struct Column: Hashable, Sendable {
    /// Path below the entry.
    package var path: String
    package var head: String
    package var note: String
    package var kind: Kind
    /// Whether some entry has a value here.
    package var isUsed: Bool
  }

  package struct Table: Hashable, Sendable {
    package var name: String
    /// Path of the collection whose entries are the rows.
    package var collection: String
    package var title: String
    package var remark: String
    package var columns: [Column]
    /// Whether entries can be added.
    package var canGrow: Bool
    /// Identifiers of the entries that can be taken away.
    package var removable: [String]
  }

  package struct Setting: Hashable, Sendable {
    package var path: String
    package var section: String
    package var note: String
    package var kind: Kind
  }

  package var tables: [Table]
  package var settings: [Setting]
}

extension ScenarioContent {
  /// How this content is edited.
  package var editingForm: EditingForm {
    EditingForm(tables: SheetPlan.all.flatMap(tables), settings: SettingsSheet.known.map(setting))
  }

  private func setting(_ path: String) -> EditingForm.Setting {
    let part = path.split(separator: ".").first.map(String.init) ?? ""
    return EditingForm.Setting(
      path: path, section: path.contains(".") ? Phrase.SheetRemarks.section(part).text(language) : "",
      note: Phrase.Columns.note(path)?.text(language) ?? "", kind: EditingForm.Kind(ColumnKind.of(path)))
  }

  /// The tables of a sheet. What people hold, which sheets have as rows of their own, stands here beside the people.
  private func tables(_ plan: SheetPlan) -> [EditingForm.Table] {
    guard case .collection(let path) = plan.content else { return [] }
    let entries = root.node(at: path[...])?.mapping ?? TreeMapping()
    let families: [String] = path == ["researchers"] ? ["session", "keep", "chore", "share"] : []
    var table = EditingForm.Table(
      name: plan.schema.name, collection: TreePath.text(path), title: plan.title.text(language),
      remark: Phrase.SheetRemarks.remark(plan.schema.name).text(language),
      columns: fields(plan.schema, entries)
        + members(plan.schema, entries, plan.schema.families.map(\.prefix).filter { !families.contains($0) }),
      canGrow: isCollection(plan.schema.name),
      removable: isCollection(plan.schema.name) ? entries.map(\.0) : [])
    if families.isEmpty { return [table] }
    var tables = [table]
    for (name, title, part, prefixes) in [
      ("sessionsHeld", Phrase.Sheets.sessionsHeld, "sessionKinds", ["session", "keep"]),
      ("choresHeld", Phrase.Sheets.choresHeld, "chores", ["chore", "share"]),
    ] {
      table.name = name
      table.title = title.text(language)
      table.remark = ""
      table.columns = members(plan.schema, entries, prefixes, among: part)
      (table.canGrow, table.removable) = (false, [])
      tables.append(table)
    }
    return tables
  }

  private func fields(_ schema: Schema, _ entries: TreeMapping) -> [EditingForm.Column] {
    let language = self.language
    return schema.fields.filter { $0.name != "id" }.map { field in
      EditingForm.Column(
        path: field.name, head: EntryTable.Column(field: field.name).head(schema, language),
        note: Phrase.Columns.note("\(schema.name).\(field.name)")?.text(language) ?? "",
        kind: EditingForm.Kind(ColumnKind.of("\(schema.name).\(field.name)")),
        isUsed: entries.values.contains { $0.mapping?[field.name].map { !$0.isEmpty } ?? false })
    }
  }

  /// Columns of families: a column for each member that some entry has, or for every entry of a collection.
  private func members(
    _ schema: Schema, _ entries: TreeMapping, _ prefixes: [String], among part: String? = nil
  ) -> [EditingForm.Column] {
    schema.families.filter { prefixes.contains($0.prefix) }.flatMap { family -> [EditingForm.Column] in
      let used = names(family, entries)
      let others = part.flatMap { root.mapping?[$0]?.mapping?.keys } ?? []
      return (others + used.filter { !others.contains($0) }).map { name in
        EditingForm.Column(
          path: TreePath.text(family.path.map { $0 == "*" ? name : $0 }),
          head: head(family, schema, name, part), note: "",
          kind: EditingForm.Kind(ColumnKind.of("\(schema.name).\(family.prefix)")),
          isUsed: used.contains(name))
      }
    }
  }

  private func names(_ family: Schema.Family, _ entries: TreeMapping) -> [String] {
    var names: [String] = []
    for entry in entries.values {
      for (name, node) in entry.node(at: family.path[..<1])?.mapping ?? TreeMapping()
      where !names.contains(name) && !node.isEmpty {
        let rest = family.path.dropFirst(2)
        if node.node(at: rest).map({ !$0.isEmpty }) ?? false { names.append(name) }
      }
    }
    return names
  }

  private func head(_ family: Schema.Family, _ schema: Schema, _ name: String, _ part: String?) -> String {
    let word = EntryTable.Column(field: family.prefix, member: name).head(schema, language)
    guard let part, let title = root.mapping?[part]?.mapping?[name]?.mapping?["title"] else { return word }
    let text = title.mapping?[language.rawValue]?.scalar ?? title.scalar ?? name
    return word.replacing(":\(name)", with: ":\(text)")
  }

  private func isCollection(_ name: String) -> Bool { Schema.collections.contains { $0.name == name } }
}

extension EditingForm.Kind {
  init(_ kind: ColumnKind) {
    self =
      switch kind {
      case .text, .yen, .share: .text
      case .decimal(let range): .number(least: range.lowerBound, most: range.upperBound, isWhole: false)
      case .whole(let range):
        .number(least: Double(range.lowerBound), most: Double(range.upperBound), isWhole: true)
      case .yesNo:
        .choice([
          .init(Phrase(ja: "はい", en: "yes"), or: ["true"]), .init(Phrase(ja: "いいえ", en: "no"), or: ["false"]),
        ])
      case .choice(let words): .choice(words.map { .init($0) })
      case .reference(let table): .reference(collection: table)
      case .catalogue(let part): .reference(collection: part)
      }
  }
}
