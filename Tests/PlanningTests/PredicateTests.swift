import Planning
import Testing

/// Who serves, covers, counts and pays: the few questions whose answers the formulation and the audit share. Each is
/// written out as a table by hand, so that an error in one of them cannot hide on both sides.
@Suite struct PredicateTests {
  private static func researcher(
    _ institution: String, _ department: String, tags: [String] = [],
    attributes: [Researcher.Attribute] = []
  ) -> Researcher {
    Researcher(
      id: "R", name: "R", institution: institution, department: department, attributes: attributes,
      tags: tags,
      hours: WeeklyHours(education: 0, research: 0, clinical: 0, other: 0, outside: 0), ceiling: 60,
      chores: [],
      sessions: [], protectedNow: 0, freeSlots: 0, keptShare: 1, maximumHalfDays: 5, researchNeed: [],
      researchWant: [])
  }

  /// Two institutions; D1 and D2 belong to U1, D3 to U2.
  private static let people = [
    ("U1", "D1", researcher("U1", "D1")), ("U1", "D2", researcher("U1", "D2")),
    ("U2", "D3", researcher("U2", "D3")),
  ]

  @Test(arguments: [
    // kind, institution, department, and whether it serves (U1, D1), (U1, D2), (U2, D3)
    (Place.Kind.department, "U1", "D1" as String?, [true, false, false]),
    (.department, "U1", "D2", [false, true, false]),
    (.department, "U2", "D3", [false, false, true]),
    (.department, "U1", nil, [false, false, false]),
    (.centre, "U1", nil, [true, true, false]),
    (.centre, "U2", nil, [false, false, true]),
    // A department that is stated for a centre or a hub means nothing.
    (.centre, "U1", "D3", [true, true, false]),
    (.hub, "U1", nil, [true, true, true]),
    (.hub, "U2", "D3", [true, true, true]),
  ]) func placeServes(_ kind: Place.Kind, _ institution: String, _ department: String?, _ expected: [Bool]) {
    let place = Place(id: "P", title: "P", kind: kind, institution: institution, department: department)
    #expect(Self.people.map { place.serves($0.2) } == expected)
  }

  @Test(arguments: [
    // institution and department of the tier, its market, and whether it covers clinics of the three people
    ("U1", nil as String?, "clinic", [true, true, false]),
    ("U1", "D1", "clinic", [true, false, false]),
    ("U1", "D2", "clinic", [false, true, false]),
    ("U2", nil, "clinic", [false, false, true]),
    // A department of another institution: nobody is in both.
    ("U1", "D3", "clinic", [false, false, false]),
    ("U2", "D1", "clinic", [false, false, false]),
    ("U1", nil, "lecture", [false, false, false]),
    ("U1", "D1", "Clinic", [false, false, false]),
  ]) func tierCovers(_ institution: String, _ department: String?, _ market: String, _ expected: [Bool]) {
    let tier = SubstituteTier(
      id: "T", institution: institution, department: department, market: market, price: 1, capacity: [])
    // The market counts, not the identifier of the kind.
    let kind = SessionKind(
      id: "ward", title: "Ward", duty: .clinical, hours: 4, slots: 1, efficiency: 1, weeksPerTerm: 24,
      market: "clinic")
    #expect(Self.people.map { tier.covers($0.2, kind) } == expected)
  }

  @Test(arguments: [
    (nil as String?, [true, true, true]), ("U1", [true, true, false]), ("U2", [false, false, true]),
    ("U3", [false, false, false]),
  ]) func measureServes(_ institution: String?, _ expected: [Bool]) {
    let measure = DXMeasure(
      id: "M", title: "M", institution: institution, initialCost: 0, runningCost: 0, savings: [])
    #expect(Self.people.map { measure.serves($0.2) } == expected)
  }

  /// A young woman at U1/D1 of rank lecturer, a young man at U1/D2 without a rank, somebody without tags at U2/D3.
  private static let group = [
    researcher(
      "U1", "D1", tags: ["young", "woman"], attributes: [.init(name: "rank", value: "lecturer")]),
    researcher("U1", "D2", tags: ["young"]),
    researcher("U2", "D3", attributes: [.init(name: "rank", value: "professor")]),
  ]

  @Test(arguments: [
    ([] as [Quota.Condition], [true, true, true]),
    ([.institution("U1")], [true, true, false]),
    ([.institution("U9")], [false, false, false]),
    ([.department("D2")], [false, true, false]),
    ([.tag("young")], [true, true, false]),
    ([.tag("Young")], [false, false, false]),
    ([.attribute(name: "rank", value: "lecturer")], [true, false, false]),
    ([.attribute(name: "rank", value: "young")], [false, false, false]),
    ([.attribute(name: "lecturer", value: "rank")], [false, false, false]),
    // All conditions must hold.
    ([.tag("young"), .tag("woman")], [true, false, false]),
    ([.institution("U1"), .department("D3")], [false, false, false]),
    ([.institution("U2"), .attribute(name: "rank", value: "professor")], [false, false, true]),
  ]) func quotaCounts(_ conditions: [Quota.Condition], _ expected: [Bool]) {
    let quota = Quota(id: "Q", title: "Q", conditions: conditions)
    #expect(Self.group.map { quota.counts($0) } == expected)
  }

  /// In this order: staff writer at U1, staff technician at U2, measures M1 and M2, buyout, research, salary, commitment.
  private static let items: [ExpenseItem] = [
    .staff(role: "writer", institution: "U1"), .staff(role: "tech", institution: "U2"), .measure("M1"),
    .measure("M2"), .buyout(researcher: "R1"), .research(researcher: "R1"), .salary(researcher: "R1"),
    .commitment("lease"),
  ]

  @Test(arguments: [
    ([] as [ExpenseSelector], "--------"),
    ([.staff(role: nil)], "yy------"),
    ([.staff(role: "writer")], "y-------"),
    ([.staff(role: "U1")], "--------"),
    ([.measure(id: nil)], "--yy----"),
    ([.measure(id: "M2")], "---y----"),
    ([.buyout], "----y---"),
    ([.research], "-----y--"),
    ([.salary], "------y-"),
    // Any selector will do; a commitment is nobody's choice.
    ([.staff(role: "tech"), .measure(id: "M1"), .salary], "-yy---y-"),
    ([.staff(role: nil), .measure(id: nil), .buyout, .research, .salary], "yyyyyyy-"),
  ]) func purseMayPay(_ pays: [ExpenseSelector], _ expected: String) {
    for kind in Purse.Kind.allCases {
      let purse = Purse(
        id: "F", title: "F", kind: kind, amounts: [], limit: .hard, carryOver: .off, pays: pays)
      #expect(String(Self.items.map { purse.mayPay($0) ? "y" : "-" }) == expected)
    }
  }
}
