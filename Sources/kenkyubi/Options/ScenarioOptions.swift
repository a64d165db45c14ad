import ArgumentParser
import Foundation
import Planning
import Reports
import ScenarioFiles
import Wording

/// Which scenario, and what to change in it.
struct ScenarioOptions: ParsableArguments {
  @Argument(help: Help.text(Phrase.Help.scenario))
  var scenario: String

  @Option(help: Help.text(Phrase.Help.set))
  var set: [String] = []

  @Option(help: Help.text(Phrase.Help.override))
  var override: [String] = []

  mutating func validate() throws { _ = try settings() }

  private func settings() throws -> [(path: String, value: String)] {
    try set.map { text in
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw ValidationError(Phrase.Usage.setting(text).text(Help.language))
      }
      return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
  }

  var folder: URL { URL(fileURLWithPath: scenario).standardizedFileURL }

  /// The scenario's short name: the folder's.
  var name: String { folder.lastPathComponent }

  /// Reads the folder; problems are findings of the result.
  func read(_ language: Language) throws -> ScenarioReading {
    ScenarioReader.read(
      folder: URL(fileURLWithPath: scenario), overrides: override, settings: try settings(),
      language: language)
  }

  /// Reads a scenario that something is to be done with: errors end the command, warnings go to the error
  /// stream unless it is to be quiet.
  ///
  /// - Parameter onErrors: is told of a reading with errors before the command ends.
  func load(
    _ voice: VoiceOptions, onErrors: (ScenarioReading) -> Void = { _ in }
  ) throws -> LoadedScenario {
    let reading = try read(voice.language)
    guard let loaded = LoadedScenario(reading) else {
      onErrors(reading)
      throw CommandFailure(.badInput, lines: reading.findings.map { $0.line(voice.language) })
    }
    if !voice.quiet {
      for finding in reading.findings where finding.severity == .warning {
        Streams.writeError(finding.line(voice.language) + "\n")
      }
    }
    return loaded
  }
}

extension ScenarioOptions {
  /// What is to be known of a run that begins now.
  func record(_ loaded: LoadedScenario, _ search: SearchOptions, _ solver: String) -> RunRecord {
    RunRecord(
      version: ProgramVersion.text, solver: solver, gap: search.gap, timeLimit: search.timeLimit,
      threads: search.threads, settings: set, overrides: self.override, inputsHash: loaded.inputsHash,
      date: Clock.now())
  }
}

/// A scenario with what reports need to say about its reading.
struct LoadedScenario {
  var scenario: Scenario
  var defaults: [DefaultUsed]
  var inputsHash: String
  /// The content that the hash is of, value by value.
  var inputs: [InputValue]
  /// Paths of the inputs that the user gave.
  var given: Set<String> = []
}

extension LoadedScenario {
  /// What reports need of a reading; `nil` when it has errors.
  init?(_ reading: ScenarioReading) {
    guard let scenario = reading.scenario else { return nil }
    self.init(
      scenario: scenario, defaults: reading.defaultsUsed.map(DefaultUsed.init), inputsHash: reading.inputHash,
      inputs: reading.inputs, given: reading.content?.givenPaths ?? [])
  }
}

extension DefaultUsed {
  init(_ use: DefaultUse) {
    let strength: Strength =
      switch use.strength {
      case .solid: .solid
      case .single: .single
      case .estimate: .estimate
      }
    self.init(
      path: use.path, count: use.count, value: use.value, low: use.low, high: use.high,
      unit: Phrase.Evidence.unit(use.unit), source: use.source, strength: strength)
  }
}
