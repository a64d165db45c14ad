import Planning
import Wording

/// Arithmetic on a readable scenario before anything is solved: what no plan can satisfy is an error,
/// what is probably not meant a warning. Each check is a few sums; together they are linear in the
/// scenario, times the number of its quotas.
struct PlausibilityChecks {
  let scenario: Scenario
  let document: Document

  func run() {}
}
