import Planning
import Wording

/// The decisions of a plan on record, in the order of the plan file. Who works how many hours on what, and which purse
/// pays, follow from them and are left out.
struct RunDecisions {
  private let plan: JSONNode
  private let names: RunNames

  /// `nil` when the run has no plan.
  init?(_ run: ArchivedRun) {
    guard let plan = run.plan else { return nil }
    self.plan = plan
    names = RunNames(run)
  }

  /// Lists that hold what follows from the decisions.
  static let detailLists = ["assignments", "removals", "payments", "carries", "transfers"]

  /// O(entries).
  var all: [RunDecision] {
    supported + hires + measures + buyouts + cover + halfDays
      + amounts("researchExtras", .researchExtras) + amounts("salaries", .salaries)
  }

  private var supported: [RunDecision] {
    plan.list("supported").compactMap(\.string).map {
      RunDecision(
        group: .supported, key: [$0], name: names.person($0), value: Phrase(verbatim: ""))
    }
  }

  private var hires: [RunDecision] {
    plan.list("hires").map { hire in
      let month = hire.text("startMonth")
      var posts = 0.0
      if case .number(let value, _)? = hire.member("posts")?.content { posts = value }
      return RunDecision(
        group: .hires, key: [hire.text("role"), hire.text("place"), month],
        name: Phrase.RecordedDecision.hire(
          names.role(hire.text("role")), names.place(hire.text("place")), from: month),
        value: Phrase.RecordedDecision.posts(Phrase.Units.posts(posts), until: hire.text("lastMonth")))
    }
  }

  private var measures: [RunDecision] {
    plan.list("adoptions").map { adoption in
      RunDecision(
        group: .measures, key: [adoption.text("measure")],
        name: names.measure(adoption.text("measure")),
        value: Phrase.RecordedDecision.from(adoption.text("startMonth")))
    }
  }

  private var buyouts: [RunDecision] {
    byTerm(plan.list("buyouts"), .buyouts, count: "sessions") { entry in
      let tier = entry.member("tier")?.string
      let substitute = tier.map(names.tier) ?? Phrase.Summary.colleague
      let key = [entry.text("researcher"), entry.text("kind"), entry.text("source"), tier ?? ""]
      return (
        key,
        Phrase.RecordedDecision.buyout(
          names.person(entry.text("researcher")), names.duty(entry.text("kind")), by: substitute)
      )
    }
  }

  private var cover: [RunDecision] {
    byTerm(plan.list("colleagueCover"), .cover, count: "sessions") { entry in
      let person = entry.member("researcher")?.string
      let department = entry.text("othersOfDepartment")
      let who =
        person.map(names.person)
        ?? Phrase.RecordedDecision.othersOf(names.department(department))
      let duty = names.duty(entry.text("kind"))
      return (
        [person ?? "", department, entry.text("kind")],
        Phrase.RecordedDecision.colleague(who, duty)
      )
    }
  }

  private var halfDays: [RunDecision] {
    byTerm(plan.list("protected"), .halfDays, count: "halfDays") { entry in
      let id = entry.text("researcher")
      return ([id], names.person(id))
    }
  }

  /// Entries that stand once for each term, as one decision with spans of equal counts.
  private func byTerm(
    _ entries: [JSONNode], _ group: RunDecision.Group, count: String,
    _ subject: (JSONNode) -> (key: [String], name: Phrase)
  ) -> [RunDecision] {
    gathered(entries, group, subject) { entries in
      var spans: [(first: String, last: String, term: Int, count: Int)] = []
      for entry in entries.sorted(by: { ($0.member("term")?.whole ?? 0) < ($1.member("term")?.whole ?? 0) }) {
        let term = entry.member("term")?.whole ?? 0
        let number = entry.member(count)?.whole ?? 0
        let start = entry.text("termStart")
        if let last = spans.last, last.count == number, last.term + 1 == term {
          spans[spans.count - 1].last = start
          spans[spans.count - 1].term = term
        } else {
          spans.append((start, start, term, number))
        }
      }
      return spans.map { Phrase.RecordedDecision.weekly($0.count, first: $0.first, last: $0.last) }
    }
  }

  private func amounts(_ list: String, _ group: RunDecision.Group) -> [RunDecision] {
    gathered(
      plan.list(list), group,
      { ([$0.text("researcher")], names.person($0.text("researcher"))) },
      { entries in
        entries.map { entry in
          Phrase.RecordedDecision.yearly(
            Phrase.Units.yen(entry.member("yen")?.whole ?? 0),
            Phrase.Time.fiscalYear(entry.member("fiscalYear")?.whole ?? 0))
        }
      })
  }

  /// One decision for all entries about one subject, in the order of their first entries.
  private func gathered(
    _ entries: [JSONNode], _ group: RunDecision.Group,
    _ subject: (JSONNode) -> (key: [String], name: Phrase), _ parts: ([JSONNode]) -> [Phrase]
  ) -> [RunDecision] {
    var order: [[String]] = []
    var names: [[String]: Phrase] = [:]
    var found: [[String]: [JSONNode]] = [:]
    for entry in entries {
      let (key, name) = subject(entry)
      if found[key] == nil {
        order.append(key)
        names[key] = name
      }
      found[key, default: []].append(entry)
    }
    return order.map { key in
      RunDecision(
        group: group, key: key, name: names[key] ?? Phrase(verbatim: ""),
        value: Phrase.joined(parts(found[key] ?? []), by: Phrase.listSeparator))
    }
  }
}
