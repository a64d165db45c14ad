import Auditing
package import Decomposition
import LinearOptimization
package import Planning
import Synchronization

/// Tells whether scenarios have any plan, and ends each search at the first.
package struct FeasibilityTest: Sendable {
  package enum Answer: Hashable, Sendable {
    /// There is a plan: one was found, and audited.
    case plan
    /// Proven: there is none.
    case noPlan
    /// A limit or the user came first.
    case unknown
  }

  private let search: AuditedSearch
  private let options: PlanSearchOptions
  /// Answers so far, by scenario; for look-ups only.
  private var known: [Scenario: Answer] = [:]
  /// Of the last search that found a plan: scenarios asked about differ by a few conditions each.
  private var memory: SearchMemory?
  /// Scenarios solved so far.
  package private(set) var solves = 0
  /// Told before each solve how many came before it.
  private let onSolve: @Sendable (Int) -> Void

  /// - Parameter options: of each search.
  package init(
    search: PlanSearch, options: PlanSearchOptions, onSolve: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.search = AuditedSearch(search: search)
    self.options = options
    self.onSolve = onSolve
  }

  /// Whether the user wants it to end.
  package var isInterrupted: Bool { options.shouldStop() }

  /// - Throws: as `PlanSearch.solve`, save that a solver which could not go on is an answer: unknown; and `PlanAuditor.Refusal` for a
  ///   plan that does not pass the audit.
  package mutating func answer(_ scenario: Scenario) throws -> Answer {
    if let answer = known[scenario] { return answer }
    if isInterrupted { return .unknown }
    onSolve(solves)
    solves += 1
    let answer = try solve(scenario)
    known[scenario] = answer
    return answer
  }

  private mutating func solve(_ scenario: Scenario) throws -> Answer {
    // A search whose user is content with the first plan.
    let found = Found()
    var options = options
    let shouldStop = options.shouldStop
    options.shouldStop = { found.value.load(ordering: .relaxed) || shouldStop() }
    options.onProgress = { if $0.objective != nil { found.value.store(true, ordering: .relaxed) } }
    do {
      let outcome = try search.solve(scenario, options: options, memory: &memory).outcome
      return switch outcome.status {
      case .optimal, .feasible: .plan
      case .infeasible: .noPlan
      case .noPlan: .unknown
      }
    } catch is SolverError {
      return .unknown
    }
  }

  private final class Found: Sendable {
    let value = Atomic<Bool>(false)
  }
}
