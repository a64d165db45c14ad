import Planning
import Wording

/// Arithmetic on a readable scenario before anything is solved: what no plan can satisfy is an error,
/// what is probably not meant a warning. Each check is a few sums; together they are linear in the
/// scenario, times the number of its quotas.
struct PlausibilityChecks {
  let scenario: Scenario
  let document: Document
  let reach: ResearcherReach

  init(scenario: Scenario, document: Document) {
    self.scenario = scenario
    self.document = document
    reach = ResearcherReach(scenario)
  }

  func run() {
    checkWeeks()
    checkGrowth()
    let eligible = eligibleResearchers()
    checkCounts(eligible)
    checkQuotas(eligible)
    checkPayability()
    checkNeeds(eligible)
    checkCommitments()
    checkFloor(eligible)
    checkRequirements()
    checkRoles()
    checkCover()
    checkPins()
  }

  /// Reports at the place where `path` was written; the nearest written ancestor when it is a default.
  func report(
    _ code: FindingCode.Plausibility, at path: [String], value: String? = nil,
    severity: Finding.Severity = .error
  ) {
    report(.plausibility(code), path, value, severity)
  }

  func report(
    _ code: FindingCode.Resources, at path: [String], value: String? = nil,
    severity: Finding.Severity = .error
  ) {
    report(.resources(code), path, value, severity)
  }

  private func report(
    _ code: FindingCode, _ path: [String], _ value: String?, _ severity: Finding.Severity
  ) {
    var place = document.root.place
    var value = value
    for length in stride(from: path.count, through: 1, by: -1) {
      if let node = document.root.node(at: path[..<length]) {
        place = node.place
        if length == path.count, value == nil { value = node.scalar }
        break
      }
    }
    document.context.report(code, at: place, path: path, value: value, severity: severity)
  }

  /// What the award is charged for a direct amount.
  func charged(_ direct: Yen) -> Yen { scenario.award.overhead.charged(direct) }

  /// People above their ceiling, and weeks with more than ten half-day slots.
  private func checkWeeks() {
    let slots = Dictionary(scenario.sessionKinds.map { ($0.id, $0.slots) }) { first, _ in first }
    var above: [String] = []
    var crowded: [String] = []
    for person in scenario.researchers {
      if person.hours.total > person.ceiling + 1e-9 { above.append(person.id) }
      let held = person.sessions.reduce(0) { $0 + $1.perWeek * (slots[$1.kind] ?? 0) }
      if held + person.protectedNow + person.freeSlots > 10 { crowded.append(person.id) }
    }
    if !above.isEmpty { report(.aboveCeiling(people: above), at: ["researchers"], severity: .warning) }
    if !crowded.isEmpty { report(.slotsAboveWeek(people: crowded), at: ["researchers"], severity: .warning) }
  }
}
