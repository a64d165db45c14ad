import Auditing
import Charts
import Planning
import ScenarioFiles
import Wording

/// Research time today, beside what is known of the country.
enum PresentChapter {
  static func write(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    writer.chapter("present", Phrase.Proposal.present)
    writer.say(Passage.Proposal.draftNote)
    writer.say(
      Passage.Proposal.candidates(
        figures.candidates,
        institutions: count("institutions", figures.scenario.institutions.count, Phrase.Units.institutions),
        departments: count("departments", figures.scenario.departments.count, Phrase.Units.departments)))
    writer.list(sentences(figures))
    writer.table(weeks(figures))
    drawResearch(figures, to: &writer)
    writer.list(national())
    writer.say(Passage.Proposal.nationalNote)
    writer.list([Passage(blank: Phrase.Blank.vision), Passage(blank: Phrase.Blank.causes)])
  }

  private static func count(_ collection: String, _ count: Int, _ text: (Int) -> Phrase) -> Figure {
    Figure(Double(count), text(count), .scenarioCount(collection))
  }

  private static func sentences(_ figures: PlanFigures) -> [Passage] {
    let people = figures.scenario.researchers
    guard !people.isEmpty else { return [] }
    func all(_ kind: WorkKind) -> [Figure] { people.map { figures.inputs.hours(kind, of: $0) } }
    let research = all(.research)
    let share = Figure.derived(
      .ratio,
      [
        .derived(.sum, research) { Phrase.Units.weeklyHours($0) },
        .derived(.sum, WorkKind.allCases.flatMap(all)) { Phrase.Units.weeklyHours($0) },
      ]
    ) { Phrase(verbatim: NumberText.percent($0)) }
    var result = [
      Passage.Proposal.week(
        research: .derived(.mean, research) { Phrase.Units.weeklyHours($0) },
        clinical: .derived(.mean, all(.clinical)) { Phrase.Units.weeklyHours($0) }, share: share)
    ]
    result.append(little(research, figures))
    let now = people.map { person in
      Figure(
        Double(person.protectedNow), Phrase(verbatim: "\(person.protectedNow)"),
        .plan("researchers[\(person.id)].halfDaysNow"))
    }
    result.append(
      Passage.Proposal.protectedNow(
        .derived(.mean, now) { Phrase.Units.halfDays(NumberText.compact($0, places: 1)) }))
    return result
  }

  /// How many have at most five hours, the limit that surveys use.
  private static func little(_ research: [Figure], _ figures: PlanFigures) -> Passage {
    let limit = 5.0
    let few = research.filter { $0.value <= limit }
    let count = Figure.derived(.count, few) { Phrase.Units.people(Int($0)) }
    return Passage.Proposal.little(
      count,
      share: .derived(.ratio, [count, figures.candidates]) { Phrase(verbatim: NumberText.percent($0)) },
      limit: Figure(limit, Phrase.Units.weeklyHours(limit), .evidence("national.fewHours")))
  }

  private static let kinds: [WorkKind] = [.education, .research, .clinical, .other]

  private static func weeks(_ figures: PlanFigures) -> DocumentTable {
    var table = DocumentTable(
      Phrase.Proposal.weekCaption,
      [.names(Phrase.Proposal.rank), .numbers(Phrase.Proposal.count)]
        + kinds.map { .numbers(Phrase.Proposal.ours(Phrase.Proposal.work($0.rawValue))) }
        + kinds.map { .numbers(Phrase.Proposal.national(Phrase.Proposal.work($0.rawValue))) })
    for group in RankGroups(figures).all {
      let people = group.people.compactMap { account in
        figures.scenario.researchers.first { $0.id == account.researcher }
      }
      let count = Figure.derived(.count, people.map { figures.inputs.hours(.research, of: $0) }) {
        Phrase(verbatim: NumberText.decimal($0, places: 0))
      }
      table.add(
        [.name(group.title), Passage(count)] + kinds.map { Passage(mean($0, people, figures)) }
          + kinds.map { national($0, group.rank) })
    }
    if let source = PublishedFigures.entry("ranks.professor.research")?.sourceTitle {
      table.notes.append(Passage.Proposal.rankSource(source))
    }
    return table
  }

  private static func mean(_ kind: WorkKind, _ people: [Researcher], _ figures: PlanFigures) -> Figure {
    .derived(.mean, people.map { figures.inputs.hours(kind, of: $0) }) {
      Phrase(verbatim: NumberText.decimal($0, places: 1))
    }
  }

  private static func national(_ kind: WorkKind, _ rank: String?) -> Passage {
    guard let rank, let value = PublishedFigures.value("ranks.\(rank).\(kind.rawValue)") else {
      return .empty
    }
    return Passage(
      Figure(
        value, Phrase(verbatim: NumberText.decimal(value, places: 1)),
        .evidence("ranks.\(rank).\(kind.rawValue)")))
  }

  /// Research hours a week by rank, beside those of the country.
  private static func drawResearch(_ figures: PlanFigures, to writer: inout DocumentWriter) {
    let language = writer.language
    let rows = RankGroups(figures).all.compactMap { group -> HoursCharts.Row? in
      guard let rank = group.rank, let value = PublishedFigures.value("ranks.\(rank).research") else {
        return nil
      }
      let people = group.people.compactMap { account in
        figures.scenario.researchers.first { $0.id == account.researcher }
      }
      let national = Figure(
        value, Phrase(verbatim: NumberText.decimal(value, places: 1)), .evidence("ranks.\(rank).research"))
      return HoursCharts.Row(name: group.title, before: national, after: mean(.research, people, figures))
    }
    guard !rows.isEmpty else { return }
    writer.chart(
      Phrase.Proposal.researchCaption, summary: Phrase.Proposal.researchSummary(rows.count),
      figures: rows.flatMap { [$0.before, $0.after] }
    ) { frame in
      PairedBars(
        rows: rows.map {
          .init(
            name: $0.name.text(language), before: $0.before.value, after: $0.after.value,
            beforeText: $0.before.text.text(language), afterText: $0.after.text.text(language))
        }, beforeName: Phrase.Proposal.nationalMean, afterName: Phrase.Proposal.ownMean,
        axis: Phrase.Proposal.weeklyAxis, language: language
      ).chart(frame)
    }
  }

  private static func national() -> [Passage] {
    [
      "researchShare.health", "researchUpToFiveHours.all", "researchUpToFiveHours.assistantProfessor",
      "hospitalsWithURA", "hospitalsWithStatistician",
    ]
    .compactMap { key in
      let id = "national." + key
      guard let entry = PublishedFigures.entry(id), let value = PublishedFigures.value(id),
        let what = entry.reasoning
      else { return nil }
      return Passage.Proposal.national(
        Figure(value, Phrase(verbatim: NumberText.percent(value)), .evidence(id)), what: what,
        source: entry.sourceTitle)
    }
  }
}
