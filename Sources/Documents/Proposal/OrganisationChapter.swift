import Planning
import Reports
import Wording

/// Who runs it and where the staff sit.
enum OrganisationChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("organisation", Phrase.Proposal.organisation)
    let scenario = figures.scenario
    if scenario.institutions.count > 1, let lead = scenario.institutions.first {
      writer.say(Passage.Proposal.lead(Phrase(verbatim: figures.view.name(.institution, lead.id))))
    }
    var lines: [Passage] = []
    for place in scenario.places {
      let posts = figures.staffing.filter { $0.hire.place == place.id }.map(\.posts)
      guard !posts.isEmpty else { continue }
      lines.append(
        Passage.Proposal.place(
          Phrase(verbatim: figures.view.placeName(place.id)),
          posts: .derived(.sum, posts) { Phrase.Units.posts($0) }))
    }
    writer.list(lines)
    writer.list(
      scenario.requirements.filter { $0.base > 0 && $0.perSupported == 0 }.map { requirement in
        Passage.Proposal.required(
          Phrase(verbatim: requirement.title.isEmpty ? requirement.id : requirement.title),
          posts: Figure(
            requirement.base, Phrase.Units.posts(requirement.base),
            .scenario("requirements.\(requirement.id).base")),
          from: Phrase.Time.month(figures.view.month(ofPeriod: requirement.fromPeriod)))
      })
    writer.list([Passage(blank: Phrase.Blank.responsible), Passage(blank: Phrase.Blank.commitment)])
  }
}
