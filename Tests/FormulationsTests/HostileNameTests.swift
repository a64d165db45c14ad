import LinearOptimization
import Planning
import TestSupport
import Testing

@testable import Formulations

/// Identifiers are people's: words of the program, separators and repetitions among them must not make two rows or
/// variables one.
@Suite struct HostileNameTests {
  /// The places in which a word of the program stands where an identifier could.
  @Test func wordsOfTheProgramAreNoIdentifiers() throws {
    let scenario = TinyScenario.make { scenario in
      // recruitment[writer,all,…], b[R1,clinic,colleague,…] and sessions[class,R1,…] were two things each.
      Self.rename(institution: "U1", to: "all", in: &scenario)
      scenario.recruitment.append(RecruitmentLimit(role: "writer", institution: "all", stepsPerPeriod: 1))
      scenario.substitutes[0].id = "colleague"
      scenario.institutions[0].classHoursLimit = Share(0.5)
      scenario.researchers[1].id = "class"
      scenario.sessionKinds[0].id = "R1"
      for i in scenario.researchers.indices {
        for s in scenario.researchers[i].sessions.indices
        where scenario.researchers[i].sessions[s].kind == "clinic" {
          scenario.researchers[i].sessions[s].kind = "R1"
        }
      }
    }
    let model = try PlanFormulation(scenario).model
    let names = model.constraints.map(\.name)
    #expect(names.contains("recruitment[writer,all,0]") && names.contains("recruitment[writer,:all,0]"))
    #expect(names.contains("sessions[held,class,R1,0]") && names.contains("sessions[class,R1,0]"))
    let variables = model.variables.map(\.name)
    #expect(variables.contains("b[R1,R1,colleague,0]") && variables.contains("b[R1,R1,:colleague,0]"))
  }

  /// `x,y` and `z` as a pool, against `x` and `y,z`; as items, `x@y` at `z` against `x` at `y@z`.
  @Test func separatorsInIdentifiersStayApart() throws {
    let scenario = TinyScenario.make { scenario in
      Self.rename(institution: "U1", to: "z", in: &scenario)
      scenario.institutions.append(
        Institution(id: "y@z", title: "Other", ownFunds: scenario.institutions[0].ownFunds))
      scenario.recruitment = []
      scenario.roles[0].id = "x"
      scenario.roles[1].id = "x@y"
      scenario.roles.append(scenario.roles[0])
      scenario.roles[2].id = "x,y"
      scenario.places = ["z", "y,z"].map { Place(id: $0, title: $0, kind: .hub, institution: "z") }
      scenario.places.append(Place(id: "far", title: "Far", kind: .hub, institution: "y@z"))
      for index in scenario.roles.indices { scenario.roles[index].placeKinds = [.hub] }
    }
    let formulation = try PlanFormulation(scenario)
    let names = formulation.model.variables.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("q[x%2Cy,z,0,2]") && names.contains("q[x,y%2Cz,0,2]"))
    #expect(names.contains("pay[staff:x%40y@z,env,0]") && names.contains("pay[staff:x@y%40z,env,0]"))
  }

  @Test(arguments: [
    ("R1", "R1"), ("佐藤 花子", "佐藤 花子"), ("a,b", "a%2Cb"), ("50%", "50%25"), (":all", "%3Aall"),
    ("a[0]\n", "a%5B0%5D%0A"), ("\u{2028}", "%2028;"),
  ]) func identifiersAreEscaped(_ identifier: String, _ expected: String) {
    let label: Label = "p[\(identifier),\(3)]"
    #expect(label.text == "p[\(expected),3]")
  }

  /// The same pin twice is one wish, said twice.
  @Test func repeatedPinsHaveRowsOfTheirOwn() throws {
    let scenario = TinyScenario.make { scenario in
      let pins: [Pin] = [
        .hire(role: "writer", place: "C1", period: 0, steps: .exactly(1)),
        .buyout(researcher: "R1", kind: "clinic", term: 0, sessions: .exactly(1)),
        .assignment(role: "tech", place: "P2", researcher: "R1", chore: "draft", period: 0, hours: 1),
        .payment(.research(researcher: "R1"), purse: "research", year: 0, yen: 2_000_000),
      ]
      scenario.pins = pins + pins + pins
    }
    let names = try PlanFormulation(scenario).model.constraints.map(\.name)
    #expect(
      names.contains("recruitment[pin,writer,C1,0]") && names.contains("recruitment[pin,writer,C1,0,:3]"))
    #expect(names.count { $0.contains("[pin,") } == 12)
  }

  private static func rename(institution old: String, to new: String, in scenario: inout Scenario) {
    for index in scenario.institutions.indices where scenario.institutions[index].id == old {
      scenario.institutions[index].id = new
    }
    for index in scenario.departments.indices where scenario.departments[index].institution == old {
      scenario.departments[index].institution = new
    }
    for index in scenario.researchers.indices where scenario.researchers[index].institution == old {
      scenario.researchers[index].institution = new
    }
    for index in scenario.places.indices where scenario.places[index].institution == old {
      scenario.places[index].institution = new
    }
    for index in scenario.substitutes.indices where scenario.substitutes[index].institution == old {
      scenario.substitutes[index].institution = new
    }
  }
}
