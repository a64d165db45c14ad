/// A JSON document as a value. Members keep the order in which they were given, so that equal values print
/// equal bytes.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object from pairs; a pair whose value is `nil` is left out.
  package static func members(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
  }

  package static func number(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
  package static func number(_ value: Int?) -> JSONValue { value.map { .int($0) } ?? .null }
  package static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
  package static func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The member `key` of an object; `nil` for other kinds and absent keys. O(members).
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
