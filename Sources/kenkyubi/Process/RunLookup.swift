import Planning
import Reports
import RunArchive
import Wording

/// Runs by what a user typed.
struct RunLookup {
  let options: ArchiveOptions
  let language: Language

  /// The run that `text` means. No such run, or several, end the command, with what the user may have meant.
  func run(_ text: String) throws(CommandFailure) -> Run {
    guard let run = try match(text) else { throw try unknown(text) }
    return run
  }

  /// The same; `nil` when there is no such run. Several end the command.
  func match(_ text: String) throws(CommandFailure) -> Run? {
    let found = try options.use(language) { archive throws(ArchiveFailure) in try archive.match(text) }
    switch found ?? RunArchive.Match.none {
    case .one(let run): return run
    case .several(let ids):
      let shown = ids.prefix(8).joined(separator: " ") + (ids.count > 8 ? " …" : "")
      throw CommandFailure(.usage, Phrase.Archive.ambiguous(text, shown), language)
    case .none: return nil
    }
  }

  /// The run with its inputs and its answer.
  func archived(_ text: String) throws -> ArchivedRun {
    let run = try run(text)
    return try ArchivedRun(run: run, inputs: try inputs(run), answer: try answer(run))
  }

  /// What the run was read from, value by value.
  func inputs(_ run: Run) throws(CommandFailure) -> [InputValue] {
    try options.use(language) { archive throws(ArchiveFailure) in
      try archive.inputs(run.question.inputsHash) ?? []
    } ?? []
  }

  /// What the run answered, as JSON.
  func answer(_ run: Run) throws(CommandFailure) -> String? {
    try options.use(language) { archive throws(ArchiveFailure) in try archive.answer(of: run.id) } ?? nil
  }

  private func unknown(_ text: String) throws(CommandFailure) -> CommandFailure {
    let ids = try options.use(language) { archive throws(ArchiveFailure) in try archive.ids() } ?? []
    var messages = [Phrase.Archive.noRun(text)]
    // What is short is meant for the last part, which people copy by eye.
    let parts = ids.map { $0.split(separator: "-").last.map(String.init) ?? $0 }
    if let nearest = Spelling.nearest(to: text, among: text.contains("-") ? ids : parts) {
      messages.append(Phrase.Usage.didYouMean(nearest))
    }
    messages.append(Phrase.Archive.listHint)
    return CommandFailure(.usage, lines: messages.map { $0.text(language) })
  }
}
