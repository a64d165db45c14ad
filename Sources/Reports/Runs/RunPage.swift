import Planning
package import Wording

/// One run, for people: what was asked, what came out, how to repeat it.
package enum RunPage {
  /// - Parameters:
  ///   - showsInputs: list every input.
  ///   - clock: a UTC time of the archive as the user's clock shows it.
  package static func text(
    _ archived: ArchivedRun, _ language: Language, showsInputs: Bool, width: Int, clock: (String) -> String
  ) -> String {
    var page = TextPage(language, width: width)
    page.title(Phrase.Runs.title(archived.run.id))
    asked(archived, to: &page)
    cameOut(archived, to: &page, clock: clock)
    plan(archived, to: &page)
    page.heading(Phrase.Runs.again)
    page.command(RunRepeat.command(archived.run.question))
    if archived.plan != nil {
      page.heading(Phrase.Runs.exportPlan)
      page.command("kenkyubi runs export \(archived.run.id) -o plan.json")
    } else if archived.run.question.kind != .solve {
      page.heading(Phrase.Runs.exportAnswer)
      page.command("kenkyubi runs export \(archived.run.id) -o answer.json")
    }
    if showsInputs {
      page.heading(Phrase.Runs.allInputs)
      for input in archived.inputs { page.bullet(Phrase(verbatim: "\(input.path) = \(input.value)")) }
    }
    return page.text
  }

  private static func asked(_ archived: ArchivedRun, to page: inout TextPage) {
    let question = archived.run.question
    func line(_ label: Phrase, _ value: Phrase) { page.bullet(Phrase.Layout.named(label, value)) }
    page.heading(Phrase.Runs.asked)
    if question.kind != .solve { line(Phrase.Runs.kind, Phrase.Runs.kind(question.kind)) }
    let name = Phrase(verbatim: question.scenario)
    line(
      Phrase.Runs.scenario,
      question.title == question.scenario || question.title.isEmpty
        ? name : Phrase.Layout.inParentheses(name, Phrase(verbatim: question.title)))
    line(Phrase.Runs.folder, Phrase(verbatim: question.folder))
    let changes = question.overrides.map { "--override \($0)" } + question.settings.map { "--set \($0)" }
    line(
      Phrase.Runs.changes,
      changes.isEmpty ? Phrase.Runs.noChanges : Phrase(verbatim: changes.joined(separator: " ")))
    line(
      Phrase.Runs.limits,
      Phrase(
        verbatim: "--gap \(question.gap) --time-limit \(JSONValue.numberText(question.timeLimit)) "
          + "--threads \(question.threads)"))
    line(Phrase.Runs.program, Phrase(verbatim: "kenkyubi \(question.version), \(question.solver)"))
    line(
      Phrase.Runs.inputs,
      Phrase.Runs.inputCount(archived.inputs.count, hash: String(question.inputsHash.prefix(12))))
  }

  private static func cameOut(
    _ archived: ArchivedRun, to page: inout TextPage, clock: (String) -> String
  ) {
    let ending = archived.run.ending
    page.heading(Phrase.Runs.cameOut)
    if archived.run.question.kind != .solve { page.paragraph(Phrase.Runs.figuresOfBase) }
    page.paragraph(Phrase.Runs.sentence(ending.status))
    if let objective = ending.objective {
      page.bullet(Phrase.Status.objective(NumberText.decimal(objective, places: 1)))
    }
    if let bound = ending.bound {
      page.bullet(Phrase.Status.bound(NumberText.decimalUp(bound, places: 1)))
    }
    if let gap = ending.gap {
      page.bullet(StatusSection.gapLine(gap))
    }
    if let cost = ending.cost {
      page.bullet(Phrase.Layout.named(Phrase.Runs.cost, Phrase(verbatim: NumberText.grouped(cost))))
    }
    if ending.status == .feasible || ending.status == .noPlan,
      let reason = ending.stoppedBy.flatMap(StatusSection.phrase)
    {
      page.bullet(reason)
    }
    page.bullet(Phrase.Status.seconds(Phrase.Units.seconds(ending.seconds)))
    page.bullet(
      Phrase.Layout.named(
        Phrase.Runs.time,
        Phrase.Runs.fromTo(clock(archived.run.question.begun), clock(ending.ended))))
    let findings = archived.answer?.list("findings") ?? []
    if !findings.isEmpty {
      page.heading(Phrase.Runs.messages)
      for finding in findings {
        page.bullet(
          Phrase(
            verbatim: [
              finding.text("file"), finding.text("path"), finding.text("value"), finding.text("message"),
            ]
            .filter { !$0.isEmpty }.joined(separator: ": ")))
      }
    }
  }

  private static func plan(_ archived: ArchivedRun, to page: inout TextPage) {
    guard let decisions = RunDecisions(archived)?.all else { return }
    for group in RunDecision.Group.allCases {
      let members = decisions.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      page.heading(group.title)
      if group == .supported {
        page.bullet(names: members.map { $0.name.text(page.language) })
      } else {
        for member in members { page.bullet(Phrase.Layout.named(member.name, member.value)) }
      }
    }
  }
}
