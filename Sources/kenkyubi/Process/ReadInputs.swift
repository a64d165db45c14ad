import Planning
import Reports
import ScenarioFiles
import Wording

/// What a scenario was read from, beside its findings: for whoever shows or edits it.
enum ReadInputs {
  /// Adds `inputs` (value by path, defaults included, in the scenario's order), `given` (paths that the user gave),
  /// `overrides` (names of the scenario's own changes) and `form` (its tables and settings, as one edits them).
  static func add(_ reading: ScenarioReading, to report: JSONValue) -> JSONValue {
    guard case .object(let members) = report else { return report }
    let given = reading.content?.givenPaths ?? []
    return .object(
      members + [
        .init("inputs", .object(reading.inputs.map { .init($0.path, .string($0.value)) })),
        .init("given", .strings(reading.inputs.map(\.path).filter(given.contains))),
        .init("overrides", .strings(reading.overrideNames)),
        .init("form", reading.content.map { json($0.editingForm, $0.language) } ?? .null),
      ])
  }

  private static func json(_ form: EditingForm, _ language: Language) -> JSONValue {
    .members([
      "tables": .array(
        form.tables.map { table in
          .members([
            "name": .string(table.name), "collection": .string(table.collection),
            "title": .string(table.title),
            "remark": .string(table.remark), "canGrow": .bool(table.canGrow),
            "removable": .strings(table.removable),
            "columns": .array(
              table.columns.map { column in
                .members([
                  "path": .string(column.path), "head": .string(column.head), "note": .string(column.note),
                  "kind": json(column.kind, language), "isUsed": .bool(column.isUsed),
                ])
              }),
          ])
        }),
      "settings": .array(
        form.settings.map { setting in
          .members([
            "path": .string(setting.path), "section": .string(setting.section), "note": .string(setting.note),
            "kind": json(setting.kind, language),
          ])
        }),
    ])
  }

  private static func json(_ kind: EditingForm.Kind, _ language: Language) -> JSONValue {
    switch kind {
    case .text: .members(["type": .string("text")])
    case .number(let least, let most, let isWhole):
      .members([
        "type": .string("number"), "min": .number(least), "max": .number(most), "whole": .bool(isWhole),
      ])
    case .choice(let words):
      .members([
        "type": .string("choice"), "words": .strings(words.map { $0.shown.text(language) }),
        // Files may hold a word of either language.
        "spellings": .array(words.map { .strings($0.spellings) }),
      ])
    case .reference(let collection):
      .members(["type": .string("reference"), "collection": .string(collection)])
    }
  }
}
