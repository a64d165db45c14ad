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

  private func settings() throws -> [(path: String, value: String)] { try Self.settings(set) }

  /// `path=value` texts, taken apart.
  static func settings(_ texts: [String]) throws -> [(path: String, value: String)] {
    try texts.map { text in
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw ValidationError(Phrase.Usage.setting(text).text(Help.language))
      }
      return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
  }

  var folder: URL { URL(fileURLWithPath: scenario).standardizedFileURL }

  /// The scenario's short name: that of the folder, or of the workbook without its ending.
  var name: String { ScenarioReader.name(of: folder) }

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
    try load(read(voice.language), voice, onErrors: onErrors)
  }

  /// The same for a question that goes on record: that it could not be asked of a scenario with errors does, too.
  func load(_ question: RunQuestion, _ record: RecordOptions, _ voice: VoiceOptions) throws -> LoadedScenario
  {
    try load(voice) { reading in
      let solving = RecordedSolve(question: question, recorder: RunRecorder(record, voice))
      voice.mention(run: solving.unreadable(reading, voice.language).run)
    }
  }

  /// The same for a reading that is at hand.
  func load(
    _ reading: ScenarioReading, _ voice: VoiceOptions, onErrors: (ScenarioReading) -> Void = { _ in }
  ) throws -> LoadedScenario {
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
  /// The same scenario with more changes, which win over those of the command line at the same path.
  func with(settings: [String], overrides: [String] = []) -> ScenarioOptions {
    func path(_ setting: String) -> Substring { setting.prefix { $0 != "=" } }
    var changed = self
    changed.set = set.filter { own in !settings.contains { path($0) == path(own) } } + settings
    changed.override += overrides.filter { !self.override.contains($0) }
    return changed
  }

  /// The folder that a run was asked about, with the run's changes.
  ///
  /// No initialiser: what one assigns to an option would be taken for the option's default, not for its value.
  static func of(_ question: RunQuestion) -> ScenarioOptions {
    var options = ScenarioOptions()
    options.scenario = question.folder
    options.set = question.settings
    options.override = question.overrides
    return options
  }

  /// What a run that begins now is asked; title and hash of the inputs are filled in when they are known.
  ///
  /// - Parameter kind: anything but `.solve` keeps the command line as typed.
  func question(_ search: SearchOptions, solver: String, kind: RunQuestion.Kind = .solve) -> RunQuestion {
    RunQuestion(
      begun: Clock.now(), version: ProgramVersion.text, solver: solver, scenario: name, title: "",
      folder: folder.path, inputsHash: "", gap: search.gap, timeLimit: search.timeLimit,
      threads: search.threads, overrides: self.override, settings: set, kind: kind,
      commandLine: kind == .solve ? [] : Array(CommandLine.arguments.dropFirst()))
  }
}

extension RunQuestion {
  /// The same question, now that it is known of what.
  func about(_ loaded: LoadedScenario) -> RunQuestion {
    var question = self
    question.title = loaded.scenario.title
    question.inputsHash = loaded.inputsHash
    return question
  }
}

extension RunRecord {
  /// The record that a report shows of what a run was asked.
  init(_ question: RunQuestion) {
    self.init(
      version: question.version, solver: question.solver, gap: question.gap, timeLimit: question.timeLimit,
      threads: question.threads, settings: question.settings, overrides: question.overrides,
      inputsHash: question.inputsHash, date: question.begun)
  }
}

/// A scenario with what reports need to say about its reading.
struct LoadedScenario {
  var scenario: Scenario
  var defaults: [DefaultUsed]
  var inputsHash: String
  /// The content that the hash is of, value by value.
  var inputs: [InputValue]
  /// Tells what the user gave; `nil` where nobody knows.
  var content: ScenarioContent?

  /// Paths of the inputs that the user gave. O(inputs).
  var given: Set<String> { content?.givenPaths ?? [] }

  /// `nil` when the reading has errors.
  init?(_ reading: ScenarioReading) {
    guard let scenario = reading.scenario else { return nil }
    self.scenario = scenario
    defaults = reading.defaultsUsed.map(DefaultUsed.init)
    inputsHash = reading.inputHash
    inputs = reading.inputs
    content = reading.content
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
