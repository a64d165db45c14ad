import Planning
import Synthesis
import Testing

@testable import kenkyubi_bench

@Suite struct SuiteTests {
  @Test func namesAreUnique() {
    let names = Suite.instances.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { Suite.instance(named: $0)?.name == $0 })
  }

  /// An instance that cannot be made would be a hole in the suite.
  @Test(arguments: Suite.instances.map(\.name).filter { !$0.hasPrefix("reference") })
  func generatedInstancesCanBeMade(_ name: String) throws {
    let instance = try #require(Suite.instance(named: name))
    guard case .generated(let request) = instance.source else {
      Issue.record("\(name) is not generated")
      return
    }
    let scenario = try instance.scenario(shippedIn: "nowhere")
    #expect(scenario.researchers.count == request.researchers)
    #expect(scenario.departments.count == request.departments)
    #expect(scenario.institutions.count == request.institutions)
    #expect(name.contains("\(request.supported)of\(request.researchers)-"))
  }

  @Test func scarceMoneyIsJudgedAtOnePerCent() {
    for instance in Suite.instances {
      #expect(instance.firstTarget == (instance.name.hasSuffix("-scarce") ? 0.01 : 0.005), "\(instance.name)")
    }
  }

  @Test func settingsReachTheScenario() throws {
    let monthly = try #require(Suite.instance(named: "1u-12of30-monthly")).scenario(shippedIn: "")
    let usual = try #require(Suite.instance(named: "1u-12of30-loose")).scenario(shippedIn: "")
    #expect(monthly.calendar.periods.count > usual.calendar.periods.count)
  }

  @Test func shippedInstancesMayBeElsewhere() throws {
    let instance = try #require(Suite.instance(named: "reference-university"))
    #expect(!instance.isPresent(shippedIn: "nowhere"))
    #expect(throws: BenchFailure.self) { try instance.scenario(shippedIn: "nowhere") }
  }

  @Test(arguments: [
    ("scarce", "1u-12of30-scarce", true), ("scarce", "1u-12of30-loose", false),
    ("1u*-scarce", "1u-12of30-scarce", true), ("1u*-scarce", "3u-24of120-scarce", false),
    ("*scarc", "1u-12of30-scarce", false), ("?u-12of30-[ls]*", "1u-12of30-loose", true),
    ("1u-12of30-loose", "1u-12of30-loose", true),
  ])
  func patterns(_ triple: (pattern: String, name: String, fits: Bool)) {
    #expect(NamePattern(triple.pattern).matches(triple.name) == triple.fits)
  }

  @Test func patternsKeepTheOrderOfTheSuite() {
    #expect(
      Suite.instances(matching: ["6u-48of240-scarce", "1u-12of30-l"]).map(\.name)
        == ["1u-12of30-loose", "6u-48of240-scarce"])
    #expect(Suite.instances(matching: []).count == Suite.instances.count)
  }
}
