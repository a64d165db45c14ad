extension MalformedInputTests {
  static let bomb =
    "a: &a [x,x]\n" + (0..<20).map { "b\($0): [*a,*a,*a,*a]\n" }.joined()

  static let yamlCases: [Malformed] = [
    Malformed(
      name: "tab as indentation", yaml: "award:\n\ttype: 総合型\n", code: "file.yamlSyntax",
      file: "scenario.yaml", line: 2),
    Malformed(
      name: "open bracket", yaml: "award: {type: 総合型\n", code: "file.yamlSyntax", file: "scenario.yaml",
      line: 2),
    Malformed(
      name: "open quote", yaml: "title: \"abc\n", code: "file.yamlSyntax", file: "scenario.yaml", line: 2),
    Malformed(
      name: "list at the top", yaml: "- award\n- cap\n", code: "file.notAMapping", file: "scenario.yaml",
      line: 1),
    Malformed(
      name: "text at the top", yaml: "hello\n", code: "file.notAMapping", file: "scenario.yaml", line: 1),
    Malformed(name: "empty file", yaml: "", code: "value.missing", file: "scenario.yaml", line: 1),
    Malformed(
      name: "key twice", yaml: "award:\n  type: 総合型\n  cap: 1億\n  cap: 2億\n", code: "file.duplicateKey",
      file: "scenario.yaml", line: 4),
    Malformed(
      name: "anchor", yaml: "award: &x\n  type: 総合型\n", code: "file.aliases", file: "scenario.yaml", line: 1),
    Malformed(
      name: "alias", yaml: "award: {type: 総合型}\ncalendar: &x {period: month}\nrules: *x\n",
      code: "file.aliases",
      file: "scenario.yaml", line: 2),
    Malformed(name: "alias bomb", yaml: bomb, code: "file.aliases", file: "scenario.yaml", line: 1),
    Malformed(
      name: "nested too deeply",
      yaml: "title: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n",
      code: "file.tooDeep", file: "scenario.yaml", line: 1),
    Malformed(
      name: "nested absurdly deeply", yaml: "title: " + String(repeating: "[", count: 100_000) + "\n",
      code: "file.yamlSyntax", file: "scenario.yaml", line: 1),
    Malformed(
      name: "mapping as key", yaml: "award: {type: 総合型}\n? {a: b}\n: c\n", code: "file.notAMapping",
      file: "scenario.yaml", line: 1),
    Malformed(
      name: "unknown key", yaml: "award: {type: 総合型}\nawrad: {}\n", code: "name.unknownKey",
      file: "scenario.yaml", line: 2),
    Malformed(
      name: "unknown key inside", yaml: "award:\n  type: 総合型\n  capp: 7億\n", code: "name.unknownKey",
      file: "scenario.yaml", line: 3),
    Malformed(
      name: "award as text", yaml: "award: 総合型\n", code: "value.wrongShape", file: "scenario.yaml", line: 1),
    Malformed(
      name: "collection as text", yaml: "award: {type: 総合型}\nquotas: many\n", code: "value.wrongShape",
      file: "scenario.yaml", line: 2),
    Malformed(
      name: "entry as text", yaml: "award: {type: 総合型}\npins: [x]\n", code: "value.wrongShape",
      file: "scenario.yaml", line: 2),
  ]

  static let tableCases: [Malformed] = [
    Malformed(name: "empty table", researchers: "", code: "file.noHeader", file: "researchers.csv", line: 1),
    Malformed(
      name: "header only", researchers: "id,rank,department\n", code: "relation.nothingOf",
      file: "researchers.csv", line: 0),
    Malformed(
      name: "no departments", departments: "id,name\n", code: "relation.nothingOf", file: "departments.csv",
      line: 0),
    Malformed(
      name: "unknown column", researchers: "id,rank,department,reserch\nR1,教授,D1,3\n",
      code: "name.unknownColumn",
      file: "researchers.csv", line: 1),
    Malformed(
      name: "column twice", researchers: "id,rank,職位,department\nR1,教授,教授,D1\n", code: "file.duplicateColumn",
      file: "researchers.csv", line: 1),
    Malformed(
      name: "too many cells", researchers: "id,rank,department\nR1,教授,D1,9\n", code: "file.cellCount",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "values without heading", researchers: "id,rank,,department\nR1,教授,9,D1\n",
      code: "file.emptyHeader",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "quote never closed", researchers: "id,rank,department\nR1,\"教授,D1\nR2,助教,D1\n",
      code: "file.unterminatedQuote", file: "researchers.csv", line: 2),
    Malformed(
      name: "text after quote", researchers: "id,rank,department\nR1,\"教授\"x,D1\n",
      code: "file.textAfterQuote",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "identifier twice, after a quoted line break",
      researchers: "id,name,rank,department\nR1,\"山\n田\",教授,D1\nR1,鈴木,助教,D1\n", code: "name.duplicateID",
      file: "researchers.csv", line: 4),
    Malformed(
      name: "no identifier", researchers: "id,rank,department\n,教授,D1\n", code: "value.missing",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "identifier with colon", researchers: "id,rank,department\nR:1,教授,D1\n", code: "value.badName",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "too many columns",
      researchers: "id,rank,department" + (0..<2_100).map { ",attribute:a\($0)" }.joined() + "\nR1,教授,D1\n",
      code: "file.tooManyColumns", file: "researchers.csv", line: 1),
    Malformed(
      name: "same cell in table and scenario file",
      yaml: Fixtures.yaml + "researchers: {R01: {research: 9}}\n",
      researchers: "id,rank,department,research\nR01,教授,D1,8\n", code: "name.duplicateEntry",
      file: "researchers.csv", line: 2),
    Malformed(
      name: "sessions table without researcher",
      more: ["sessions.csv": "researcher,kind,perWeek\n,outpatient,2\n"],
      code: "value.missing", file: "sessions.csv", line: 2),
    Malformed(
      name: "sessions table with unknown researcher",
      more: ["sessions.csv": "researcher,kind,perWeek\nR77,outpatient,2\n"], code: "name.unknownReference",
      file: "sessions.csv", line: 2),
    Malformed(
      name: "sessions table twice the same",
      more: ["sessions.csv": "researcher,kind,perWeek\nR01,outpatient,2\nR01,outpatient,3\n"],
      code: "name.duplicateEntry", file: "sessions.csv", line: 3),
  ]
}
