import LinearOptimization
import Testing

@testable import kenkyubi_bench

@Suite struct MPSFileTests {
  /// Fixed format: spaces in names, a constant by the objective's right-hand side, a range, bounds.
  private static let fixed = """
    NAME          MY PROBLEM
    ROWS
     N  COST
     L  LIM 1
     G  LIM 2
    COLUMNS
        X ONE     COST               1.0   LIM 1              1.0
        X ONE     LIM 2              1.0
        Y TWO     COST              -2.0   LIM 1              1.0
    RHS
        RHS       COST             -10.0   LIM 1              4.0
        RHS       LIM 2              1.0
    RANGES
        RNG       LIM 1              2.0
    BOUNDS
     UP BND       X ONE              3.0
    ENDATA
    """

  private static func solved(_ text: String) throws -> MPSAnswer {
    try MPSAnswer(solving: MPSFile.model(text, .automatic), gap: 0, timeLimit: 30)
  }

  @Test func fixedFormatIsFound() throws {
    let answer = try Self.solved(Self.fixed)
    #expect(answer.name == "MY PROBLEM")
    #expect(answer.status == "optimal")
    // x = 1, y = 3, and minus the right-hand side of the objective row.
    #expect(answer.objective == 5)
    #expect(answer.bound == 5)
    #expect((answer.rows, answer.columns, answer.integers, answer.nonZeros) == (2, 2, 0, 3))
    #expect(throws: MPSError.self) { try MPSFile.model(Self.fixed, .free) }
  }

  @Test func freeFormatWithSenseAndEveryBound() throws {
    let answer = try Self.solved(
      """
      NAME all
      OBJSENSE
          MAX
      ROWS
       N obj
       L sum
      COLUMNS
       a obj 1 sum 1
       b obj 1 sum 1
       c obj 1 sum 1
       d obj -1
       e obj -1
       f obj 1 sum 1
       g obj -2 sum -1
      RHS
       RHS sum 10.5
      BOUNDS
       BV BND a
       UI BND b 3
       LI BND c 2
       MI BND d
       UP BND d -1
       LO BND d -4
       FX BND e 2.5
       UP BND f 0.25
       PL BND g
      ENDATA
      """)
    #expect(answer.sense == "maximize")
    #expect(answer.integers == 3)
    // a + b + c = 10 beside f = 0.25, g would cost more than it gives; d = -4 and e = 2.5 count negatively.
    #expect(answer.objective == 10.25 + 4 - 2.5)
  }

  @Test func answersThatAreNoPoint() throws {
    let infeasible = try Self.solved(
      "ROWS\n N o\n G r\nCOLUMNS\n x o 1 r 1\nRHS\n RHS r 5\nBOUNDS\n UP BND x 3\nENDATA\n")
    #expect(infeasible.status == "infeasible")
    #expect(infeasible.objective == nil)
    #expect(infeasible.json.contains("\"objective\" : null"))
    let unbounded = try Self.solved("ROWS\n N o\n G r\nCOLUMNS\n x o -1 r 1\nENDATA\n")
    #expect(unbounded.status == "unbounded")
  }

  @Test func semicontinuousColumnsAreRefused() {
    let text = "ROWS\n N o\n L r\nCOLUMNS\n x o 1 r 1\nBOUNDS\n SC BND x 3\nENDATA\n"
    #expect(throws: MPSError(line: 7, reason: .unknownBoundType("SC"))) {
      try MPSFile.model(text, .automatic)
    }
  }

  /// The format in which the file makes sense for longer is the one that was meant.
  @Test func theLaterErrorIsTold() {
    let broken = Self.fixed.replacing("UP BND       X ONE", with: "UP BND       X SIX")
    #expect(throws: MPSError(line: 16, reason: .unknownColumn("X SIX"))) {
      try MPSFile.model(broken, .automatic)
    }
  }

  @Test func anyEndOfLineAndAnyByte() {
    #expect(MPSFile.text(Array("a\r\nb\rc\nd".utf8)) == "a\nb\nc\nd")
    #expect(MPSFile.text([0x61, 0xe9]) == "aé")
    #expect(MPSFile.text(Array("研究".utf8)) == "研究")
  }
}
