import Auditing
import Planning
import Reports
import Wording

/// Who is supported, by rank, stage, field and the like, beside who could have been.
enum PeopleChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("people", Phrase.Proposal.people)
    writer.table(groups(figures))
    writer.table(quotas(figures))
    writer.list(
      [Phrase.Blank.mobility, Phrase.Blank.partners, Phrase.Blank.lifeEvents].map { Passage(blank: $0) })
  }

  private static func groups(_ figures: PlanFigures) -> DocumentTable {
    var table = DocumentTable(
      Phrase.Proposal.groupCaption,
      [
        .words(Phrase.Proposal.attribute), .words(Phrase.Proposal.group),
        .numbers(Phrase.Proposal.candidates),
        .numbers(Phrase.Proposal.supported),
      ])
    let people = figures.scenario.researchers
    var hidden = false
    for (name, value) in attributes(people, institutions: figures.scenario.institutions.count > 1) {
      let members = people.filter { value($0) != nil }
      var order: [String] = []
      for person in members { if let group = value(person), !order.contains(group) { order.append(group) } }
      for group in order {
        let all = members.filter { value($0) == group }
        if figures.matter.isAnonymous, all.count < RankGroups.least {
          hidden = true
          continue
        }
        table.add([
          .name(Phrase.Proposal.attributeName(name)), .name(title(group, name, figures)),
          Passage(figures.count(all)), Passage(figures.count(all, supportedOnly: true)),
        ])
      }
    }
    if hidden { table.notes.append(Passage(Phrase.Proposal.fewerThanThree)) }
    return table
  }

  /// Attributes that somebody has, ranks first; then institutions, where there are several, and tags.
  private static func attributes(
    _ people: [Researcher], institutions: Bool
  ) -> [(name: String, value: (Researcher) -> String?)] {
    var names: [String] = []
    for person in people {
      for attribute in person.attributes where !names.contains(attribute.name) {
        names.append(attribute.name)
      }
    }
    var result: [(name: String, value: (Researcher) -> String?)] = names.map { name in
      (name, { $0.attribute(name) })
    }
    if institutions { result.append(("institution", { $0.institution })) }
    var tags: [String] = []
    for person in people { for tag in person.tags where !tags.contains(tag) { tags.append(tag) } }
    for tag in tags { result.append(("tag", { $0.tags.contains(tag) ? tag : nil })) }
    return result
  }

  private static func title(_ group: String, _ attribute: String, _ figures: PlanFigures) -> Phrase {
    switch attribute {
    case "rank": Phrase.DefaultItem.rank(group) ?? Phrase(verbatim: group)
    case "institution": Phrase(verbatim: figures.view.name(.institution, group))
    default: Phrase(verbatim: group)
    }
  }

  private static func quotas(_ figures: PlanFigures) -> DocumentTable {
    var table = DocumentTable(
      Phrase.Proposal.quotaCaption,
      [
        .words(Phrase.Proposal.quota), .numbers(Phrase.Proposal.least), .numbers(Phrase.Proposal.most),
        .numbers(Phrase.Proposal.planned),
      ])
    for quota in figures.scenario.quotas {
      func limit(_ count: Int?, _ key: String) -> Passage {
        guard let count, count > 0, figures.inputs.isGiven("quotas", quota.id, key) else { return .empty }
        return Passage(
          figures.inputs.figure(Double(count), Phrase(verbatim: "\(count)"), at: "quotas", quota.id, key))
      }
      let people = figures.scenario.researchers.filter(quota.counts)
      table.add([
        .name(quota.title.isEmpty ? quota.id : quota.title), limit(quota.count.minimum, "min"),
        limit(quota.count.maximum, "max"), Passage(figures.count(people, supportedOnly: true)),
      ])
    }
    return table
  }
}
