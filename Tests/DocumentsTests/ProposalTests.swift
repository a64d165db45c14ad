import Auditing
import Documents
import Foundation
import FoundationXML
import Planning
import ScenarioFiles
import Testing
import Wording

/// Every number of the proposal pack is in the plan, in the scenario or in the catalogue; nothing is invented.
@Suite struct ProposalTests {
  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func everyFigureIsWhatItsOriginHolds(name: String, language: Language) throws {
    let solved = try SolvedScenarios.solved(name)
    let document = ProposalDocument.document(solved.matter, language)
    let check = FigureCheck(json: solved.json, inputs: solved.inputs)
    #expect(document.figures.count > 100)
    for figure in document.figures {
      if let problem = check.problem(figure) { Issue.record("\(name): \(problem)") }
    }
  }

  /// The check itself sees a number that is off, and an origin that is not there.
  @Test func aWrongFigureIsSeen() throws {
    let solved = try SolvedScenarios.solved("dx")
    let check = FigureCheck(json: solved.json, inputs: solved.inputs)
    for figure in ProposalDocument.document(solved.matter, .en).figures {
      #expect(check.problem(Figure(figure.value + 1, figure.text, figure.origin)) != nil, "\(figure)")
    }
    let text = Phrase(verbatim: "1")
    for origin in [
      Figure.Origin.plan("cost.nothing"), .scenario("no.path"), .evidence("nobody"), .planCount("x"),
    ] {
      #expect(check.problem(Figure(1, text, origin)) != nil)
      #expect(check.problem(.derived(.sum, [Figure(1, text, origin)]) { _ in text }) != nil)
    }
  }

  /// Text itself holds no digit; names with digits are the user's titles, dates of the calendar, or published titles.
  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func noNumberStandsOutsideAFigure(name: String, language: Language) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let scenario = matter.scenario
    var known = Set(scenario.institutions.map(\.title) + scenario.departments.map(\.title))
    known.formUnion(
      scenario.researchers.map(\.name) + scenario.roles.map(\.title) + scenario.places.map(\.title))
    known.formUnion(scenario.sessionKinds.map(\.title) + scenario.measures.map(\.title))
    known.formUnion(scenario.award.purses.map(\.title) + scenario.quotas.map(\.title))
    known.formUnion(scenario.requirements.map(\.title) + scenario.researchers.flatMap(\.tags))
    known.formUnion(scenario.calendar.fiscalYears.map { Phrase.Time.fiscalYear($0).text(language) })
    known.formUnion(
      scenario.calendar.terms.map {
        Phrase.Time.term(fiscalYear: scenario.calendar.fiscalYears[$0.year], half: $0.half).text(language)
      })
    let published = PublishedFigures.all.flatMap { [$0.sourceTitle, $0.reasoning ?? $0.sourceTitle] }
    known.formUnion(published.map { $0.text(language) })
    let document = ProposalDocument.document(matter, language)
    for chapter in document.chapters where chapter.id != "origins" {
      for passage in chapter.passages {
        for piece in passage.pieces(language) {
          switch piece {
          case .text(let text):
            let isBare = text.contains { $0.isNumber && $0.isWholeNumber && !"一二三四五六七八九十百千万".contains($0) }
            #expect(!isBare, "\(text)")
          case .name(let name):
            let text = name.text(language)
            guard text.contains(where: { ("0"..."9").contains($0) }) else { continue }
            let isMade = known.contains { !$0.isEmpty && text.contains($0) }
            #expect(isMade, "\(chapter.id): \(text)")
          case .figure, .blank: break
          }
        }
      }
    }
  }

  @Test func whatNobodyCanKnowIsABlank() throws {
    let document = ProposalDocument.document(try SolvedScenarios.solved("dx").matter, .ja)
    let blanks = document.passages.flatMap { $0.pieces(.ja) }.filter {
      if case .blank = $0 { return true }
      return false
    }
    #expect(Set(blanks).count > 15)
    let page = try HTMLDocument.text(document)
    #expect(page.contains("【要記入：") && XMLParser(data: Data(page.utf8)).parse())
  }

  @Test func nothingIsSaidOfQuestionsThatWereNotAsked() throws {
    for name in SolvedScenarios.names {
      let figures = ProposalDocument.document(try SolvedScenarios.solved(name).matter, .en).figures
      #expect(
        !figures.contains {
          if case .question = $0.origin { return true }
          return false
        })
    }
  }

  @Test func theSheetSaysByHowMuchARuleIsBroken() throws {
    let solved = try SolvedScenarios.solved("dx")
    func rows(_ matter: ReportMatter) -> [[String]] {
      ProposalDocument.document(matter, .en).chapters.first { $0.id == "acceptance" }.map { chapter in
        chapter.blocks.flatMap { block -> [[String]] in
          if case .table(let table) = block { return table.rows.map { $0.cells.map { $0.text(.en) } } }
          return []
        }
      } ?? []
    }
    #expect(rows(solved.matter).allSatisfy { $0[4] == "met" })
    var poorer = solved.matter.scenario
    let charge = solved.matter.account.money.awardCharge
    poorer.award.cap = charge - 1_234_567
    let moved = solved.matter.moved(
      to: poorer, inputs: solved.inputs, given: [], defaults: solved.matter.defaults)
    let cap = try #require(rows(moved).first)
    #expect(cap[3] == "-1,234,567" && cap[4].hasPrefix("not met"))
    #expect(!moved.violations.isEmpty)
  }

  /// Half a year may be charged half a year's salary, not a whole one's.
  @Test func aPartOfAYearHasThatPartOfTheSalary() throws {
    let solved = try SolvedScenarios.solve("own-funds-salary", settings: [("award.start", "2026-10")]).get()
    let tables = ProposalDocument.document(solved.matter, .en).chapters.first { $0.id == "acceptance" }?
      .blocks
    let rows = (tables ?? []).flatMap { block -> [[Passage]] in
      if case .table(let table) = block { return table.rows.map(\.cells) }
      return []
    }
    let salary = try #require(rows.first { $0[0].text(.en).hasPrefix("Own salary") })
    #expect(salary[0].text(.en).contains("6 months"))
    #expect(salary[1].text(.en) == "750,000" && salary[4].text(.en) == "met")
    let check = FigureCheck(json: solved.json, inputs: solved.inputs)
    #expect(salary.flatMap(\.figures).compactMap(check.problem).isEmpty)
  }

  /// The total of what is allotted is a sum, and the cap stands by itself.
  @Test(arguments: SolvedScenarios.names) func whatIsAllottedAddsUp(name: String) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let table = try #require(
      ProposalDocument.document(matter, .en).chapters.first { $0.id == "budget" }?.blocks.compactMap {
        if case .table(let table) = $0, table.caption == Phrase.Proposal.purseCaption { return table }
        return nil
      }.first)
    let total = try #require(table.rows.firstIndex { $0.isTotal })
    let sum = table.rows[..<total].compactMap { $0.cells[2].figures.first?.value }.reduce(0, +)
    #expect(table.rows[total].cells[2].figures.first?.value == sum && sum > 0)
    #expect(table.rows[total + 1].cells[2].figures.first?.value == Double(matter.scenario.award.cap))
  }

  /// What the plan spends is the award's direct cost and own funds, and nothing is in it twice.
  @Test(arguments: SolvedScenarios.names + ["committed"])
  func theTableOfSpendingAddsUp(name: String) throws {
    let solved = try SolvedScenarios.solved(name == "committed" ? "dx" : name)
    var matter = solved.matter
    if name == "committed" {
      let item = Commitment(
        id: "c1", title: "c1", institution: matter.scenario.institutions[0].id,
        purse: matter.scenario.award.purses.first { $0.kind == .shared }?.id ?? "", researcher: nil, year: 0,
        yen: 1_000_000)
      matter.scenario.commitments = [item]
      matter.plan.payments.append(
        Payment(item: .commitment(item.id), purse: item.purse, year: item.year, yen: item.yen))
      matter.account = PlanAuditor.audit(matter.plan, of: matter.scenario, claimed: PlanClaim()).account
    }
    let table = try #require(
      ProposalDocument.document(matter, .en).chapters.first { $0.id == "budget" }?.blocks.compactMap {
        if case .table(let table) = $0, table.rows.contains(where: { $0.isTotal }) { return table }
        return nil
      }.last)
    let total = try #require(table.rows.last { $0.isTotal }?.cells.last?.figures.first)
    let money = matter.account.money
    #expect(Int(total.value) == money.awardDirect + money.ownFundsSpent)
  }

  @Test func worthsBecomeSentencesWithWhatIsProven() throws {
    var matter = try SolvedScenarios.solved("dx").matter
    let value = ProvenValue(reached: 100, most: 101)
    matter.answers.worths = [
      DecisionWorth(
        decision: .measure(matter.plan.adoptions[0].measure),
        loss: .hours(.loss(from: value, to: ProvenValue(reached: 60, most: 64)))),
      DecisionWorth(decision: .buyout(researcher: matter.plan.supported[0]), loss: .everything),
      DecisionWorth(decision: .buyout(researcher: matter.plan.supported[1]), loss: .unknown),
    ]
    let text = ProposalDocument.document(matter, .en).passages.map { $0.text(.en) }
    #expect(text.contains { $0.contains("falls by at least 36.0 hours") })
    #expect(text.filter { $0.contains("no plan meets the conditions") }.count == 1)
  }
}
