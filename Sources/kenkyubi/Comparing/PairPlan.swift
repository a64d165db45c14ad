import Planning
import ScenarioFiles
import Wording

/// What leads from the first side of a comparison to another one: changed inputs in groups, and the scenarios between.
struct PairPlan {
  let side: Int
  let inputs: InputComparison
  let groups: [ChangeGroup]
  private let mixture: ScenarioMixture

  /// - Parameters:
  ///   - side: position among the sides.
  ///   - hasBridge: whether changes are told apart.
  init(_ before: ReadSide, _ after: ReadSide, side: Int, hasBridge: Bool, _ language: Language) {
    self.side = side
    inputs = InputComparison(before.reading.inputs, after.reading.inputs, means: InputMeaning.isSame)
    groups =
      hasBridge
      ? ChangeGroup.groups(of: inputs, claims: Self.claims(before, after, language))
      : ChangeGroup.whole(of: inputs)
    mixture = ScenarioMixture(before.content, after.content)
  }

  /// The first scenario with the changes of some groups; `nil` when they do not fit together.
  func scenario(with chosen: [Int]) -> Scenario? {
    let taken = chosen.map { groups[$0] }
    return mixture.reading(
      taking: Set(taken.flatMap(\.paths)), inSecondOrder: taken.contains { $0.label == .order }
    ).scenario
  }

  /// Of two variants of one folder: what each change of the command line alone would change. Changes that both have
  /// make no difference.
  private static func claims(_ before: ReadSide, _ after: ReadSide, _ language: Language) -> [ChangeGroup
    .Claim]
  {
    guard before.known == nil, after.known == nil, before.request.url == after.request.url else { return [] }
    let base = before.request.read(language, changes: SideChanges.none)
    func claim(_ item: SideChanges.Item, _ label: ChangeGroup.Label) -> ChangeGroup.Claim {
      let alone = before.request.read(language, changes: SideChanges(items: [item]))
      var isSetting = false
      if case .setting = item { isSetting = true }
      return ChangeGroup.Claim(
        label: label,
        paths: Set(InputComparison(base.inputs, alone.inputs).changes.flatMap(\.paths)), isSetting: isSetting)
    }
    let old = before.request.changes.items
    let new = after.request.changes.items
    return old.filter { !new.contains($0) }.map { claim($0, .without($0.text)) }
      + new.filter { !old.contains($0) }.map { claim($0, .with($0.text)) }
  }
}
