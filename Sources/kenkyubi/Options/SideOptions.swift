import ArgumentParser
import Foundation
import Planning
import Reports
import ScenarioFiles
import Wording

/// What is to be compared: folders, or variants of one.
struct SideOptions: ParsableArguments {
  /// Letters of the sides, in order.
  static let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]

  @Argument(help: Help.text(Phrase.CompareCommand.folders))
  var folders: [String]

  @Option(name: .customLong("with"), help: Help.text(Phrase.CompareCommand.with))
  var changes: [String] = []

  mutating func validate() throws { _ = try requests() }

  /// One side as the command line names it.
  struct Request: Equatable {
    var letter: String
    var folder: String
    var changes: SideChanges

    var url: URL { URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath() }

    var name: Phrase {
      Phrase.Layout.inParentheses(
        Phrase(verbatim: folder),
        changes.items.isEmpty ? Phrase.Comparison.asItIs : Phrase(verbatim: changes.text))
    }
  }

  /// The sides, two or more, all different.
  func requests() throws -> [Request] {
    let language = Help.language
    func refuse(_ phrase: Phrase) -> ValidationError { ValidationError(phrase.text(language)) }
    let changes = try changes.map { text -> SideChanges in
      do throws(SideChanges.UsageError) {
        return try SideChanges.read(text)
      } catch {
        throw refuse(error.message)
      }
    }
    var sides: [(folder: String, changes: SideChanges)]
    if folders.count == 1 {
      sides = (changes.count == 1 ? [.none] + changes : changes).map { (folders[0], $0) }
    } else {
      guard changes.isEmpty || changes.count == folders.count else {
        throw refuse(Phrase.CompareCommand.unevenChanges(folders.count, changes.count))
      }
      sides = folders.enumerated().map { ($1, changes.isEmpty ? .none : changes[$0]) }
    }
    guard sides.count > 1 else { throw refuse(Phrase.CompareCommand.nothingToCompare) }
    guard sides.count <= Self.letters.count else {
      throw refuse(Phrase.CompareCommand.tooMany(Self.letters.count))
    }
    let requests = zip(Self.letters, sides).map {
      Request(letter: $0, folder: $1.folder, changes: $1.changes)
    }
    for (index, later) in requests.enumerated() {
      for earlier in requests[..<index] where earlier.url == later.url && earlier.changes == later.changes {
        throw refuse(Phrase.CompareCommand.same(earlier.letter, later.letter))
      }
    }
    return requests
  }
}

extension SideOptions.Request {
  /// Reads the folder with these changes, or with others.
  func read(_ language: Language, changes other: SideChanges? = nil) -> ScenarioReading {
    let changes = other ?? changes
    return ScenarioReader.read(
      folder: URL(fileURLWithPath: folder), overrides: changes.overrides, settings: changes.settings,
      language: language)
  }
}
