/// What can stand for an affine function in a formula: a variable or an expression.
///
/// The operators are generic over this one protocol, rather than overloaded for each pair of types, because
/// few overloads keep type checking of long formulas quick.
package protocol LinearFunction {
  var expression: LinearExpression { get }
}

extension Variable: LinearFunction {
  package var expression: LinearExpression { LinearExpression(self) }
}

extension LinearExpression: LinearFunction {
  package var expression: LinearExpression { self }
}

package func + (left: some LinearFunction, right: some LinearFunction) -> LinearExpression {
  var result = left.expression
  result.add(1, right.expression)
  return result
}

package func + (left: some LinearFunction, right: Double) -> LinearExpression {
  var result = left.expression
  result.constant += right
  return result
}

package func + (left: Double, right: some LinearFunction) -> LinearExpression { right + left }

package func - (left: some LinearFunction, right: some LinearFunction) -> LinearExpression {
  var result = left.expression
  result.add(-1, right.expression)
  return result
}

package func - (left: some LinearFunction, right: Double) -> LinearExpression { left + -right }

package func - (left: Double, right: some LinearFunction) -> LinearExpression { -1 * right + left }

package prefix func - (function: some LinearFunction) -> LinearExpression { -1 * function }

package func * (factor: Double, function: some LinearFunction) -> LinearExpression {
  var result = LinearExpression()
  result.add(factor, function.expression)
  return result
}

package func * (function: some LinearFunction, factor: Double) -> LinearExpression { factor * function }

package func / (function: some LinearFunction, divisor: Double) -> LinearExpression {
  LinearExpression(
    terms: function.expression.terms.map { LinearTerm($0.coefficient / divisor, $0.variable) },
    constant: function.expression.constant / divisor)
}

package func += (left: inout LinearExpression, right: some LinearFunction) {
  left.add(1, right.expression)
}

package func += (left: inout LinearExpression, right: Double) { left.constant += right }

package func -= (left: inout LinearExpression, right: some LinearFunction) {
  left.add(-1, right.expression)
}

package func -= (left: inout LinearExpression, right: Double) { left.constant -= right }

extension Sequence where Element: LinearFunction {
  /// Σ of the elements; 0 for none.
  package func sum() -> LinearExpression {
    var result = LinearExpression()
    for element in self { result.add(1, element.expression) }
    return result
  }
}

extension Sequence {
  /// Σ of `term` over the elements; 0 for none.
  package func sum(_ term: (Element) throws -> some LinearFunction) rethrows -> LinearExpression {
    var result = LinearExpression()
    for element in self { result.add(1, try term(element).expression) }
    return result
  }
}
