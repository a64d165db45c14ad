import Planning
import Wording

/// One changed decision in words.
struct DecisionText {
  /// Kind of decision, in data.
  var topic: String
  var title: Phrase
  var kind: InputChange.Kind
  var item: Phrase
  /// `nil` where the plan does not take the decision.
  var before: Phrase?
  var after: Phrase?

  /// All changes, by kind of decision, in the order of the comparison. O(changes).
  static func all(_ changes: DecisionChanges, _ view: PairView) -> [DecisionText] {
    func texts<Decision: Hashable & Sendable>(
      _ topic: String, _ title: Phrase, _ list: DecisionList<Decision>, _ item: (Decision) -> Phrase,
      _ value: (Decision) -> Phrase
    ) -> [DecisionText] {
      list.changes.compactMap { change in
        (change.before ?? change.after).map { some in
          DecisionText(
            topic: topic, title: title, kind: change.kind, item: item(some),
            before: change.before.map(value), after: change.after.map(value))
        }
      }
    }
    func person(_ id: String) -> Phrase { Phrase(verbatim: view.name(.researcher, id)) }
    func kind(_ id: String) -> Phrase { Phrase(verbatim: view.name(.kind, id)) }
    func listed(_ parts: Phrase...) -> Phrase { Phrase.joined(parts, by: Phrase.listSeparator) }
    var all: [DecisionText] = []
    all += texts("support", Phrase.Decision.supported, changes.supported, person) { _ in
      Phrase.Decision.isSupported
    }
    all += texts("hire", Phrase.Decision.hires, changes.hires) {
      Phrase.Decision.at(view.name(.role, $0.role), view.placeName($0.place))
    } _: {
      Phrase.Decision.post(Phrase.Units.posts($0.posts), Phrase.Time.span($0.start, $0.last))
    }
    all += texts("buyout", Phrase.Decision.buyouts, changes.buyouts) {
      listed(person($0.key.researcher), kind($0.key.kind), source($0.key.source, view))
    } _: {
      terms($0.counts)
    }
    all += texts("cover", Phrase.Decision.cover, changes.cover) {
      listed(colleague($0.key.colleague, view), kind($0.key.kind))
    } _: {
      terms($0.counts)
    }
    all += texts("measure", Phrase.Decision.measures, changes.adoptions) {
      Phrase(verbatim: view.name(.measure, $0.measure))
    } _: {
      Phrase.Decision.from(Phrase.Time.month($0.start))
    }
    all += texts("halfDays", Phrase.Decision.halfDays, changes.halfDays) {
      person($0.key)
    } _: {
      terms($0.counts)
    }
    return all
  }

  private static func source(_ source: Buyout.Source, _ view: PairView) -> Phrase {
    switch source {
    case .tier(let id): Phrase(verbatim: view.name(.tier, id))
    case .colleague: Phrase.Summary.colleague
    }
  }

  private static func colleague(_ colleague: ColleagueCover.Colleague, _ view: PairView) -> Phrase {
    switch colleague {
    case .researcher(let id): Phrase(verbatim: view.name(.researcher, id))
    case .others(let id): Phrase.Summary.othersOf(view.name(.department, id))
    }
  }

  /// `FY2026 H1 to FY2027 H2: 1, FY2028 H1: 2`: consecutive half-years with the same number together.
  static func terms(_ counts: [PlanDecisions.TermCount]) -> Phrase {
    var runs: [(first: FiscalTerm, last: FiscalTerm, count: Int)] = []
    for entry in counts {
      if let run = runs.last, run.count == entry.count, run.last.next == entry.term {
        runs[runs.count - 1].last = entry.term
      } else {
        runs.append((entry.term, entry.term, entry.count))
      }
    }
    return Phrase.joined(
      runs.map { run in
        Phrase.Decision.terms(
          name(run.first), run.first == run.last ? nil : name(run.last), count: run.count)
      }, by: Phrase.listSeparator)
  }

  private static func name(_ term: FiscalTerm) -> Phrase {
    Phrase.Time.term(fiscalYear: term.year, half: term.half)
  }
}

extension FiscalTerm {
  /// The half-year after this one.
  fileprivate var next: FiscalTerm {
    half == 1 ? FiscalTerm(year: year, half: 2) : FiscalTerm(year: year + 1, half: 1)
  }
}

extension InputChange.Kind {
  /// Of a decision: what is gone was not deleted but is not done.
  var decisionPhrase: Phrase { self == .removed ? Phrase.Decision.removed : phrase }

  var phrase: Phrase {
    switch self {
    case .added: Phrase.Comparison.added
    case .removed: Phrase.Comparison.removed
    case .changed: Phrase.Comparison.changed
    }
  }
}
