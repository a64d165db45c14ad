import Auditing
import Planning
import Wording

/// A pair of sides with what follows from the two: names, decisions, hours, money.
struct PairView {
  let before: ComparedSide
  let after: ComparedSide
  let pair: ComparedPair
  private let oldNames: EntityNames
  private let newNames: EntityNames
  /// What the plans decide differently; `nil` when one of the sides has no plan.
  let decisions: DecisionChanges?
  let hours: [FigureGroup]
  let money: [FigureGroup]
  let labels: InputLabel

  init(_ comparison: Comparison, _ pair: ComparedPair) {
    before = comparison.sides[0]
    after = comparison.sides[pair.side]
    self.pair = pair
    let (old, new) = (EntityNames(before.solved.scenario), EntityNames(after.solved.scenario))
    oldNames = old
    newNames = new
    labels = InputLabel(before.solved.scenario, after.solved.scenario)
    guard let oldPlan = before.solved.outcome.plan, let newPlan = after.solved.outcome.plan,
      let oldAccount = before.solved.account, let newAccount = after.solved.account
    else {
      decisions = nil
      hours = []
      money = []
      return
    }
    decisions = DecisionChanges(
      PlanDecisions(oldPlan, of: before.solved.scenario), PlanDecisions(newPlan, of: after.solved.scenario))
    let name = { (named: EntityNames.Named, id: String) in new.known(named, id) ?? old.name(named, id) }
    hours = HoursFigures.groups(
      oldAccount, newAccount,
      countsGain: [before, after].allSatisfy { $0.solved.scenario.rules.hoursCounted == .gained }, name)
    money = MoneyFigures.groups(
      MoneyFigures.Side(oldAccount.money, before.solved.scenario),
      MoneyFigures.Side(newAccount.money, after.solved.scenario), name)
  }

  /// The name in the later scenario, else in the first.
  func name(_ named: EntityNames.Named, _ id: String) -> String {
    newNames.known(named, id) ?? oldNames.name(named, id)
  }

  /// A place with its institution in front when there are several.
  func placeName(_ id: String) -> String {
    let own = name(.place, id)
    for scenario in [after.solved.scenario, before.solved.scenario] where scenario.institutions.count > 1 {
      guard let place = scenario.places.first(where: { $0.id == id }) else { continue }
      let institution = name(.institution, place.institution)
      return own.contains(institution) ? own : "\(institution) \(own)"
    }
    return own
  }

  /// A group of changes with its number, as it stands in the bridge.
  func groupName(_ group: Int) -> Phrase {
    let label = labels.phrase(pair.groups[group].label)
    return Phrase(ja: "\(group + 1). \(label.ja)", en: "\(group + 1). \(label.en)")
  }

  /// Letters of the sides without a plan.
  var withoutPlan: [String] {
    [before, after].filter { $0.solved.account == nil }.map(\.letter)
  }

  /// Whether one result serves both sides because nothing differs.
  var isSameScenario: Bool { pair.inputs.isSame }
}
