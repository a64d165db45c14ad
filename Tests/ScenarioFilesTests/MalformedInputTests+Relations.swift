extension MalformedInputTests {
  private static func setting(_ text: String) -> String { Fixtures.yaml + text + "\n" }

  static let relationCases: [Malformed] = [
    Malformed(
      name: "minimum above maximum", yaml: "award:\n  type: 総合型\n  supported: {min: 5, max: 3}\n",
      code: "relation.minimumAboveMaximum", file: "scenario.yaml", line: 3),
    Malformed(
      name: "keeps more than held",
      researchers: "id,rank,department,session:outpatient,keep:outpatient\nR1,教授,D1,2,3\n",
      code: "relation.keepAboveHeld", file: "researchers.csv", line: 2),
    Malformed(
      name: "wants less than needed",
      researchers: "id,rank,department,researchNeed,researchWant\nR1,教授,D1,500万,300万\n",
      code: "relation.wantBelowNeed", file: "researchers.csv", line: 2),
    Malformed(
      name: "week of 200 hours", researchers: "id,rank,department,research,clinical\nR1,教授,D1,100,100\n",
      code: "relation.weekTooLong", file: "researchers.csv", line: 2),
    Malformed(
      name: "department of another institution", researchers: "id,rank,department,institution\nR1,教授,D1,B\n",
      departments: "id,name,institution\nD1,x,A\nD2,y,B\n", code: "relation.institutionMismatch",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "outside above other", yaml: setting("hours: {otherIncludesOutside: true}"),
      researchers: "id,rank,department,other,outside\nR1,教授,D1,3,8\n", code: "relation.outsideAboveOther",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "chores above the session",
      yaml: setting("sessionKinds: {outpatient: {chores: {clinicalDocumentation: 5}}}"),
      code: "relation.partsAboveWhole", file: "scenario.yaml", line: 3),
    Malformed(
      name: "research chore in a session", yaml: setting("sessionKinds: {outpatient: {chores: {bench: 1}}}"),
      code: "relation.researchChoreInSession", file: "scenario.yaml", line: 3),
    Malformed(
      name: "centre in a department", more: ["places.csv": "id,kind,department\nc,centre,D1\n"],
      code: "relation.departmentOfWiderPlace", file: "places.csv", line: 2),
    Malformed(
      name: "personal commitment of nobody",
      yaml: setting("commitments: [{purse: research, year: 2026, yen: 1万}]"),
      code: "relation.commitmentPerson", file: "scenario.yaml", line: 3),
    Malformed(
      name: "carry of a personal purse",
      yaml: setting("pins: [{type: carry, purse: research, year: 2026, yen: 1万}]"),
      code: "relation.carryOfUnsharedPurse", file: "scenario.yaml", line: 3),
    Malformed(
      name: "transfer to itself",
      yaml: "award:\n  type: 総合型\n  transfers: [{from: research, to: research, limit: 10%}]\n",
      code: "relation.transferToItself", file: "scenario.yaml", line: 3),
    Malformed(
      name: "second own purse",
      yaml: "award:\n  type: 総合型\n  purses: {mine: {kind: ownFunds, pays: [staff]}}\n",
      code: "relation.secondOwnPurse", file: "scenario.yaml", line: 3),
    Malformed(
      name: "own purse with amounts", yaml: "award:\n  type: 総合型\n  purses: {own: {amounts: 1億}}\n",
      code: "relation.ownPurseWithAmounts", file: "scenario.yaml", line: 3),
  ]

  static let impossibleCases: [Malformed] = [
    Malformed(
      name: "minimum above candidates", yaml: "award:\n  type: 総合型\n  supported: {min: 9}\n",
      code: "plausibility.candidatesBelowMinimum", file: "scenario.yaml", line: 3),
    Malformed(
      name: "required above maximum", yaml: "award:\n  type: 総合型\n  supported: {min: 1, max: 1}\n",
      researchers: "id,rank,department,selection\nR1,助教,D1,必須\nR2,助教,D1,必須\n",
      code: "plausibility.requiredAboveMaximum", file: "scenario.yaml", line: 3),
    Malformed(
      name: "quota short", yaml: setting("quotas: {young: {where: {rank: 医員}, min: 2}}"),
      code: "plausibility.quotaShort", file: "scenario.yaml", line: 3),
    Malformed(
      name: "quotas leave too few",
      yaml: "award: {type: 総合型, supported: {min: 5}}\nquotas:\n  a: {where: {department: D2}, max: 1}\n",
      code: "plausibility.quotaLeavesTooFew", file: "scenario.yaml", line: 3),
    Malformed(
      name: "disjoint quotas above the maximum",
      yaml:
        "award: {type: 総合型, supported: {min: 1, max: 3}}\nquotas:\n  a: {where: {department: D1}, min: 2}\n  b: {where: {department: D2}, min: 2}\n",
      code: "plausibility.quotasAboveMaximum", file: "scenario.yaml", line: 3),
    Malformed(
      name: "need above the cap", yaml: "award:\n  type: 総合型\n  cap: 1000万\n",
      code: "plausibility.needAboveCap", file: "scenario.yaml", line: 3),
    Malformed(
      name: "required person's need above the purse",
      researchers: "id,rank,department,selection,researchNeed\nR1,助教,D1,required,1400万\n",
      code: "plausibility.personNeedAbovePurse", file: "researchers.csv", line: 2),
    Malformed(
      name: "research that nobody pays",
      yaml: "award:\n  type: 総合型\n  purses: {research: {pays: [buyout]}, own: {pays: [staff]}}\n",
      code: "plausibility.unpayable", file: "scenario.yaml", line: 3),
    Malformed(
      name: "commitments above the purse",
      yaml: setting("commitments: [{purse: environment, year: 2025, yen: 6000万}]"),
      code: "plausibility.commitmentsAbovePurse", file: "scenario.yaml", line: 3),
    Malformed(
      name: "minima above the cap", yaml: "award: {type: 総合型}\ninstitutions: {U: {awardMinimum: 8億}}\n",
      code: "plausibility.institutionMinimaAboveCap", file: "scenario.yaml", line: 2),
    Malformed(
      name: "hard floor without buyout",
      yaml: "award: {type: 総合型}\nrules: {buyoutAllowed: false}\nfloor: {hard: true}\n",
      code: "plausibility.floorUnreachable", file: "scenario.yaml", line: 3),
    Malformed(
      name: "requirement above the market",
      yaml: setting("requirements: {r: {roles: [biostatistician], base: 4, from: 2027-04}}"),
      code: "plausibility.requirementAboveMarket", file: "scenario.yaml", line: 3),
    Malformed(
      name: "requirement before the lead time",
      yaml: setting("requirements: {r: {roles: [biostatistician], base: 1}}"),
      code: "plausibility.requirementBeforeLead", file: "scenario.yaml", line: 3),
    Malformed(
      name: "requirement without centre",
      yaml: setting("requirements: {r: {roles: [researchManager], base: 1, from: 2026-04}}"),
      more: ["places.csv": "id,kind,department\np,department,D1\n"],
      code: "plausibility.requirementWithoutPlace", file: "scenario.yaml", line: 3),
    Malformed(
      name: "requirement above the money",
      yaml:
        "award: {type: 総合型, cap: 3億}\nroles: {clerk: {annualCost: 5000万}}\nrequirements: {r: {roles: clerk, base: 8, from: 2026-04}}\n",
      code: "plausibility.requirementAboveMoney", file: "scenario.yaml", line: 3),
    Malformed(
      name: "required person beyond relief",
      researchers: "id,rank,department,level,clinical,selection\nR1,助教,D1,A,80,required\n",
      code: "plausibility.reliefImpossible", file: "researchers.csv", line: 2),
    Malformed(
      name: "research chores above research",
      researchers: "id,rank,department,research,chore:bench\nR1,助教,D1,5,8\n",
      code: "plausibility.researchChoresAboveResearch", file: "researchers.csv", line: 2),
    Malformed(
      name: "other chores above other hours",
      researchers: "id,rank,department,chore:clinicalDocumentation\nR1,助教,D1,60\n",
      code: "plausibility.otherChoresAboveOther", file: "researchers.csv", line: 2),
    Malformed(
      name: "pin of an excluded person", yaml: setting("pins: [{type: support, researcher: R1, value: yes}]"),
      researchers: "id,rank,department,selection\nR1,助教,D1,除外\nR2,助教,D1,\n",
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
    Malformed(
      name: "pinned measure before the lead time",
      yaml: setting(
        "measures: {ambientScribe: {leadMonths: 12}}\npins: [{type: measure, measure: ambientScribe, period: 1}]"
      ),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 4),
    Malformed(
      name: "pin at the wrong place",
      yaml: setting("pins: [{type: hire, role: clerk, place: centre-U1, period: 5, value: 1}]"),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
    Malformed(
      name: "head-count at the wrong kind of place",
      yaml: setting("pins: [{type: headCount, role: clerk, place: centre-U1, min: 1}]"),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
    Malformed(
      name: "pin above what is held",
      yaml: setting("pins: [{type: buyout, researcher: R01, kind: outpatient, term: 2, value: 4}]"),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
    Malformed(
      name: "pin above the maximum",
      yaml: setting("pins: [{type: protected, researcher: R01, term: 2, value: 9}]"),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
    Malformed(
      name: "contradicting pins",
      yaml: setting(
        "pins: [{type: support, researcher: R01, value: yes}, {type: support, researcher: R01, value: no}]"),
      code: "plausibility.pinImpossible", file: "scenario.yaml", line: 3),
  ]
}
