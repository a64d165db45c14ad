import CGLPK
import LinearOptimization

/// The caller's ears and brake during branch and cut.
final class SearchWatch {
  private let options: SolveOptions
  private let deadline: Deadline
  private var lastReport: (incumbent: Double?, bound: Double?, time: Double)?

  init(options: SolveOptions, deadline: Deadline) {
    self.options = options
    self.deadline = deadline
  }

  /// Called from C with an unretained watch as context. Captures nothing and makes no GLPK call.
  static let poll: cglpk_poll = { context, state in
    guard let context, let state else { return 0 }
    let watch = Unmanaged<SearchWatch>.fromOpaque(context).takeUnretainedValue()
    return watch.shouldStop(at: state.pointee) ? 1 : 0
  }

  private func shouldStop(at state: cglpk_search_state) -> Bool {
    if let onProgress = options.onProgress {
      let incumbent = state.has_incumbent == 1 ? state.incumbent : nil
      let bound = state.has_bound == 1 ? state.bound : nil
      let now = deadline.elapsed
      // GLPK polls many times per node: report news at once, so that who stops at some news stops at the same node in every run, and
      // the rest twice a second.
      let isNews =
        lastReport.map { $0.incumbent != incumbent || $0.bound != bound || now - $0.time > 0.5 } ?? true
      if isNews {
        lastReport = (incumbent, bound, now)
        onProgress(
          SolveProgress(incumbent: incumbent, bestBound: bound, nodes: state.nodes, elapsed: now))
      }
    }
    return options.shouldStop?() ?? false
  }
}
