extension MalformedInputTests {
  private static func person(_ column: String, _ value: String) -> String {
    "id,rank,department,\(column)\nR1,教授,D1,\(value)\n"
  }

  private static func setting(_ text: String) -> String { Fixtures.yaml + text + "\n" }

  static let valueCases: [Malformed] = [
    Malformed(
      name: "hours as word", researchers: person("research", "many"), code: "value.notANumber",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hours negative", researchers: person("research", "-1"), code: "value.outOfRange",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hours above a week", researchers: person("clinical", "169"), code: "value.outOfRange",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hours not a number", researchers: person("research", "nan"), code: "value.notFinite",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hours infinite", researchers: person("research", "-inf"), code: "value.notFinite",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hours overflow", researchers: person("research", "1e999"), code: "value.notFinite",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "hexadecimal", researchers: person("research", "0x10"), code: "value.notANumber",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "comma as decimal point", researchers: person("research", "\"6,5\""), code: "value.notANumber",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "half a slot", researchers: person("freeSlots", "1.5"), code: "value.notWhole",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "share above one", researchers: person("keptShare", "120%"), code: "value.outOfRange",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "unknown selection", researchers: person("selection", "requird"), code: "value.notAChoice",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "unknown level", researchers: person("level", "D水準"), code: "name.unknownReference",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "money with a fraction", researchers: person("researchNeed", "0.5"), code: "value.notWhole",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "wrong number of years", researchers: person("researchNeed", "1万;2万"), code: "value.wrongCount",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "award type", yaml: "award:\n  type: 総合形\n", code: "value.notAChoice", file: "scenario.yaml",
      line: 2),
    Malformed(
      name: "no award type", yaml: "title: x\naward:\n  cap: 7億\n", code: "value.missing",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "cap as word", yaml: "award:\n  type: 総合型\n  cap: seven\n", code: "value.notANumber",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "cap absurd", yaml: "award:\n  type: 総合型\n  cap: 1e14\n", code: "value.outOfRange",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "cap as list", yaml: "award:\n  type: 総合型\n  cap: [1, 2]\n", code: "value.wrongShape",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "month", yaml: "award:\n  type: 総合型\n  start: 2025-13\n", code: "value.notAMonth",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "end before start", yaml: "award:\n  type: 総合型\n  end: 2025-03\n", code: "relation.calendar",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "end inside a quarter", yaml: "award:\n  type: 総合型\n  end: 2028-02\n", code: "relation.calendar",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "period", yaml: setting("calendar: {period: week}"), code: "value.notAChoice",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "yes or no", yaml: setting("rules: {buyoutAllowed: perhaps}"), code: "value.notYesNo",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "term outside", yaml: setting("floor: {from: 2035-04}"), code: "value.notATerm",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "pin period outside",
      yaml: setting("pins: [{type: measure, measure: ambientScribe, period: 11}]"), code: "value.notAPeriod",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "commitment year", yaml: setting("commitments: [{purse: environment, year: 2030, yen: 1万}]"),
      code: "value.notAYear", file: "scenario.yaml", line: 3),
    Malformed(
      name: "evidence column", yaml: setting("evidence: rosy"), code: "value.notAChoice",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "expense item",
      yaml: setting("pins: [{type: payment, item: cake, purse: own, year: 2026, yen: 1}]"),
      code: "value.malformed", file: "scenario.yaml", line: 3),
    Malformed(
      name: "ramp above one", yaml: setting("roles: {clerk: {ramp: [0.5, 2]}}"), code: "value.outOfRange",
      file: "scenario.yaml", line: 3),
  ]

  static let referenceCases: [Malformed] = [
    Malformed(
      name: "unknown department", researchers: "id,rank,department\nR1,教授,D9\n",
      code: "name.unknownReference", file: "researchers.csv", line: 2),
    Malformed(
      name: "no department", researchers: "id,rank\nR1,教授\n", code: "value.missing", file: "researchers.csv",
      line: 2),
    Malformed(
      name: "unknown rank", researchers: "id,rank,department\nR1,王様,D1\n", code: "name.unknownReference",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "no rank", researchers: "id,department\nR1,D1\n", code: "value.missing", file: "researchers.csv",
      line: 2),
    Malformed(
      name: "ambiguous department", researchers: "id,rank,department\nR1,教授,内科\n",
      departments: "id,name\nD1,内科\nD2,内科\n", code: "name.ambiguousReference", file: "researchers.csv",
      line: 2),
    Malformed(
      name: "unknown session kind", researchers: "id,rank,department,session:outpatients\nR1,教授,D1,2\n",
      code: "name.unknownReference", file: "researchers.csv", line: 2),
    Malformed(
      name: "unknown chore", researchers: "id,rank,department,chore:cooking\nR1,教授,D1,2\n",
      code: "name.unknownReference", file: "researchers.csv", line: 2),
    Malformed(
      name: "unknown role in requirement", yaml: setting("requirements: {r: {roles: [wizard], base: 1}}"),
      code: "name.unknownReference", file: "scenario.yaml", line: 3),
    Malformed(
      name: "unknown purse", yaml: setting("commitments: [{purse: pocket, year: 2026, yen: 1万}]"),
      code: "name.unknownReference", file: "scenario.yaml", line: 3),
    Malformed(
      name: "unknown market", more: ["substitutes.csv": "market,price,capacity\nwizards,1万,2\n"],
      code: "name.unknownReference", file: "substitutes.csv", line: 2),
    Malformed(
      name: "not in the catalogue", yaml: setting("catalogue: {roles: [technicians]}"),
      code: "name.unavailableInCatalogue", file: "scenario.yaml", line: 3),
    Malformed(
      name: "unknown path in an unused override", yaml: setting("overrides: {x: {award.capp: 1億}}"),
      code: "name.unknownPath", file: "scenario.yaml", line: 3),
    Malformed(
      name: "malformed path in an override", yaml: setting("overrides: {x: {award..cap: 1億}}"),
      code: "name.badPath", file: "scenario.yaml", line: 3),
    Malformed(
      name: "institution missing among several", departments: "id,name,institution\nD1,x,A\nD2,y,B\nD3,z,\n",
      code: "value.missing", file: "departments.csv", line: 4),
  ]
}
