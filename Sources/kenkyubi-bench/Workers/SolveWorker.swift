import ArgumentParser
import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning

/// Solves one instance in this process and tells its course. The suite starts it anew for each solve, so that memory
/// is that instance's own and a crash takes nothing with it.
struct SolveWorker: ParsableCommand {
  static let name = "solve-instance"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup var worker: WorkerOptions
  @OptionGroup var limits: WorkerLimits

  func run() throws {
    let scenario = try worker.chosen().scenario(shippedIn: worker.scenarios)
    let engine = GLPKEngine()
    var start = WorkerMessage()
    start.solver = engine.version
    start.size = ProgramSize(try PlanFormulation(scenario).model.size)
    Output.say(start.line)
    let options = PlanSearchOptions(
      relativeGap: limits.gap, timeLimit: limits.timeLimit, threads: limits.threads,
      onProgress: { Output.say(Self.line($0)) })
    let outcome = try PlanSearch(engine: engine).solve(scenario, options: options)
    var end = WorkerMessage()
    end.seconds = outcome.seconds
    end.objective = outcome.objective
    end.bound = outcome.bestBound
    end.done = outcome.status == .infeasible ? outcome.status.rawValue : outcome.stoppedBy.rawValue
    end.peakKilobytes = PeakMemory.kilobytes
    Output.say(end.line)
  }

  private static func line(_ progress: SearchProgress) -> String {
    var message = WorkerMessage()
    message.seconds = progress.seconds
    message.objective = progress.objective
    message.bound = progress.bound
    return message.line
  }
}
