import LinearOptimization
import Testing

@Suite struct MPSReaderTests {
  static let fixed = """
    * A comment
    NAME          SAMPLE
    ROWS
     N  COST
     N  SPARE
     L  LIM 1
     G  LIM2
     E  MYEQN
    COLUMNS
        X ONE     COST               1.0   LIM 1              1.0
                  LIM2               1.0   SPARE              9.0
        MARKER                 'MARKER'                 'INTORG'
        Y         COST               2.0   LIM 1              1.0
        Y         MYEQN             -1.0
        MARKER                 'MARKER'                 'INTEND'
        Z         COST            1.0D-1   MYEQN              1.0
    RHS
        RHS       COST              -5.0   LIM 1              4.0
        RHS       LIM2               1.0   MYEQN              7.0
    RANGES
        RNG       LIM 1              2.5   MYEQN             -3.0
    BOUNDS
     UP BND       X ONE              4.0
     LO BND       Y                 -1.0
     UP           Y                  1.0
     MI BND       Z
     UP OTHER     Z                  9.0
     UP           Z                  8.0
    ENDATA
    """

  @Test func fixedFormatWithSpacesInNames() throws {
    let model = try MPSReader.read(Self.fixed, format: .fixed)
    #expect(model.name == "SAMPLE")
    #expect(model.variables.map(\.name) == ["X ONE", "Y", "Z"])
    #expect(model.variables.map(\.kind) == [.continuous, .integer, .continuous])
    #expect(model.variables.map(\.bounds) == [.between(0, 4), .between(-1, 1), .free])
    #expect(model.constraints.map(\.name) == ["LIM 1", "LIM2", "MYEQN"])
    #expect(model.constraints.map(\.bounds) == [.between(1.5, 4), .atLeast(1), .between(4, 7)])
    #expect(model.objective.expression.terms.map(\.coefficient) == [1, 2, 0.1])
    // Minus the right-hand side of the objective row.
    #expect(model.objective.expression.constant == 5)
    #expect(model.objective.sense == .minimize)
  }

  @Test func freeFormatWithEveryBoundType() throws {
    let model = try MPSReader.read(
      """
      NAME
      OBJSENSE
          MAX
      ROWS
       N obj
       E r
      COLUMNS
       a obj 1 r 1
       b r 1
       c r 1
       d r 1
       e r 1
       f r 1
       g r 1
       h r 1
      RHS
       r 2
      RANGES
       set r 3
      BOUNDS
       UP BND a -2
       FX BND b 3
       FR BND c
       BV BND d
       LI BND e 2
       UI BND f 9
       UP BND g 1e30
       PL h
      ENDATA
      """)
    #expect(model.objective.sense == .maximize)
    #expect(
      model.variables.map(\.bounds) == [
        .atMost(-2), .fixed(3), .free, .unit, .atLeast(2), .between(0, 9), .nonNegative, .nonNegative,
      ])
    #expect(
      model.variables.map(\.kind) == [
        .continuous, .continuous, .continuous, .binary, .integer, .integer, .continuous, .continuous,
      ])
    #expect(model.constraints[0].bounds == .between(2, 5))
  }

  @Test(arguments: [
    ("NAME a\nROWS\n N o\n X r\n", MPSError(line: 4, reason: .unknownRowType("X"))),
    ("ROWS\n N o\n N o\n", MPSError(line: 3, reason: .duplicateRow("o"))),
    ("ROWS\n N o\nCOLUMNS\n x p 1\n", MPSError(line: 4, reason: .unknownRow("p"))),
    ("ROWS\n N o\nCOLUMNS\n x o one\n", MPSError(line: 4, reason: .badNumber("one"))),
    ("ROWS\n N o\nCOLUMNS\n x o nan\n", MPSError(line: 4, reason: .badNumber("nan"))),
    ("ROWS\n N o\nCOLUMNS\n x o\n", MPSError(line: 4, reason: .tooFewFields)),
    (
      "ROWS\n N o\nCOLUMNS\n x o 1\n x o 2\n",
      MPSError(line: 5, reason: .duplicateEntry(row: "o", column: "x"))
    ),
    ("ROWS\n N o\nCOLUMNS\n x o 1\n y o 1\n x o 1\n", MPSError(line: 6, reason: .splitColumn("x"))),
    ("ROWS\n N o\nBOUNDS\n UP b x 1\n", MPSError(line: 4, reason: .unknownColumn("x"))),
    ("ROWS\n N o\nCOLUMNS\n x o 1\nBOUNDS\n SC b x 1\n", MPSError(line: 6, reason: .unknownBoundType("SC"))),
    ("ROWS\n N o\nCOLUMNS\n x o 1\nBOUNDS\n UP x\n", MPSError(line: 6, reason: .tooFewFields)),
    ("WHAT\n", MPSError(line: 1, reason: .unknownSection("WHAT"))),
    (" x o 1\n", MPSError(line: 1, reason: .unexpectedData)),
    ("OBJSENSE\n UP\n", MPSError(line: 2, reason: .badSense("UP"))),
    ("ROWS\n L r\nENDATA\n", MPSError(line: 3, reason: .noObjective)),
    ("ROWS\n N o\n", MPSError(line: 3, reason: .noEnd)),
    (
      "ROWS\n N o\nCOLUMNS\n x o 1\nBOUNDS\n LO b x 2\n UP b x 1\nENDATA\n",
      MPSError(line: 8, reason: .model(.invalidBounds(place: "x", lower: 2, upper: 1)))
    ),
  ])
  func errorsNameTheLine(_ pair: (text: String, error: MPSError)) {
    #expect(throws: pair.error) { try MPSReader.read(pair.text) }
  }
}
