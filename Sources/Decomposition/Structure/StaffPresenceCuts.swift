import Formulations
import LinearOptimization
import Planning

/// Cuts that every whole plan keeps: staff of a department help somebody only while some are in post.
///
///     Σ_{t ∈ y} a_ikvst ≤ Σ_{t ∈ y} ( spare + (U − spare) · steps in post in t ),   U = δ_s h_is / η_ks
///
/// per researcher, chore, pool and fiscal year. U is the most hours that the chore can use, so with one step or
/// more the row says nothing new, and with none it says that there are no hours but the spare ones. The staff-hours
/// rows alone let a tenth of a technician serve everybody a little; with the cuts a relaxation wants whole posts.
/// Summing over a year keeps the rows few. They are the disaggregated variable upper bounds of facility location
/// (Krarup and Pruzan, "The simple plant location problem: survey and synthesis", European Journal of Operational
/// Research 12 (1983), doi:10.1016/0377-2217(83)90181-9).
enum StaffPresenceCuts {
  struct Cut {
    let terms: [(variable: Int, value: Double)]
    let upper: Double
  }

  /// Cuts for pools that sit in departments: those of a centre serve so many people that their hours bind first.
  static func all(_ formulation: PlanFormulation) -> [Cut] {
    let sets = formulation.sets
    var result: [Cut] = []
    for (researcher, slots) in formulation.variables.assigned.enumerated() {
      for slot in slots where isLocal(slot.pool, formulation) {
        guard let load = sets.loads[researcher].firstIndex(where: { $0.chore == slot.chore }),
          slot.productivity > 0
        else { continue }
        for year in formulation.scenario.calendar.fiscalYears.indices {
          if let cut = cut(slot, of: researcher, load: load, in: year, formulation) { result.append(cut) }
        }
      }
    }
    return result
  }

  private static func isLocal(_ pool: PoolIndex, _ formulation: PlanFormulation) -> Bool {
    formulation.scenario.places[formulation.sets.pools[pool].place].department != nil
  }

  private static func cut(
    _ slot: AssignmentSlot, of researcher: ResearcherIndex, load: Int, in year: YearIndex,
    _ formulation: PlanFormulation
  ) -> Cut? {
    let sets = formulation.sets
    let pool = sets.pools[slot.pool]
    // What staff did in the past is a fact, whoever was in post.
    let periods = slot.hours.indices.filter {
      formulation.scenario.calendar.periods[$0].year == year && slot.hours[$0] != nil
        && !sets.facts.isAssigned(researcher, pool.role, pool.place, slot.chore, $0)
    }
    let most =
      (periods.map { formulation.delegableHours(researcher: researcher, load: load, period: $0) }.max() ?? 0)
      / slot.productivity
    let spare = pool.spareHours
    if periods.isEmpty || spare >= most - 1e-9 { return nil }
    var terms: [(variable: Int, value: Double)] = []
    for option in sets.optionsOf[slot.pool] {
      let count = periods.count { sets.options[option].isInPost($0) }
      if count > 0 {
        terms.append((formulation.variables.hired[option].index, (spare - most) * Double(count)))
      }
    }
    terms += periods.compactMap { slot.hours[$0].map { (variable: $0.index, value: 1.0) } }
    return Cut(terms: terms, upper: spare * Double(periods.count))
  }
}
