import Planning
import Testing

/// Changed inputs make groups: each value in exactly one.
@Suite("Groups of changes") struct ChangeGroupTests {
  private func inputs(_ paths: [String], reordered: Bool = false) -> InputComparison {
    InputComparison(
      changes: paths.map {
        InputChange(
          path: $0, before: [InputValue(path: $0, value: "1")], after: [InputValue(path: $0, value: "2")])
      }, sameCount: 0, isReordered: reordered)
  }

  @Test func entriesWhileThereAreFewElseSections() {
    let few = ChangeGroup.groups(of: inputs(["award.cap", "roles.writer.annualCost", "roles.writer.ramp"]))
    #expect(few.map(\.label) == [.part("award.cap"), .part("roles.writer")])
    #expect(few.map(\.paths.count) == [1, 2])
    let many = ChangeGroup.groups(
      of: inputs(["award.cap"] + (1...ChangeGroup.entryLimit).map { "researchers.R\($0).research" }))
    #expect(many.map(\.label) == [.part("award"), .part("researchers")])
  }

  @Test func claimsComeFirstAndSettingsDecide() {
    let claims = [
      ChangeGroup.Claim(label: .without("@old"), paths: ["award.cap", "floor.halfDays"]),
      ChangeGroup.Claim(label: .with("award.cap=1"), paths: ["award.cap"], isSetting: true),
      ChangeGroup.Claim(label: .with("@new"), paths: ["award.cap", "rules.dxAllowed"]),
      ChangeGroup.Claim(label: .with("@idle"), paths: ["costs"]),
    ]
    let groups = ChangeGroup.groups(
      of: inputs(["award.cap", "rules.dxAllowed", "floor.halfDays", "hours.x"], reordered: true),
      claims: claims)
    #expect(
      groups == [
        ChangeGroup(label: .without("@old"), paths: ["floor.halfDays"]),
        ChangeGroup(label: .with("award.cap=1"), paths: ["award.cap"]),
        ChangeGroup(label: .with("@new"), paths: ["rules.dxAllowed"]),
        ChangeGroup(label: .part("hours.x"), paths: ["hours.x"]),
        ChangeGroup(label: .order, paths: []),
      ])
  }

  @Test func nothingChangedMakesNoGroup() {
    #expect(ChangeGroup.groups(of: inputs([])).isEmpty)
  }
}
