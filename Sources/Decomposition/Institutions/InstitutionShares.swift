import Formulations
import LinearOptimization
import Planning

/// What each institution of a consortium gets of what they share: places for supported people, and money.
///
/// Advice, as ``SearchMemory`` is: parts that are searched with these shares are put together and checked by the rules of all.
struct InstitutionShares: Sendable {
  /// By institution: what it is to get of places, places in quotas, and money. Any scale; no sum is 0.
  private let places: [Double]
  private let quotas: [[Double]]
  private let money: [Double]

  /// By number of candidates.
  init(_ scenario: Scenario) {
    let members = scenario.institutions.map { institution in
      scenario.researchers.filter { $0.institution == institution.id }
    }
    places = members.map { Double($0.count) }
    money = places
    quotas = scenario.quotas.map { quota in members.map { Double($0.count(where: quota.counts)) } }
  }

  /// As a point of the whole program has it, where it has something: money in proportion to the cost of staff.
  init(_ formulation: PlanFormulation, at values: [Double]) {
    let scenario = formulation.scenario
    let byCandidates = InstitutionShares(scenario)
    let institutions = scenario.institutions.indices
    let supported = formulation.variables.supported.map { max(0, values[$0.index]) }
    let home = formulation.sets.institutionOf
    func sums(_ counts: (Researcher) -> Bool) -> [Double] {
      var sums = institutions.map { _ in 0.0 }
      for i in supported.indices where counts(scenario.researchers[i]) { sums[home[i]] += supported[i] }
      return sums
    }
    func known(_ sums: [Double], else others: [Double]) -> [Double] {
      sums.contains { $0 > 1e-6 } ? sums : others
    }
    places = known(sums { _ in true }, else: byCandidates.places)
    quotas = scenario.quotas.indices.map {
      known(sums(scenario.quotas[$0].counts), else: byCandidates.quotas[$0])
    }
    money = known(Self.staffCost(formulation, at: values), else: byCandidates.money)
  }

  /// By pool and institution: the part of the hours that its people have.
  private static func hours(_ formulation: PlanFormulation, at values: [Double]) -> [[Double]] {
    let sets = formulation.sets
    var hours = sets.pools.map { _ in formulation.scenario.institutions.map { _ in 0.0 } }
    for (researcher, slots) in formulation.variables.assigned.enumerated() {
      for slot in slots {
        let used = slot.hours.reduce(0) { $0 + ($1.map { values[$0.index] } ?? 0) }
        hours[slot.pool][sets.institutionOf[researcher]] += used
      }
    }
    return hours.map { used in
      let sum = used.reduce(0, +)
      return sum > 1e-6 ? used.map { $0 / sum } : used.map { _ in 0 }
    }
  }

  /// By institution: its part of what posts cost; those that nobody uses are their employer's.
  private static func staffCost(_ formulation: PlanFormulation, at values: [Double]) -> [Double] {
    let hours = hours(formulation, at: values)
    var cost = formulation.scenario.institutions.map { _ in 0.0 }
    for (number, variable) in formulation.variables.hired.enumerated() {
      let option = formulation.sets.options[number]
      let price = values[variable.index] * Double(formulation.prices.staffStep[number].reduce(0, +))
      for (institution, part) in hours[option.pool].enumerated() { cost[institution] += price * part }
      if !hours[option.pool].contains(where: { $0 > 0 }) { cost[option.institution] += price }
    }
    return cost
  }

  /// The part of a number of places: whole, and all parts add up to it.
  func places(_ number: Int, of index: InstitutionIndex) -> Int { Self.whole(number, places)[index] }

  /// The part of a number of places that a quota speaks of.
  func places(_ number: Int, ofQuota quota: Int, of index: InstitutionIndex) -> Int {
    Self.whole(number, quotas[quota])[index]
  }

  /// The part of an amount that all share.
  func money(_ amount: Yen, of index: InstitutionIndex) -> Yen {
    Yen(Double(amount) * money[index] / money.reduce(0, +))
  }

  /// The part of the cap: what is meant for the award as a whole follows money, what is meant for each person follows places.
  func cap(_ award: Award, of index: InstitutionIndex) -> Yen {
    func amounts(_ kind: Purse.Kind) -> Double {
      award.purses.filter { $0.kind == kind }.reduce(0) { $0 + Double($1.amounts.reduce(0, +)) }
    }
    let people = places.reduce(0, +)
    let shared = amounts(.shared)
    let personal = amounts(.perResearcher) * Double(award.supported.maximum ?? Int(people.rounded(.up)))
    guard shared + personal > 0 else { return money(award.cap, of: index) }
    let own = shared * money[index] / money.reduce(0, +) + personal * places[index] / people
    return Yen(Double(award.cap) * own / (shared + personal))
  }

  /// Whole numbers in proportion, the largest remainders rounded up.
  private static func whole(_ number: Int, _ weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { Double(number) * $0 / sum }
    var parts = exact.map { Int($0.rounded(.down)) }
    let rest = number - parts.reduce(0, +)
    let order = exact.indices.sorted {
      (Double(parts[$0]) - exact[$0], $0) < (Double(parts[$1]) - exact[$1], $1)
    }
    for index in order.prefix(max(0, rest)) { parts[index] += 1 }
    return parts
  }
}

extension Scenario {
  /// Whether what its institutions do can be planned apart, and is large enough for it: what is decided already is the whole award's.
  func isDivided(from leastPeople: Int) -> Bool {
    institutions.count > 1 && researchers.count >= leastPeople && decisions.isEmpty && commitments.isEmpty
  }

  /// One institution alone, with its share, and the hubs as if they were its own: a part is for relaxations, whose posts have shares.
  /// What the rules ask of the award, the one with most candidates gives.
  func part(_ index: InstitutionIndex, _ shares: InstitutionShares) -> Scenario {
    let id = institutions[index].id
    let candidates = institutions.map { institution in
      researchers.count { $0.institution == institution.id }
    }
    let isLargest = candidates.firstIndex(of: candidates.max() ?? 0) == index
    var part = self
    part.institutions = [institutions[index]]
    part.institutions[0].awardMinimum = 0
    part.departments.removeAll { $0.institution != id }
    part.researchers.removeAll { $0.institution != id }
    part.places.removeAll { $0.institution != id && $0.kind != .hub }
    for place in part.places.indices { part.places[place].institution = id }
    part.substitutes.removeAll { $0.institution != id }
    part.recruitment.removeAll { $0.institution != nil && $0.institution != id }
    part.measures.removeAll { $0.institution != nil && $0.institution != id }
    part.requirements.removeAll { $0.institution != nil && $0.institution != id }
    for index in part.requirements.indices where part.requirements[index].institution == nil && !isLargest {
      part.requirements[index].base = 0
    }
    for (quota, rule) in quotas.enumerated() {
      part.quotas[quota].count = CountRange(
        minimum: shares.places(rule.count.minimum, ofQuota: quota, of: index),
        maximum: rule.count.maximum.map { shares.places($0, ofQuota: quota, of: index) })
      part.quotas[quota].minimumShare = nil
      part.quotas[quota].maximumShare = nil
    }
    part.award.cap = shares.cap(award, of: index)
    for purse in award.purses.indices where award.purses[purse].kind == .shared {
      part.award.purses[purse].amounts = award.purses[purse].amounts.map { shares.money($0, of: index) }
    }
    part.award.supported = CountRange(
      minimum: shares.places(award.supported.minimum, of: index),
      maximum: award.supported.maximum.map { shares.places($0, of: index) })
    return part
  }
}
