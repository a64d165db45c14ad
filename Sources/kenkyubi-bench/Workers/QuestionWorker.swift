import Analyses
import ArgumentParser
import Decomposition
import GLPKBackend
import Planning

/// Solves one instance and asks it the questions that staff ask, timing each.
struct QuestionWorker: ParsableCommand {
  static let name = "question-instance"
  static let configuration = CommandConfiguration(commandName: name)

  @OptionGroup var worker: WorkerOptions
  @OptionGroup var limits: WorkerLimits

  func run() throws {
    let scenario = try worker.chosen().scenario(shippedIn: worker.scenarios)
    let engine = GLPKEngine()
    let search = PlanSearch(engine: engine)
    let options = PlanSearchOptions(
      relativeGap: limits.gap, timeLimit: limits.timeLimit, threads: limits.threads)
    var start = QuestionMessage()
    start.solver = engine.version
    Output.say(start.line)
    let watch = Stopwatch()
    let explainer = try Explainer(scenario, fixed: [], search: search, options: options)
    let whatIf = explainer.whatIf
    guard let plan = whatIf.outcome.plan else { throw BenchFailure(.failed, "no plan to ask about") }
    tell(.init(kind: .first, name: "first", seconds: watch.seconds, isProven: Self.isProven(whatIf.outcome)))
    for (name, change) in QuestionChange.all(of: scenario, plan: plan) {
      ask(.whatIf, name) { Self.isProven(try whatIf.solve(change)) }
    }
    for decision in PlanDecision.all(of: plan).prefix(QuestionChange.decisions) {
      ask(.why, "\(decision)") {
        if case .unknown? = try explainer.worths(of: [decision]).first?.loss { false } else { true }
      }
    }
    for pin in QuestionChange.pins(of: scenario, plan: plan) {
      ask(.whyNot, "\(pin)") {
        if case .unknown = try explainer.whyNot(pin) { false } else { true }
      }
    }
    ask(.frontier, "four levels of the cap") {
      let staircase = Staircase(whatIf, money: .cap, resolution: 1_000_000, count: 4)
      return try staircase.frontier { _, _ in } != nil
    }
    ask(.alternatives, "within 1 %") {
      try NearBestPlans(whatIf, share: 0.01)?.explore(plans: 3) { _, _ in } != nil
    }
    ask(.infeasible, "a tenth of the cap") {
      var poor = scenario
      poor.award.cap /= 10
      let explainer = try Explainer(poor, fixed: [], search: search, options: options)
      guard explainer.whatIf.outcome.status == .infeasible else { return false }
      _ = try explainer.infeasibility()
      return true
    }
    var end = QuestionMessage()
    end.done = true
    Output.say(end.line)
  }

  /// A failure is an answer too, so that the other questions are still asked.
  private func ask(_ kind: QuestionRecord.Kind, _ name: String, _ question: () throws -> Bool) {
    let watch = Stopwatch()
    do {
      let isProven = try question()
      tell(.init(kind: kind, name: name, seconds: watch.seconds, isProven: isProven))
    } catch {
      tell(.init(kind: kind, name: name, seconds: watch.seconds, isProven: false, note: "\(error)"))
    }
  }

  private func tell(_ answer: QuestionRecord.Answer) {
    var message = QuestionMessage()
    message.answer = answer
    Output.say(message.line)
  }

  private static func isProven(_ outcome: PlanOutcome) -> Bool {
    outcome.status == .optimal || outcome.status == .infeasible
  }
}
