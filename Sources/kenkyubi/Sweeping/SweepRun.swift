import Auditing
import Decomposition
import GLPKBackend
import Planning
import Reports
import ScenarioFiles
import Synchronization
import Wording

/// Solves the variants of a sweep side by side, each on one thread and from nothing, as `solve --threads 1` would: so that each run
/// on record means the same whichever command made it.
///
/// A variant that the archive has an answer to is not solved again: a sweep that was killed goes on where it was.
final class SweepRun: Sendable {
  private let base: ScenarioOptions
  private let search: SearchOptions
  private let recorder: RunRecorder
  private let language: Language
  private let members: [SweepMember]
  private let progress: SweepProgress
  /// Who solves the inputs of a hash, by position: variants may say the same in different ways.
  private let owners = Mutex<[String: Int]>([:])

  init(
    _ base: ScenarioOptions, members: [SweepMember], search: SearchOptions, recorder: RunRecorder,
    language: Language, progress: SweepProgress
  ) {
    self.base = base
    self.members = members
    self.search = search
    self.recorder = recorder
    self.language = language
    self.progress = progress
  }

  /// One result for each variant, in their order. What goes wrong with one is its result; it never ends the others.
  func results() throws -> [SweptMember] {
    var results = try SideBySide(threads: search.threads).map(members.count) { [self] index in
      result(of: index)
    }
    for (index, result) in results.enumerated() {
      if case .sameAs(let owner) = result.came { results[index].came = results[owner].came }
    }
    return results
  }

  private func result(of index: Int) -> SweptMember {
    let member = members[index]
    var swept = SweptMember(name: member.name, changes: member.changes.items.map(\.text), came: .notBegun)
    guard !Interrupts.isRaised else { return swept }
    progress.begin()
    do {
      swept.came = try came(member, index)
    } catch {
      swept.came = .failed("\(error)")
    }
    progress.end(swept.came)
    return swept
  }

  private func came(_ member: SweepMember, _ index: Int) throws -> SweptMember.Came {
    let options = base.with(
      settings: member.changes.settings.map { "\($0.path)=\($0.value)" }, overrides: member.changes.overrides)
    let engine = GLPKEngine()
    var question = options.question(search, solver: engine.version)
    question.threads = 1
    let reading = try options.read(language)
    guard let loaded = LoadedScenario(reading) else {
      let solving = RecordedSolve(question: question, recorder: recorder)
      return .ended(SweptResult(solving.unreadable(reading, language)), isReused: false)
    }
    let owner = owners.withLock { owners in
      if let owner = owners[loaded.inputsHash] { return owner }
      owners[loaded.inputsHash] = index
      return index
    }
    guard owner == index else { return .sameAs(owner) }
    question = question.about(loaded)
    if let finished = recorder.finished(question) { return .ended(SweptResult(finished), isReused: true) }
    let solving = RecordedSolve(question: question, recorder: recorder)
    let answer: RecordedSolve.Answer
    do {
      answer = try solving.answer(loaded) { scenario in
        let options = PlanSearchOptions(
          relativeGap: search.gap, timeLimit: search.timeLimit, threads: 1,
          shouldStop: { Interrupts.isRaised })
        return try ApprovedOutcome(PlanSearch(engine: engine).solve(scenario, options: options), of: scenario)
      }
    } catch let error as AuditFailure {
      let lines = CommandFailure(refusing: error.report, of: loaded.scenario, language).lines
      return .failed(lines.joined(separator: " "))
    }
    let archived = try ArchivedRun(run: answer.run, inputs: [], answer: answer.json)
    return .ended(SweptResult(archived), isReused: false)
  }
}
