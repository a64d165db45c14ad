import Planning
import Reports
import Wording

/// Tools and steps that remove chores.
enum MeasureChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("measures", Phrase.Proposal.measures)
    if figures.scenario.measures.isEmpty {
      writer.say(Passage.Proposal.noMeasureOffered)
    } else if figures.adoptions.isEmpty {
      writer.say(Passage.Proposal.noMeasure)
    } else {
      writer.list(figures.adoptions.map { sentence($0, figures) })
    }
    writer.say(Passage(blank: Phrase.Blank.systems))
  }

  private static func sentence(_ item: PlanFigures.Adopted, _ figures: PlanFigures) -> Passage {
    let id = item.adoption.measure
    let measure = figures.scenario.measures.first { $0.id == id }
    return Passage.Proposal.measure(
      Phrase(verbatim: figures.view.name(.measure, id)), from: item.from,
      initial: figures.inputs.yen(measure?.initialCost ?? 0, "measures", id, "initialCost"),
      running: figures.inputs.yen(measure?.runningCost ?? 0, "measures", id, "runningCost"))
  }
}
