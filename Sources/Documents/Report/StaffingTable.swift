import Planning
import Reports
import Wording

/// Hires, one in a row.
enum StaffingTable {
  static func table(_ hires: [PlanFigures.Staffing], _ figures: PlanFigures) -> DocumentTable {
    var table = DocumentTable(
      Phrase.Summary.hires,
      [
        .words(Phrase.Summary.role), .words(Phrase.Summary.place), .numbers(Phrase.Summary.posts),
        .names(Phrase.Staffing.from), .names(Phrase.Staffing.to), .numbers(Phrase.Staffing.postCost),
      ])
    for item in hires {
      table.add([
        .name(figures.view.name(.role, item.hire.role)), .name(figures.view.placeName(item.hire.place)),
        Passage(item.posts), Passage(item.from), Passage(item.to), Passage(item.postCost),
      ])
    }
    return table
  }
}
