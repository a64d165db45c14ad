import Planning
import Reports
import ScenarioFiles
import Wording

/// Which numbers are defaults, with all that is known of them, and which are the user's.
enum DataNotes {
  static func write(_ matter: ReportMatter, to writer: inout DocumentWriter) {
    writer.chapter("data", Phrase.Report.dataNotes)
    writeDefaults(matter, to: &writer)
    writeGiven(matter, to: &writer)
  }

  private static func writeDefaults(_ matter: ReportMatter, to writer: inout DocumentWriter) {
    guard !matter.defaults.isEmpty else { return writer.say(Passage(Phrase.Defaults.none)) }
    writer.paragraph(Phrase.ReportNotes.strengths)
    let labels = DefaultLabel(matter.scenario)
    var table = DocumentTable(
      Phrase.ReportNotes.defaultsCaption,
      [
        .words(Phrase.ReportNotes.item), .numbers(Phrase.ReportNotes.value), .words(Phrase.ReportNotes.unit),
        .ranges(Phrase.ReportNotes.range), .names(Phrase.ReportNotes.strength),
        .words(Phrase.ReportNotes.source),
      ])
    let ranked = matter.defaults.enumerated().sorted {
      ($0.element.strength, $0.offset) < ($1.element.strength, $1.offset)
    }.map(\.element)
    for used in ranked {
      table.add([
        .name(labels.phrase(used.path)), .name(Phrase(verbatim: grouped(used.value))), .name(unit(used)),
        .name(range(used)), .name(used.strength.phrase), .name(used.source),
      ])
    }
    writer.table(table)
  }

  private static func unit(_ used: DefaultUsed) -> Phrase {
    used.value.contains(where: \.isNumber) ? used.unit : Phrase(verbatim: "")
  }

  private static func range(_ used: DefaultUsed) -> Phrase {
    guard let low = used.low, let high = used.high, low != high else { return Phrase(verbatim: "") }
    return Phrase(verbatim: "\(grouped(low))–\(grouped(high))")
  }

  /// Whole numbers from 10,000 on, so that years stay years.
  private static func grouped(_ text: String) -> String {
    guard let number = Int(text), abs(number) >= 10_000 else { return text }
    return NumberText.grouped(number)
  }

  /// Settings one by one; tables of people and the like only by their size.
  private static func writeGiven(_ matter: ReportMatter, to writer: inout DocumentWriter) {
    let given = matter.inputs.filter { matter.given.contains($0.path) }
    guard !given.isEmpty else { return writer.say(Passage(Phrase.ReportNotes.nothingGiven)) }
    var table = DocumentTable(
      Phrase.ReportNotes.givenCaption,
      [.paths(Phrase.ReportNotes.path), .paths(Phrase.ReportNotes.value)])
    for (collection, values) in tables(given) {
      let rows = Set(values.compactMap { TreePath.parts($0.path)?.dropFirst().first }).count
      table.add([.name(collection), .name(Phrase.ReportNotes.rows(rows, values.count))])
    }
    for input in given where !isInTable(input) {
      table.add([.name(input.path), .name(grouped(input.value))])
    }
    writer.table(table)
  }

  /// Collections that hold one row for each person, department and the like.
  private static let collections: Set = [
    "researchers", "departments", "places", "substitutes", "pins", "commitments",
  ]

  private static func isInTable(_ input: InputValue) -> Bool {
    collections.contains(String(input.path.prefix { $0 != "." }))
  }

  private static func tables(_ given: [InputValue]) -> [(String, [InputValue])] {
    var order: [String] = []
    var values: [String: [InputValue]] = [:]
    for input in given where isInTable(input) {
      let name = String(input.path.prefix { $0 != "." })
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(input)
    }
    return order.map { ($0, values[$0] ?? []) }
  }
}
