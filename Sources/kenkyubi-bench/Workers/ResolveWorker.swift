import ArgumentParser
import Decomposition
import GLPKBackend
import Planning
import Synchronization

/// Solves one instance, then each change of it twice: beginning with what the first solve learned, and with nothing.
struct ResolveWorker: ParsableCommand {
  static let name = "resolve-instance"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup var worker: WorkerOptions
  @OptionGroup var limits: WorkerLimits

  func run() throws {
    let instance = try worker.chosen()
    let engine = GLPKEngine()
    let scenario = try instance.scenario(shippedIn: worker.scenarios)
    var memory: SearchMemory?
    let (first, plan) = answer(engine, scenario, &memory)
    guard let plan else { throw BenchFailure(.failed, first.note ?? "the first solve found no plan") }
    var start = ResolveMessage()
    start.solver = engine.version
    start.first = first
    Output.say(start.line)
    for change in ResolveChange.all(of: scenario, plan: plan) {
      let changed = try instance.setting(change.path, change.value).scenario(shippedIn: worker.scenarios)
      var known = memory
      let warm = answer(engine, changed, &known).solve
      var nothing: SearchMemory?
      let cold = answer(engine, changed, &nothing).solve
      var message = ResolveMessage()
      message.change = .init(change, first: first, warm: warm, cold: cold, limit: limits.timeLimit)
      Output.say(message.line)
    }
    var end = ResolveMessage()
    end.done = true
    Output.say(end.line)
  }

  /// One solve and its plan. A failure is an answer too, so that the other changes are still measured.
  private func answer(
    _ engine: GLPKEngine, _ scenario: Scenario, _ memory: inout SearchMemory?
  ) -> (solve: ResolveRecord.Solve, plan: Plan?) {
    let course = Course()
    let options = PlanSearchOptions(
      relativeGap: limits.gap, timeLimit: limits.timeLimit, threads: limits.threads,
      onProgress: { course.add($0) })
    let watch = Stopwatch()
    do {
      let outcome = try PlanSearch(engine: engine).solve(scenario, options: options, memory: &memory)
      course.add(
        SearchProgress(seconds: outcome.seconds, objective: outcome.objective, bound: outcome.bestBound))
      let isInfeasible = outcome.status == .infeasible
      let reached = isInfeasible ? outcome.seconds : course.trajectory.seconds(toGap: limits.gap)
      let solve = ResolveRecord.Solve(
        toGap: reached.flatMap { $0 <= limits.timeLimit ? $0 : nil }, seconds: outcome.seconds,
        ending: isInfeasible ? .infeasible : .init(rawValue: outcome.stoppedBy.rawValue) ?? .failure,
        objective: outcome.objective, bound: outcome.bestBound)
      return (solve, outcome.plan)
    } catch {
      return (.init(seconds: watch.seconds, ending: .failure, note: "\(error)"), nil)
    }
  }

  /// The progress of one solve; the search may tell it from any thread.
  private final class Course: Sendable {
    private let points = Mutex(Trajectory())

    func add(_ progress: SearchProgress) {
      points.withLock {
        $0.add(seconds: progress.seconds, objective: progress.objective, bound: progress.bound)
      }
    }

    var trajectory: Trajectory { points.withLock { $0 } }
  }
}
