import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Titles of substitutes")
struct SubstituteTitleTests {
  private func titles(_ reading: ScenarioReading) throws -> [String: String] {
    let scenario = try #require(reading.scenario, "\(Fixtures.lines(reading))")
    return Dictionary(scenario.substitutes.map { ($0.id, $0.title) }) { first, _ in first }
  }

  @Test("built-in tiers are called what the catalogue calls them, in the language of the reading")
  func builtIn() throws {
    let japanese = try titles(Fixtures.read())
    #expect(japanese["physicianNear@D1"] == "近隣の医師" && japanese["physicianFar@D2"] == "遠方の医師")
    #expect(japanese.values.allSatisfy { !$0.isEmpty && !$0.contains("@") })
    let english = ScenarioReader.read(
      files: Fixtures.files(), name: "test", overrides: [], settings: [], language: .en)
    #expect(try titles(english)["lecturerPool@U1"] == "part-time lecturer")
  }

  @Test("own tiers: their title, else their identifier, else their tier or market in words")
  func own() throws {
    let table = """
      id,title,department,market,tier
      S1,大学院の先輩,D1,physician,
      内科外来,,D1,physician,
      S3,,D2,physician,physicianFar
      4,,D2,physician,

      """
    let titles = try titles(Fixtures.read(["substitutes.csv": table]))
    #expect(titles == ["S1": "大学院の先輩", "内科外来": "内科外来", "S3": "遠方の医師", "4": "代行の医師"])
  }

  @Test("a changed title of a default reaches the tiers made from it")
  func changed() throws {
    let yaml = Fixtures.yaml + "substituteDefaults: {physicianNear: {title: 市内の病院の医師}}\n"
    #expect(try titles(Fixtures.read(yaml: yaml))["physicianNear@D1"] == "市内の病院の医師")
  }
}
