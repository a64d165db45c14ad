import Documents
import Planning

extension ReportMatter {
  /// Other identifiers for people, in scenario, plan and inputs; the account is the caller's to make anew.
  mutating func rename(_ name: (String) -> String) {
    for index in scenario.researchers.indices {
      scenario.researchers[index].id = name(scenario.researchers[index].id)
    }
    for index in scenario.commitments.indices {
      scenario.commitments[index].researcher = scenario.commitments[index].researcher.map(name)
    }
    plan.supported = plan.supported.map(name)
    for index in plan.assignments.indices {
      plan.assignments[index].researcher = name(plan.assignments[index].researcher)
    }
    for index in plan.removals.indices {
      plan.removals[index].researcher = name(plan.removals[index].researcher)
    }
    for index in plan.buyouts.indices {
      plan.buyouts[index].researcher = name(plan.buyouts[index].researcher)
    }
    for index in plan.protected.indices {
      plan.protected[index].researcher = name(plan.protected[index].researcher)
    }
    for index in plan.researchExtras.indices {
      plan.researchExtras[index].researcher = name(plan.researchExtras[index].researcher)
    }
    for index in plan.salaries.indices {
      plan.salaries[index].researcher = name(plan.salaries[index].researcher)
    }
    for index in plan.payments.indices {
      switch plan.payments[index].item {
      case .buyout(let id): plan.payments[index].item = .buyout(researcher: name(id))
      case .research(let id): plan.payments[index].item = .research(researcher: name(id))
      case .salary(let id): plan.payments[index].item = .salary(researcher: name(id))
      case .staff, .measure, .commitment: break
      }
    }
    for index in plan.colleagueCover.indices {
      if case .researcher(let id) = plan.colleagueCover[index].colleague {
        plan.colleagueCover[index].colleague = .researcher(name(id))
      }
    }
    for index in plan.carries.indices {
      if case .researcher(let id) = plan.carries[index].holder {
        plan.carries[index].holder = .researcher(name(id))
      }
    }
    for index in inputs.indices {
      var parts = inputs[index].path.split(separator: ".").map(String.init)
      guard parts.count > 1, parts[0] == "researchers" else { continue }
      parts[1] = name(parts[1])
      inputs[index].path = parts.joined(separator: ".")
    }
  }
}
