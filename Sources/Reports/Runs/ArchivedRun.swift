package import Planning

/// A run with all that the archive keeps of it.
package struct ArchivedRun: Sendable {
  package let run: Run
  /// In the order of the scenario's document.
  package let inputs: [InputValue]
  /// What the run answered: the object of `solve --json`, or the findings of a scenario with errors.
  package let answer: JSONNode?

  /// - Parameter answer: as JSON.
  /// - Throws: when `answer` is not JSON. O(length).
  package init(run: Run, inputs: [InputValue], answer: String?) throws(JSONSyntaxError) {
    self.run = run
    self.inputs = inputs
    var node: JSONNode?
    if let answer { node = try JSONReader.parse(answer) }
    self.answer = node
  }

  /// A run that answered nothing.
  package init(run: Run, inputs: [InputValue]) {
    self.run = run
    self.inputs = inputs
    answer = nil
  }

  /// The `plan` object; `nil` without a plan.
  var plan: JSONNode? {
    guard run.ending.status.hasPlan, let plan = answer?.member("plan"), case .object = plan.content else {
      return nil
    }
    return plan
  }

  /// Paths of the defaults that the run used.
  package var defaultPaths: Set<String> { Set((answer?.list("defaultsUsed") ?? []).map { $0.text("path") }) }

  /// The number at these members of the answer.
  func number(_ keys: String...) -> Double? {
    var node = answer
    for key in keys { node = node?.member(key) }
    guard case .number(let value, _)? = node?.content else { return nil }
    return value
  }
}

extension JSONNode {
  var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  var whole: Int? {
    guard case .number(let value, let text) = content else { return nil }
    return Int(text) ?? Int(exactly: value)
  }

  /// The items of an array; none for other kinds.
  var items: [JSONNode] {
    guard case .array(let items) = content else { return [] }
    return items
  }

  /// The items of the array that is the member `key`.
  func list(_ key: String) -> [JSONNode] { member(key)?.items ?? [] }

  func text(_ key: String) -> String { member(key)?.string ?? "" }

  /// The same content as a value to write.
  var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value, let text): Int(text).map { .int($0) } ?? .double(value)
    case .string(let text): .string(text)
    case .array(let items): .array(items.map(\.value))
    case .object(let members): .object(members.map { .init($0.key, $0.value.value) })
    }
  }
}
