import Auditing
import Planning
import Reports
import Wording

/// People by rank. Where people go by codes, ranks with fewer than three of them are one group.
struct RankGroups {
  struct Group {
    /// Identifier of the rank; `nil` for a merged group and for people without one.
    var rank: String?
    var title: Phrase
    var people: [ResearcherAccount]
  }

  private let figures: PlanFigures

  init(_ figures: PlanFigures) { self.figures = figures }

  var supported: [Group] { groups(figures.view.supported) }

  /// Candidates, supported or not.
  var all: [Group] { groups(figures.account.researchers) }

  /// Least people of a group that hides each of them.
  static let least = 3

  private func groups(_ people: [ResearcherAccount]) -> [Group] {
    var order: [String?] = []
    var members: [String?: [ResearcherAccount]] = [:]
    for person in people {
      let rank = figures.scenario.researchers.first { $0.id == person.researcher }?.attribute("rank")
      if members[rank] == nil { order.append(rank) }
      members[rank, default: []].append(person)
    }
    let ranked = ["professor", "associateProfessor", "lecturer", "assistantProfessor", "clinicalFellow"]
    let known = ranked.filter { order.contains($0) }
    let sorted: [String?] = known.map { $0 } + order.filter { rank in !known.contains { $0 == rank } }
    let groups = sorted.map { rank in
      Group(rank: rank, title: title(rank), people: members[rank] ?? [])
    }
    return figures.matter.isAnonymous ? merged(groups) : groups
  }

  private func title(_ rank: String?) -> Phrase {
    guard let rank else { return Phrase.Document.noRank }
    return Phrase.DefaultItem.rank(rank) ?? Phrase(verbatim: rank)
  }

  private func merged(_ groups: [Group]) -> [Group] {
    var large = groups.filter { $0.people.count >= Self.least }
    var rest = groups.filter { $0.people.count < Self.least }.flatMap(\.people)
    guard !rest.isEmpty else { return large }
    // Too few to hide even together: the smallest of the others joins them.
    while rest.count < Self.least,
      let smallest = large.indices.min(by: { large[$0].people.count < large[$1].people.count })
    {
      rest += large.remove(at: smallest).people
    }
    return large + [Group(rank: nil, title: Phrase.Document.otherRanks, people: rest)]
  }
}
