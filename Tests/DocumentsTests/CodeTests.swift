import Auditing
import Documents
import Planning
import Testing
import Wording

/// Documents with codes know no names.
@Suite struct CodeTests {
  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func noNameAndNoIdentifierIsLeft(name: String, language: Language) throws {
    var matter = try SolvedScenarios.solved(name).matter
    // Identifiers as files have them that use names, and a name in a title.
    let people = matter.scenario.researchers
    matter.scenario.title += " (\(people[0].name))"
    let coded = matter.coded(by: CodeBook(matter.scenario, inputsHash: "abc"), language)
    let page = try HTMLDocument.text(ReportDocument.document(coded, language))
    for person in people {
      #expect(!page.contains(person.name))
      #expect(!coded.scenario.researchers.contains { $0.id == person.id })
      #expect(!coded.inputs.contains { $0.path.hasPrefix("researchers.\(person.id).") })
    }
    #expect(coded.isAnonymous && page.contains("R01"))
  }

  @Test(arguments: SolvedScenarios.names) func figuresStay(name: String) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let coded = matter.coded(by: CodeBook(matter.scenario, inputsHash: "abc"), .ja)
    #expect(abs(coded.account.objective.total - matter.account.objective.total) < 1e-6)
    #expect(coded.account.money.awardCharge == matter.account.money.awardCharge)
    #expect(coded.account.supportedCount == matter.account.supportedCount)
    func halfDays(_ matter: ReportMatter) -> [Int] {
      matter.account.researchers.map { $0.terms.reduce(0) { $0 + $1.halfDays } }.sorted()
    }
    #expect(halfDays(coded) == halfDays(matter))
  }

  @Test func theKeyHoldsEverybodyOnce() throws {
    let scenario = try SolvedScenarios.solved("consortium-cover").matter.scenario
    let book = CodeBook(scenario, inputsHash: "abc")
    #expect(Set(book.entries.map(\.id)) == Set(scenario.researchers.map(\.id)))
    #expect(Set(book.entries.map(\.code)).count == scenario.researchers.count)
    #expect(book.entries == CodeBook(scenario, inputsHash: "abc").entries)
    // Another hash, another order (of 720).
    #expect(book.entries != CodeBook(scenario, inputsHash: "abd").entries)
  }

  @Test func smallDepartmentsGoUnderOneName() throws {
    let matter = try SolvedScenarios.solved("consortium-cover").matter
    let coded = matter.coded(by: CodeBook(matter.scenario, inputsHash: "x"), .en)
    let counts = Dictionary(
      coded.scenario.researchers.map { person in
        (coded.scenario.departments.first { $0.id == person.department }?.title ?? "", 1)
      }, uniquingKeysWith: +)
    #expect(counts.values.allSatisfy { $0 >= 3 })
  }
}
