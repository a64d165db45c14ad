import Testing
import Wording

@testable import ScenarioFiles

/// What workbooks say about their columns fits what is read.
@Suite struct ColumnTests {
  @Test func everyColumnAndSettingHasANote() {
    for plan in SheetPlan.all where plan.content != .ignored && plan.content != .settings {
      let table = plan.content == .holdings(thing: "chore") ? "chores" : plan.schema.name
      for name in plan.schema.fields.map(\.name) + plan.schema.families.map(\.prefix) {
        #expect(Phrase.Columns.note("\(table).\(name)") != nil, "\(table).\(name)")
      }
    }
    for path in SettingsSheet.known { #expect(Phrase.Columns.note(path) != nil, "\(path)") }
  }

  @Test func headsReadBackAsTheirColumns() {
    for plan in SheetPlan.all {
      for language in Language.allCases {
        for field in plan.schema.fields {
          let head = EntryTable.Column(field: field.name).head(plan.schema, language)
          #expect(plan.schema.target(ofColumn: head) == [field.name], "\(plan.schema.name) \(head)")
        }
        for family in plan.schema.families {
          let head = EntryTable.Column(field: family.prefix, member: "x").head(plan.schema, language)
          #expect(plan.schema.target(ofColumn: head) == family.path.map { $0 == "*" ? "x" : $0 }, "\(head)")
        }
      }
    }
  }

  @Test func namesOfSheetsAreTheirOwn() {
    for plan in SheetPlan.all {
      for name in [plan.title.ja, plan.title.en, plan.schema.name] + plan.others {
        #expect(SheetPlan.named(name)?.schema.name == plan.schema.name, "\(name)")
      }
    }
    #expect(SheetPlan.named("ＲＥＳＥＡＲＣＨＥＲＳ")?.schema.name == "researchers")
  }

  /// Every word that a cell offers is one that readers take.
  @Test(arguments: [
    ("evidence", "evidence"), ("costs", "costs"), ("award.type", "award.type"),
    ("calendar.period", "calendar.period"),
    ("rules.hoursCounted", "rules.hoursCounted"), ("floor.hard", "floor.hard"),
    ("researchers.selection", "researchers.R01.selection"),
    ("purses.kind", "award.purses.environment.kind"), ("purses.limit", "award.purses.environment.limit"),
    ("places.kind", "places.p.kind"), ("sessionKinds.duty", "sessionKinds.outpatient.duty"),
    ("chores.of", "chores.bench.of"), ("chores.isResearch", "chores.bench.isResearch"),
  ])
  func offeredWordsAreRead(_ kind: String, _ path: String) {
    let words: [Phrase]
    switch ColumnKind.of(kind) {
    case .choice(let choices): words = choices
    case .yesNo: words = [Phrase(ja: "はい", en: "yes"), Phrase(ja: "いいえ", en: "no")]
    default:
      Issue.record("\(kind) offers no words")
      return
    }
    for word in words.flatMap({ [$0.ja, $0.en] }) {
      let reading = Fixtures.read(
        yaml: Fixtures.yaml + "places:\n  p: {kind: centre}\n", settings: [(path, word)])
      let wrong = reading.findings.filter {
        $0.code.id == "value.notAChoice" || $0.code.id == "value.notYesNo"
      }
      #expect(wrong.isEmpty, "\(path)=\(word): \(Fixtures.lines(reading))")
    }
  }

  @Test func offeredPinTypesAreRead() {
    guard case .choice(let words) = ColumnKind.of("pins.type") else { return }
    for word in words.flatMap({ [$0.ja, $0.en] }) {
      let reading = Fixtures.read(["pins.csv": "type\n\(word)\n"])
      #expect(!reading.findings.contains { $0.code.id == "value.notAChoice" }, "\(word)")
    }
  }
}
