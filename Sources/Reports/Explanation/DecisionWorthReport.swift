package import Planning
package import Wording

/// What each decision of a plan gives, as page and JSON.
package struct DecisionWorthReport: Sendable {
  package let plan: SolvedRun
  package let worths: [DecisionWorth]

  package init(_ worths: [DecisionWorth], of plan: SolvedRun) {
    self.worths = worths
    self.plan = plan
  }

  package func text(_ language: Language, width: Int = PlanSummary.pageWidth) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Worth.title(plan.scenario.title))
    if let value = ProvenValue(plan.outcome) {
      page.paragraph(Phrase.Worth.value(Phrase.Units.exactHours(value.reached)))
      page.paragraph(
        value.isExact
          ? Phrase.Status.exact : Phrase.Worth.within(StatusSection.gapText(value.gap)))
    }
    page.space()
    page.paragraph(Phrase.Worth.note)
    var table = TextTable([
      .left(page.text(Phrase.Worth.decision)), .left(page.text(Phrase.Worth.lost)),
    ])
    for worth in worths {
      table.add([page.text(phrase(worth.decision)), page.text(Self.phrase(worth.loss))])
    }
    page.table(table)
    return page.text
  }

  package func json(_ language: Language) -> JSONValue {
    .members([
      "format": .string("kenkyubi-explanation/1"),
      "scenario": .members(["name": .string(plan.scenario.name), "title": .string(plan.scenario.title)]),
      "status": .string(plan.outcome.status.rawValue), "objective": .number(plan.outcome.objective),
      "bestBound": .number(plan.outcome.bestBound),
      "decisions": .array(
        worths.map { worth in
          var members = Self.subject(worth.decision)
          members.append(.init("text", .string(phrase(worth.decision).text(language))))
          switch worth.loss {
          case .hours(let loss): members.append(.init("loss", Self.json(loss)))
          case .everything: members.append(.init("needed", .bool(true)))
          case .unknown: members.append(.init("loss", .null))
          }
          members.append(.init("lossText", .string(Self.phrase(worth.loss).text(language))))
          return .object(members)
        }),
    ])
  }

  /// Least and most in weighted hours, what the plans in hand differ by, and whether that is exact.
  static func json(_ loss: ProvenDifference) -> JSONValue {
    .members([
      "least": .double(max(0, loss.least)), "most": .double(max(0, loss.most)),
      "reached": .double(max(0, loss.reached)), "exact": .bool(loss.isExact),
    ])
  }

  private static func subject(_ decision: PlanDecision) -> [JSONValue.Member] {
    switch decision {
    case .support(let person): [.init("kind", .string("support")), .init("researcher", .string(person))]
    case .hires(let role, let place):
      [
        .init("kind", .string("hire")), .init("role", .string(role)), .init("place", .string(place)),
      ]
    case .measure(let id): [.init("kind", .string("measure")), .init("measure", .string(id))]
    case .buyout(let person): [.init("kind", .string("buyout")), .init("researcher", .string(person))]
    }
  }

  private func phrase(_ decision: PlanDecision) -> Phrase {
    let names = NameBook(scenario: plan.scenario)
    switch decision {
    case .support(let person): return Phrase.Worth.support(names.researcher(person))
    case .hires(let role, let place):
      let steps = plan.outcome.plan?.steps(of: role, at: place) ?? 0
      let parts = plan.scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1
      let posts = Double(steps) / Double(max(1, parts))
      return Phrase.Worth.hires(names.role(role), names.place(place), Phrase.Units.posts(posts))
    case .measure(let id): return Phrase.Worth.measure(names.measure(id))
    case .buyout(let person): return Phrase.Worth.buyout(names.researcher(person))
    }
  }

  private static func phrase(_ loss: DecisionWorth.Loss) -> Phrase {
    switch loss {
    case .everything: return Phrase.Worth.everything
    case .unknown: return Phrase.Worth.unknown
    case .hours(let loss):
      let text = { (value: Double) in NumberText.decimal(max(0, value), places: 1) }
      return switch loss.verdict {
      case .equal: Phrase.Worth.nothing
      case .more where loss.isExact: Phrase(verbatim: text(loss.reached))
      case .more: Phrase.Worth.between(text(loss.least), text(loss.most))
      case .less, .unknown: Phrase.Worth.upTo(text(loss.most))
      }
    }
  }
}
