/// A parsed JSON value that remembers the line it began on, so that findings can point there.
package struct JSONNode: Sendable {
  package var content: Content
  /// 1-based.
  package var line: Int

  package indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number, with its text as written.
    case number(Double, text: String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  package struct Member: Sendable {
    package var key: String
    package var line: Int
    package var value: JSONNode
  }

  /// The node as it would be written in a message: scalars as they are, containers as `[…]` and `{…}`.
  var shortText: String {
    switch content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(_, let text): text
    case .string(let value): JSONValue.quoted(value)
    case .array: "[…]"
    case .object: "{…}"
    }
  }

  /// The first member called `key`.
  func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// Where and why a text is not JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedCharacter(String)
    case badNumber(String)
    case badEscape
    case duplicateKey(String)
    case tooDeep
    case trailingText
  }

  /// 1-based.
  package var line: Int
  package var problem: Problem

  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}
