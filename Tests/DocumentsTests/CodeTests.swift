import Auditing
import Documents
import Foundation
import Planning
import Reports
import Testing
import Wording

/// Documents with codes know no names.
@Suite struct CodeTests {
  @Test(arguments: SolvedScenarios.names, Language.allCases)
  func noNameAndNoIdentifierIsLeft(name: String, language: Language) throws {
    let matter = try Self.named(try SolvedScenarios.solved(name).matter)
    let people = matter.scenario.researchers
    let coded = matter.coded(by: CodeBook(matter.scenario, inputs: matter.inputs), language)
    let documents = [ReportDocument.document(coded, language), ProposalDocument.document(coded, language)]
    for page in try documents.map(HTMLDocument.text) {
      for person in people {
        #expect(!page.contains(person.name), "\(person.name)")
        #expect(!page.contains(person.id), "\(person.id)")
      }
      #expect(!page.contains(matter.record.inputsHash))
      #expect(coded.scenario.researchers.contains { page.contains($0.id) })
    }
    for person in people {
      #expect(!coded.scenario.researchers.contains { $0.id == person.id })
      #expect(!coded.inputs.contains { $0.path.hasPrefix("researchers.\(person.id).") })
    }
    #expect(coded.isAnonymous && coded.record.overrides.isEmpty && coded.record.settings.isEmpty)
  }

  /// People with identifiers as staff lists have them, and whatever has a title named after one of them.
  private static func named(_ matter: ReportMatter) throws -> ReportMatter {
    var matter = matter
    let ids = matter.scenario.researchers.indices.map { "emp-47\(10 + $0)" }
    let original = matter.scenario.researchers
    let book = Dictionary(
      zip(original.map(\.id), ids).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    matter.rename { book[$0] ?? $0 }
    for index in original.indices { matter.scenario.researchers[index].name = "患者花子\(index)号 Doe" }
    let name = matter.scenario.researchers[0].name
    let title = "\(name) / \(name.filter { !$0.isWhitespace }) (\(ids[0]))"
    matter.scenario.title += title
    for index in matter.scenario.institutions.indices { matter.scenario.institutions[index].title += title }
    for index in matter.scenario.departments.indices { matter.scenario.departments[index].title += title }
    for index in matter.scenario.places.indices { matter.scenario.places[index].title += title }
    for index in matter.scenario.roles.indices { matter.scenario.roles[index].title += title }
    for index in matter.scenario.chores.indices { matter.scenario.chores[index].title += title }
    for index in matter.scenario.sessionKinds.indices { matter.scenario.sessionKinds[index].title += title }
    for index in matter.scenario.measures.indices { matter.scenario.measures[index].title += title }
    for index in matter.scenario.award.purses.indices { matter.scenario.award.purses[index].title += title }
    for index in matter.scenario.researchers.indices { matter.scenario.researchers[index].tags.append(title) }
    matter.record.overrides = ["without \(name)"]
    matter.record.settings = ["researchers.\(ids[0]).protectedNow=1"]
    matter.account =
      PlanAuditor.audit(matter.plan, of: matter.scenario, claimed: PlanClaim()).account
    return matter
  }

  /// The hash of the inputs is published with every run: an order that follows from it is no secret.
  @Test func codesDoNotFollowFromWhatIsPublished() throws {
    let matter = try SolvedScenarios.solved("consortium-cover").matter
    var other = matter.inputs
    other[0].value += " "
    #expect(
      CodeBook(matter.scenario, inputs: matter.inputs).entries
        != CodeBook(matter.scenario, inputs: other).entries)
  }

  /// The first person's code must not be read as the second one's name; of two names the longer one is meant.
  @Test func codesAreNotCodedAgain() throws {
    var matter = try SolvedScenarios.solved("dx").matter
    let names = ["R02", "R01", "佐藤", "佐藤一郎"]
    for (index, name) in names.enumerated() { matter.scenario.researchers[index].name = name }
    matter.scenario.title = names.joined(separator: "・")
    let book = CodeBook(matter.scenario, inputs: matter.inputs)
    let codes = matter.scenario.researchers.map { book.code($0.id) }
    #expect(matter.coded(by: book, .ja).scenario.title == codes.joined(separator: "・"))
  }

  /// A figure about a group must not list who belongs to it.
  @Test(arguments: SolvedScenarios.names) func groupsDoNotSayWhoBelongsToThem(name: String) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let coded = matter.coded(by: CodeBook(matter.scenario, inputs: matter.inputs), .en)
    let page = try HTMLDocument.text(ProposalDocument.document(coded, .en))
    let origins = page.components(separatedBy: "title=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    let groups = origins.filter { $0.contains("researchers") && $0.contains(",") }
    #expect(!origins.isEmpty)
    #expect(groups.allSatisfy { !$0.contains("researchers[") && !$0.contains("researchers.R") }, "\(groups)")
  }

  @Test(arguments: SolvedScenarios.names) func figuresStay(name: String) throws {
    let matter = try SolvedScenarios.solved(name).matter
    let coded = matter.coded(by: CodeBook(matter.scenario, inputs: matter.inputs), .ja)
    #expect(abs(coded.account.objective.total - matter.account.objective.total) < 1e-6)
    #expect(coded.account.money.awardCharge == matter.account.money.awardCharge)
    #expect(coded.account.supportedCount == matter.account.supportedCount)
    func halfDays(_ matter: ReportMatter) -> [Int] {
      matter.account.researchers.map { $0.terms.reduce(0) { $0 + $1.halfDays } }.sorted()
    }
    #expect(halfDays(coded) == halfDays(matter))
  }

  @Test func theKeyHoldsEverybodyOnce() throws {
    let matter = try SolvedScenarios.solved("consortium-cover").matter
    let scenario = matter.scenario
    let book = CodeBook(scenario, inputs: matter.inputs)
    #expect(Set(book.entries.map(\.id)) == Set(scenario.researchers.map(\.id)))
    #expect(Set(book.entries.map(\.code)).count == scenario.researchers.count)
    #expect(book.entries == CodeBook(scenario, inputs: matter.inputs).entries)
  }

  @Test func smallDepartmentsGoUnderOneName() throws {
    let matter = try SolvedScenarios.solved("consortium-cover").matter
    let coded = matter.coded(by: CodeBook(matter.scenario, inputs: matter.inputs), .en)
    let counts = Dictionary(
      coded.scenario.researchers.map { person in
        (coded.scenario.departments.first { $0.id == person.department }?.title ?? "", 1)
      }, uniquingKeysWith: +)
    #expect(counts.values.allSatisfy { $0 >= 3 })
  }
}
