import Formulations
import LinearOptimization
import Planning

/// Columns, prices and a plan to begin with where several institutions share an award: each one on its own, with its share of the
/// money and places.
///
/// Institutions share little but money and places, and the simplex method's effort grows faster than the program, so that many
/// small searches, on all threads, bring the large one most of the way. The result is advice, as ``SearchMemory`` is.
struct InstitutionSeeds {
  let scenario: Scenario
  let engine: any LinearProgramEngine
  let clock: SearchClock
  let threads: Int

  /// People from which on the detour pays.
  var leastPeople = 80

  /// What the institutions' searches taught; `nil` where there is nothing to divide, or one of them fails.
  func memory() -> SearchMemory? {
    // What is decided already is the whole award's.
    guard scenario.institutions.count > 1, scenario.researchers.count >= leastPeople,
      scenario.decisions.isEmpty, scenario.commitments.isEmpty
    else { return nil }
    let count = scenario.institutions.count
    let found = (try? SideBySide(threads: threads).map(count) { try search(of: $0) })?.compactMap { $0 } ?? []
    return found.count == count ? SearchMemory(found) : nil
  }

  /// One institution's relaxation, good enough to learn from, and its first plan.
  private func search(of index: InstitutionIndex) throws -> SearchMemory? {
    let formulation = try PlanFormulation(part(index))
    let structure = LinkingStructure(formulation)
    let generation = ColumnGeneration(
      pricings: GroupPricing.all(formulation, blocks: structure.blocks), structure: structure, threads: 1,
      clock: clock)
    return try engine.withSession(maximize: true) { session in
      let program = try MasterProgram(
        formulation, structure: structure, generation: generation, engine: engine, session: session)
      let incumbent = Incumbent(
        formulation, clock: clock, step: ObjectiveStep(formulation), onProgress: { _ in })
      var choices = MeasureChoices(program: program, incumbent: incumbent, gap: 0)
      try FirstPlans(program: program, incumbent: incumbent).seed(choices.settledNode, from: nil)
      guard case .solved = try choices.begin(share: 1) else { return nil }
      let record = RootRecord(program)
      try PeopleFirst(program: program, incumbent: incumbent).plan(choices.settledNode)
      return record.map { SearchMemory($0, program, values: incumbent.values ?? []) }
    }
  }

  /// The institution alone, with its share by number of candidates. What the rules ask of the award, the largest one gives.
  private func part(_ index: InstitutionIndex) -> Scenario {
    let institution = scenario.institutions[index]
    let id = institution.id
    let candidates = scenario.institutions.map { institution in
      scenario.researchers.count { $0.institution == institution.id }
    }
    let isLargest = candidates.firstIndex(of: candidates.max() ?? 0) == index
    // Rounded so that the parts of all institutions add up.
    func places(_ number: Int) -> Int {
      let upTo = { (count: ArraySlice<Int>) in
        Int((Double(number * count.reduce(0, +)) / Double(scenario.researchers.count)).rounded())
      }
      return upTo(candidates[...index]) - upTo(candidates[..<index])
    }
    var part = scenario
    part.institutions = [institution]
    part.institutions[0].awardMinimum = 0
    part.departments.removeAll { $0.institution != id }
    part.researchers.removeAll { $0.institution != id }
    part.places.removeAll { $0.institution != id }
    part.substitutes.removeAll { $0.institution != id }
    part.recruitment.removeAll { $0.institution != nil && $0.institution != id }
    part.measures.removeAll { $0.institution != nil && $0.institution != id }
    part.requirements.removeAll { $0.institution != nil && $0.institution != id }
    for index in part.requirements.indices where part.requirements[index].institution == nil && !isLargest {
      part.requirements[index].base = 0
    }
    part.quotas = []
    let share = Double(part.researchers.count) / Double(scenario.researchers.count)
    part.award.cap = Int(Double(part.award.cap) * share)
    for index in part.award.purses.indices where part.award.purses[index].kind == .shared {
      part.award.purses[index].amounts = part.award.purses[index].amounts.map { Int(Double($0) * share) }
    }
    let supported = part.award.supported
    part.award.supported = CountRange(
      minimum: places(supported.minimum), maximum: supported.maximum.map(places))
    return part
  }
}

extension SearchMemory {
  /// What several searches of parts learned. Prices of rows that parts share are averages.
  init(_ parts: [SearchMemory]) {
    var sums: [String: (sum: Double, count: Int)] = [:]
    for part in parts {
      for (name, price) in part.linkPrices {
        sums[name, default: (0, 0)].sum += price
        sums[name]?.count += 1
      }
    }
    linkPrices = sums.mapValues { $0.sum / Double($0.count) }
    supportPrices = parts.reduce(into: [:]) { $0.merge($1.supportPrices) { first, _ in first } }
    plans = parts.flatMap(\.plans)
    // Money that parts share adds up; what is too much then, the rules of the whole cut down.
    plan = parts.reduce(into: [:]) { $0.merge($1.plan, uniquingKeysWith: +) }
  }
}
