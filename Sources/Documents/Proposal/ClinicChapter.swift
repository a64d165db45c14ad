import Auditing
import Planning
import Reports
import Wording

/// What the plan does to clinics. Income is nothing that a scenario states, and so a blank.
enum ClinicChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("clinics", Phrase.Proposal.clinics)
    let clinical = Set(figures.scenario.sessionKinds.filter { $0.duty == .clinical }.map(\.id))
    let byTerm = figures.scenario.calendar.terms.map { term in
      (term: term, sessions: figures.sessions { $0.term == term.index && clinical.contains($0.kind) })
    }
    // The term in which most is handed over; of equals the first.
    let most = byTerm.reduce(byTerm.first) { best, next in
      next.sessions.value > (best?.sessions.value ?? 0) ? next : best
    }
    if let most, most.sessions.value > 0 {
      writer.say(Passage.Proposal.clinicalSessions(most.sessions, term: figures.view.termName(most.term)))
    } else {
      writer.say(Passage.Proposal.noClinicalSessions)
    }
    writer.list([Passage(blank: Phrase.Blank.income), Passage(blank: Phrase.Blank.patients)])
  }
}
