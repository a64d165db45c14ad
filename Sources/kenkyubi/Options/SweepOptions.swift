import ArgumentParser
import Foundation
import ScenarioFiles
import Wording

/// Which variants of a scenario are to be solved.
struct SweepOptions: ParsableArguments {
  @Option(name: .customLong("with"), help: Help.text(Phrase.SweepHelp.with))
  var changes: [String] = []

  @Option(help: Help.text(Phrase.SweepHelp.grid))
  var grid: [String] = []

  @Option(help: Help.text(Phrase.SweepHelp.study))
  var study: [String] = []

  @Option(help: Help.text(Phrase.SweepHelp.table))
  var table: String?

  /// Most variants of one sweep.
  static let limit = 10_000

  mutating func validate() throws {
    _ = try listed()
    _ = try crossed()
    _ = try studies()
    if changes.isEmpty && grid.isEmpty && study.isEmpty && table == nil {
      throw ValidationError(Phrase.SweepHelp.nothingToVary.text(Help.language))
    }
  }

  /// All variants in order, the scenario as it is first.
  func members(_ reading: ScenarioReading, _ language: Language) throws -> [SweepMember] {
    var members = [SweepMember(.none)]
    members += try listed() + crossed() + tabled(language)
    for study in try studies() {
      members += study.members(of: reading).map { SweepMember(name: $0.name, settings: $0.settings) }
    }
    guard members.count <= Self.limit else {
      throw CommandFailure(.usage, Phrase.SweepHelp.tooMany(members.count, most: Self.limit), language)
    }
    return members
  }

  private func listed() throws -> [SweepMember] { try changes.map { SweepMember(try Self.read($0)) } }

  /// The product of all axes; the last one runs fastest.
  private func crossed() throws -> [SweepMember] {
    guard !grid.isEmpty else { return [] }
    var crossed = [SideChanges.none]
    for axis in try grid.map(Self.axis) {
      guard crossed.count * axis.count <= Self.limit else {
        throw ValidationError(
          Phrase.SweepHelp.tooMany(crossed.count * axis.count, most: Self.limit).text(Help.language))
      }
      crossed = crossed.flatMap { left in axis.map { SideChanges(items: left.items + $0.items) } }
    }
    return crossed.map { SweepMember($0) }
  }

  /// `path=a|b|c` or `@one|@two|`.
  private static func axis(_ text: String) throws -> [SideChanges] {
    func parts(_ text: Substring) -> [String] {
      text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    if text.hasPrefix("@") { return try parts(text[...]).map(read) }
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw ValidationError(Phrase.SweepHelp.malformedGrid(text).text(Help.language))
    }
    let path = String(text[..<equals])
    return parts(text[text.index(after: equals)...]).map {
      SideChanges(items: [.setting(path: path, value: $0)])
    }
  }

  private static func read(_ text: String) throws -> SideChanges {
    do throws(SideChanges.UsageError) {
      return try SideChanges.read(text)
    } catch {
      throw ValidationError(error.message.text(Help.language))
    }
  }

  private func studies() throws -> [Study] {
    if study == ["all"] { return Study.allCases }
    return try study.map { text in
      if let study = Study(rawValue: text) { return study }
      let names = Study.allCases.map(\.rawValue)
      throw ValidationError(
        Phrase.SweepHelp.unknownStudy(
          text, Spelling.nearest(to: text, among: names), names.joined(separator: ", ") + ", all"
        ).text(Help.language))
    }
  }

  private func tabled(_ language: Language) throws -> [SweepMember] {
    guard let table else { return [] }
    let read = VariantTable.read(URL(fileURLWithPath: table), language: language)
    guard !read.findings.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(.badInput, lines: read.findings.map { $0.line(language) })
    }
    return read.rows.map { row in
      let changes = SideChanges(
        items: row.overrides.map { .override($0) }
          + row.settings.map { .setting(path: $0.path, value: $0.value) }
      )
      return SweepMember(name: row.name.map { Phrase(verbatim: $0) }, changes)
    }
  }
}
