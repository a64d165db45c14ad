import Auditing
import Planning
import Wording

/// The plan file's tree turned into a plan; collects problems as it goes.
struct PlanDecoding {
  let scenario: Scenario
  var problems: [PlanFileProblem] = []

  var calendar: PlanningCalendar { scenario.calendar }
  let researchers: [String]
  let roles: [String]
  let places: [String]
  let institutions: [String]
  let chores: [String]
  let kinds: [String]
  let measures: [String]
  let purses: [String]

  init(scenario: Scenario) {
    self.scenario = scenario
    researchers = scenario.researchers.map(\.id)
    roles = scenario.roles.map(\.id)
    places = scenario.places.map(\.id)
    institutions = scenario.institutions.map(\.id)
    chores = scenario.chores.map(\.id)
    kinds = scenario.sessionKinds.map(\.id)
    measures = scenario.measures.map(\.id)
    purses = scenario.award.purses.map(\.id)
  }

  /// Names of the lists of a plan, in the order of the file.
  static let listNames = [
    "supported", "hires", "adoptions", "buyouts", "colleagueCover", "protected", "assignments", "removals",
    "researchExtras", "salaries", "payments", "carries", "transfers",
  ]

  mutating func document(_ root: JSONNode) -> PlanDocument? {
    guard case .object(let members) = root.content else {
      note(root, "", Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.anObject)
      return nil
    }
    if let node = root.member("plan"), case .object = node.content {
      for member in members where !PlanJSON.memberNames.contains(member.key) {
        noteUnknown(member, path: "", among: PlanJSON.memberNames)
      }
      let claim = PlanClaim(
        objective: number(root, "objective"), bestBound: number(root, "bestBound"),
        awardCharge: charge(root))
      return plan(node, path: "plan").map { PlanDocument(plan: $0, claim: claim) }
    }
    guard members.contains(where: { Self.listNames.contains($0.key) }) else {
      note(root, "plan", Phrase.PlanFile.holdsNoPlan)
      return nil
    }
    return plan(root, path: "").map { PlanDocument(plan: $0, claim: PlanClaim()) }
  }

  /// A derived figure: `nil` when absent or `null`, a problem when it is something else.
  private mutating func number(_ node: JSONNode, _ key: String, path: String = "") -> Double? {
    guard let member = node.member(key) else { return nil }
    switch member.content {
    case .null: return nil
    case .number(let value, _): return value
    default:
      note(member, path + key, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aNumber)
      return nil
    }
  }

  private mutating func charge(_ root: JSONNode) -> Int? {
    guard let cost = root.member("cost") else { return nil }
    return number(cost, "award", path: "cost.").flatMap { Int(exactly: $0) }
  }

  private mutating func plan(_ node: JSONNode, path: String) -> Plan? {
    guard case .object(let members) = node.content else { return nil }
    for member in members where !Self.listNames.contains(member.key) {
      noteUnknown(member, path: path, among: Self.listNames)
    }
    let prefix = path.isEmpty ? "" : path + "."
    var plan = Plan()
    plan.supported = supported(node, path: prefix + "supported")
    plan.hires = entries(node, prefix, "hires", derived: ["posts"]) { $0.hire(in: $1) }
    plan.adoptions = entries(node, prefix, "adoptions") { $0.adoption(in: $1) }
    plan.buyouts = entries(node, prefix, "buyouts") { $0.buyout(in: $1) }
    plan.colleagueCover = entries(node, prefix, "colleagueCover") { $0.cover(in: $1) }
    plan.protected = entries(node, prefix, "protected") { $0.protected(in: $1) }
    plan.assignments = entries(node, prefix, "assignments") { $0.assignment(in: $1) }
    plan.removals = entries(node, prefix, "removals") { $0.removal(in: $1) }
    plan.researchExtras = entries(node, prefix, "researchExtras") { $0.personal(in: $1) }
    plan.salaries = entries(node, prefix, "salaries") { $0.personal(in: $1) }
    plan.payments = entries(node, prefix, "payments") { $0.payment(in: $1) }
    plan.carries = entries(node, prefix, "carries") { $0.carry(in: $1) }
    plan.transfers = entries(node, prefix, "transfers") { $0.transfer(in: $1) }
    return plan
  }

  private mutating func note(_ node: JSONNode, _ path: String, _ message: Phrase, allowed: Phrase? = nil) {
    problems.append(
      PlanFileProblem(
        line: node.line, path: path, value: node.shortText, message: message, allowed: allowed))
  }

  private mutating func noteUnknown(_ member: JSONNode.Member, path: String, among known: [String]) {
    problems.append(
      PlanFileProblem(
        line: member.line, path: path.isEmpty ? member.key : "\(path).\(member.key)", value: member.key,
        message: Phrase.PlanFile.unknownKey, allowed: EntryReader.hint(for: member.key, among: known)))
  }

  /// The items of a list; an absent or `null` list is empty.
  private mutating func items(_ node: JSONNode, path: String, _ name: String) -> [JSONNode] {
    guard let list = node.member(name) else { return [] }
    switch list.content {
    case .null: return []
    case .array(let items): return items
    default:
      note(list, path, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aList)
      return []
    }
  }

  private mutating func supported(_ node: JSONNode, path: String) -> [String] {
    var found: [String] = []
    for (index, item) in items(node, path: path, "supported").enumerated() {
      let itemPath = "\(path)[\(index)]"
      guard case .string(let id) = item.content else {
        note(item, itemPath, Phrase.PlanFile.wrongType, allowed: Phrase.PlanFile.aText)
        continue
      }
      if !researchers.contains(id) {
        note(
          item, itemPath, Phrase.PlanFile.unknownName,
          allowed: EntryReader.hint(for: id, among: researchers))
      } else {
        found.append(id)
      }
    }
    return found
  }

  private mutating func entries<Entry>(
    _ node: JSONNode, _ prefix: String, _ name: String, derived: [String] = [],
    _ read: (inout EntryReader, PlanDecoding) -> Entry?
  ) -> [Entry] {
    let path = prefix + name
    var found: [Entry] = []
    for (index, item) in items(node, path: path, name).enumerated() {
      let itemPath = "\(path)[\(index)]"
      guard var reader = EntryReader(item, path: itemPath, derived: derived, problems: &problems) else {
        continue
      }
      let entry = read(&reader, self)
      reader.finish()
      problems.append(contentsOf: reader.problems)
      if let entry { found.append(entry) }
    }
    return found
  }
}
