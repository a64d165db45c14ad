import LinearOptimization
import Testing

@Suite struct OperatorTests {
  let x = Variable(index: 0)
  let y = Variable(index: 1)
  let z = Variable(index: 2)

  @Test func termsAreMergedOrderedAndFreeOfZeros() {
    let expression = 2 * z + 3 * x - 1 + y - 2 * z + x + 0 * y
    #expect(expression.terms == [LinearTerm(4, x), LinearTerm(1, y)])
    #expect(expression.constant == -1)
    #expect((y - y).isConstant)
    #expect((x + y - x).terms == [LinearTerm(1, y)])
    #expect((y + x - y - x).terms.isEmpty)
  }

  @Test func everyPairOfOperandsWorks() {
    let expression = x + 1
    #expect(x + y == y + x)
    #expect((1 - x).terms == [LinearTerm(-1, x)])
    #expect((1 - x).constant == 1)
    #expect((-expression).constant == -1)
    #expect((expression - x) as LinearExpression == LinearExpression(1))
    #expect((expression * 2).coefficient(of: x) == 2)
    #expect((expression / 2).constant == 0.5)
    #expect((1 + expression).constant == 2)
    #expect((x - 3).constant == -3)
    var sum = LinearExpression()
    sum += x
    sum += expression
    sum += 2
    sum -= y
    sum -= 1
    #expect(sum.terms == [LinearTerm(2, x), LinearTerm(-1, y)])
    #expect(sum.constant == 2)
    #expect([x, y, x].sum().coefficient(of: x) == 2)
    #expect((1...3).sum { Double($0) * y }.coefficient(of: y) == 6)
    #expect([Variable]().sum() == LinearExpression())
  }

  @Test func valuesAreTakenAtAPoint() {
    #expect((2 * x - y + 5).value(at: [1, 2, 3]) == 5)
    #expect((2 * x - y).coefficient(of: z) == 0)
  }

  @Test func relationsMoveTheConstantToTheBounds() {
    let relation = x + 3 <= 2 * y - 1
    #expect(relation.terms == [LinearTerm(1, x), LinearTerm(-2, y)])
    #expect(relation.bounds == .atMost(-4))
    #expect((x + 1 >= 5).bounds == .atLeast(4))
    #expect((5 >= x + 1).bounds == .atMost(4))
    #expect((5 <= x).bounds == .atLeast(5))
    let equality: Relation = x + 1 == y
    #expect(equality.bounds == .fixed(-1))
    let toNumber: Relation = x == 2
    #expect(toNumber.bounds == .fixed(2))
    let fromNumber: Relation = 2 == x
    #expect(fromNumber.bounds == .fixed(2))
    #expect((x + 1).between(0, 3).bounds == .between(-1, 2))
  }

  @Test func comparingVariablesStaysAComparison() {
    #expect(x == Variable(index: 0))
    #expect(x != y)
  }

  @Test func longSumsInAnyOrderEqualTheirOrderedForm() {
    let forward = LinearExpression(
      terms: (0..<1000).map { LinearTerm(Double($0 % 7 + 1), Variable(index: $0)) })
    let backward = LinearExpression(
      terms: (0..<1000).reversed().map { LinearTerm(Double($0 % 7 + 1), Variable(index: $0)) })
    #expect(forward == backward)
    #expect(forward.hashValue == backward.hashValue)
  }
}
