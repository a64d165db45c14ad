import Documents
import Foundation
import FoundationXML
import Planning
import Testing
import Wording

/// The report says what the plan says, in a page that needs nothing else.
@Suite struct ReportTests {
  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func everyFigureIsWhatItsOriginHolds(name: String, language: Language) throws {
    let solved = try SolvedScenarios.solved(name)
    let document = ReportDocument.document(solved.matter, language)
    let check = FigureCheck(json: solved.json, inputs: solved.inputs)
    #expect(document.figures.count > 40)
    for figure in document.figures {
      if let problem = check.problem(figure) { Issue.record("\(name): \(problem)") }
    }
  }

  @Test(arguments: SolvedScenarios.names) func bothLanguagesShowTheSameFigures(name: String) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let documents = Language.allCases.map { ReportDocument.document(matter, $0) }
    #expect(documents[0].figures == documents[1].figures)
    for passage in documents[0].passages {
      func figures(_ language: Language) -> Set<Figure> {
        Set(
          passage.pieces(language).compactMap {
            if case .figure(let figure) = $0 { return figure }
            return nil
          })
      }
      #expect(figures(.ja) == figures(.en), "\(passage.text(.en))")
    }
  }

  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func thePageIsWellFormedAndNeedsNothingElse(name: String, language: Language) throws {
    let page = try HTMLDocument.text(
      ReportDocument.document(try SolvedScenarios.solved(name).matter, language))
    let parser = XMLParser(data: Data(page.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))")
    let rest = page.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
    for word in ["http:", "https:", "src=", "@import", "<script", "<link"] {
      #expect(!rest.contains(word), "\(word)")
    }
    #expect(page.contains("lang=\"\(language.rawValue)\""))
    // What a cell leaves out must not come from the page around it.
    #expect(page.components(separatedBy: "@page").count == 2)
  }

  @Test func theSamePlanGivesTheSameBytes() throws {
    let matter = try SolvedScenarios.solved("dx").matter
    let pages = try (0..<2).map { _ in try HTMLDocument.text(ReportDocument.document(matter, .ja)) }
    #expect(pages[0] == pages[1])
  }

  @Test func namesCannotBreakThePage() throws {
    var matter = try SolvedScenarios.solved("dx").matter
    for index in matter.scenario.researchers.indices {
      matter.scenario.researchers[index].name = "<b>\u{1}&\"'</b> \(index)"
    }
    let page = try HTMLDocument.text(ReportDocument.document(matter, .en))
    #expect(!page.contains("<b>"))
    #expect(XMLParser(data: Data(page.utf8)).parse())
  }

  @Test func objectiveBoundAndGapStandTogether() throws {
    let solved = try SolvedScenarios.solved("dx")
    let document = ReportDocument.document(solved.matter, .en)
    let passage = try #require(
      document.passages.first { $0.figures.contains { $0.origin == .plan("objective") } })
    #expect(passage.figures.map(\.origin) == [.plan("objective"), .plan("bestBound"), .plan("gap")])
    var unproven = solved.matter
    unproven.outcome.bestBound = nil
    let text = ReportDocument.document(unproven, .en).passages.map { $0.text(.en) }.joined()
    #expect(text.contains("is not proven"))
  }
}
