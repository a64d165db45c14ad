package import Planning
package import Wording

/// What `frontier` shows: the staircase, what each step buys, the cheapest award for a wish, hours against evenness.
package enum FrontierPage {
  package static func text(
    _ answer: FrontierAnswer, of scenario: Scenario, _ language: Language,
    width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    let names = ScenarioNames(scenario)
    page.title(Phrase.Frontier.title(scenario.title))
    writeStairs(answer.frontier, names, to: &page)
    if let wish = answer.wish { write(wish, to: &page) }
    if let evenness = answer.evenness { write(evenness, scenario, to: &page) }
    return page.text
  }

  private static func writeStairs(_ frontier: Frontier, _ names: ScenarioNames, to page: inout TextPage) {
    switch frontier.money {
    case .cap: page.paragraph(Phrase.Frontier.cap(frontier.present))
    case .purse(let id): page.paragraph(Phrase.Frontier.purse(names.name(.purse, id), frontier.present))
    }
    page.paragraph(how(frontier))
    if let top = frontier.steps.first {
      let unused = frontier.present - top.bracket.reachable
      let amount = Phrase.Units.yen(unused > 0 ? unused : frontier.resolution)
      // Money buys nothing only where no plan is better with it.
      let says =
        unused <= 0
        ? Phrase.Frontier.needs : top.value.isExact ? Phrase.Frontier.unused : Phrase.Frontier.sameWithLess
      page.paragraph(says(amount))
    }
    writeNext(frontier, names, to: &page)
    var table = TextTable([
      .right(page.text(Phrase.Frontier.hours)), .right(page.text(Phrase.Frontier.suffices)),
      .right(page.text(Phrase.Frontier.tooLittle)), .right(page.text(Phrase.Frontier.gain)),
      .left(page.text(Phrase.Frontier.change)),
    ])
    for (index, step) in frontier.steps.enumerated() {
      let lower = index + 1 < frontier.steps.count ? frontier.steps[index + 1] : nil
      table.add(cells(step, above: lower, names, page))
    }
    page.table(table)
  }

  /// The most that the present amount may buy; `nil` where the best plan is known.
  private static func bound(_ top: Frontier.Step) -> String? {
    top.value.isExact ? nil : NumberText.decimal((top.value.most * 10).rounded(.up) / 10, places: 1)
  }

  private static func how(_ frontier: Frontier) -> Phrase {
    if frontier.isLevels { return Phrase.Frontier.levels }
    guard frontier.isComplete, let last = frontier.steps.last else { return Phrase.Frontier.partial }
    return Phrase.Frontier.complete(
      downTo: Phrase.Units.yen(last.bracket.reachable), but: Phrase.Units.yen(frontier.resolution))
  }

  /// What more money would buy first.
  private static func writeNext(_ frontier: Frontier, _ names: ScenarioNames, to page: inout TextPage) {
    guard let top = frontier.steps.first else { return }
    switch frontier.next {
    case .none(let plenty):
      page.paragraph(
        Phrase.Frontier.noMore(Phrase.Units.spokenYen(plenty), than: bound(top)))
    case .unknown: page.paragraph(Phrase.Frontier.nextUnknown)
    case .bracket(let bracket):
      let changes = PlanChanges(from: top.bracket.plan, to: bracket.plan, names: names).phrases
      page.paragraph(
        Phrase.Frontier.next(
          Phrase.Units.yen(bracket.reachable - frontier.present),
          ProvenText.signed(bracket.objective - top.value.most),
          Phrase.joined(changes, by: Phrase.strongSeparator), than: bound(top)))
      if let unreachable = bracket.unreachable, unreachable > frontier.present {
        page.paragraph(
          Phrase.Frontier.notYet(Phrase.Units.yen(unreachable - frontier.present), than: bound(top)))
      }
    }
  }

  private static func cells(
    _ step: Frontier.Step, above lower: Frontier.Step?, _ names: ScenarioNames, _ page: TextPage
  ) -> [String] {
    let gain =
      lower.map { lower in
        // Beside an exact step, one that is not says nothing of the difference.
        step.value.isExact && !lower.value.isExact
          ? page.text(Phrase.Frontier.notProven)
          : ProvenText.signed(step.bracket.objective - lower.bracket.objective)
      } ?? ""
    let changes = lower.map {
      PlanChanges(from: $0.bracket.plan, to: step.bracket.plan, names: names).phrases
    }
    return [
      page.text(ProvenText.value(step.value)), NumberText.grouped(step.bracket.reachable),
      step.bracket.unreachable.map(NumberText.grouped) ?? page.text(Phrase.Frontier.notProven), gain,
      page.text(Phrase.joined(changes ?? [], by: Phrase.strongSeparator)),
    ]
  }

  private static func write(_ wish: FrontierAnswer.Wish, to page: inout TextPage) {
    page.heading(Phrase.Frontier.cheapest)
    let hours = NumberText.decimal(wish.hours, places: 1)
    switch wish.need {
    case .none(let plenty): page.paragraph(Phrase.Frontier.beyond(hours, Phrase.Units.spokenYen(plenty)))
    case .unknown: page.paragraph(Phrase.Frontier.wishUnknown(hours))
    case .bracket(let bracket):
      page.paragraph(Phrase.Frontier.reached(hours, Phrase.Units.yen(bracket.reachable)))
      if let unreachable = bracket.unreachable {
        page.paragraph(Phrase.Frontier.below(Phrase.Units.yen(unreachable)))
      }
    }
  }

  private static func write(_ front: EvennessFront, _ scenario: Scenario, to page: inout TextPage) {
    page.heading(Phrase.Frontier.evenness)
    let calendar = scenario.calendar
    let term =
      calendar.terms.indices.contains(front.fromTerm)
      ? Phrase.Time.term(
        fiscalYear: calendar.fiscalYears[calendar.terms[front.fromTerm].year],
        half: calendar.terms[front.fromTerm].half) : Phrase.Time.termIndex(front.fromTerm)
    page.paragraph(Phrase.Frontier.evennessNote(term))
    var table = TextTable([
      .right(page.text(Phrase.Frontier.halfDays)), .left(page.text(Phrase.Frontier.hours)),
    ])
    for point in front.points {
      let value =
        point.value.map(ProvenText.value)
        ?? (point.isInfeasible ? Phrase.Proven.infeasible : Phrase.Proven.noAnswer)
      table.add([String(point.halfDays), page.text(value)])
    }
    page.table(table)
  }
}
