import Reports
import Testing

@Suite struct JSONWriterTests {
  @Test func numbersPrintShortest() {
    let numbers: [JSONValue] = [
      .double(0.1), .double(12), .double(-0.0), .double(1e-7), .double(0.1 + 0.2), .int(-5),
    ]
    #expect(JSONValue.array(numbers).formatted() == "[0.1, 12, 0, 1e-07, 0.30000000000000004, -5]\n")
  }

  @Test func whatJSONCannotHoldIsNull() {
    #expect(JSONValue.array([.double(.nan), .double(.infinity)]).formatted() == "[null, null]\n")
  }

  @Test func escapesOnlyWhatItMust() {
    #expect(JSONValue.string("a\"b\\c\n\t\u{01}研究/日").formatted() == #""a\"b\\c\n\t\u0001研究/日""# + "\n")
  }

  @Test func keepsOrderAndDropsNil() {
    let value = JSONValue.members(["b": .int(1), "skip": nil, "a": .array([])])
    #expect(value.formatted() == "{\n  \"b\": 1,\n  \"a\": []\n}\n")
  }
}

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "{\"a\":1}", " [1, -2.5e3, true, false, null, \"x\\u00e9\\ud83d\\ude00\"] ", "\u{FEFF}{}", "\"\"", "0",
    "[-0, 10.05, 1E5, 1e-07, -0.0e+10]",
  ])
  func reads(text: String) throws { _ = try JSONReader.parse(text) }

  @Test(arguments: [
    ("", JSONSyntaxError.Problem.unexpectedEnd, 1), ("{\"a\":1,}", .unexpectedCharacter("}"), 1),
    ("{\n\"a\": 1,\n\"a\": 2}", .duplicateKey("a"), 3), ("[1] x", .trailingText, 1),
    ("[01]", .badNumber("01"), 1), ("[1.e5]", .badNumber("1.e5"), 1), ("[-]", .badNumber("-"), 1),
    ("[1e]", .badNumber("1e"), 1), ("[1.2.3]", .badNumber("1.2.3"), 1), ("[-01]", .badNumber("-01"), 1),
    ("[1e+-5]", .badNumber("1e+-5"), 1), ("[+1]", .unexpectedCharacter("+"), 1),
    ("[1e999]", .badNumber("1e999"), 1), ("[\"\\x\"]", .badEscape, 1),
    ("[\n\n研]", .unexpectedCharacter("研"), 3),
    ("[1 2]", .unexpectedCharacter("2"), 1), ("nul", .unexpectedCharacter("n"), 1),
    ("\"a", .unexpectedEnd, 1),
    ("[\"\\u+0A1\"]", .badEscape, 1), ("[\"\\u-001\"]", .badEscape, 1), ("[\"\\u00é\"]", .badEscape, 1),
    ("[\"\\ud800\"]", .badEscape, 1), ("{a:1}", .unexpectedCharacter("a"), 1),
  ])
  func refuses(text: String, problem: JSONSyntaxError.Problem, line: Int) {
    #expect(throws: JSONSyntaxError(line: line, problem: problem)) { try JSONReader.parse(text) }
  }

  @Test func deepNestingIsRefusedNotCrashed() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError(line: 1, problem: .tooDeep)) { try JSONReader.parse(text) }
  }
}
