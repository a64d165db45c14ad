import Foundation
import Planning

/// Values by path as one text: a JSON list of path, value, path, value, …
enum InputsText {
  static func encode(_ inputs: [InputValue]) throws -> String {
    String(decoding: try JSONEncoder().encode(inputs.flatMap { [$0.path, $0.value] }), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> [InputValue] {
    let parts = try JSONDecoder().decode([String].self, from: Data(text.utf8))
    return stride(from: 0, to: parts.count - 1, by: 2).map {
      InputValue(path: parts[$0], value: parts[$0 + 1])
    }
  }
}

/// Short lists of texts in one column.
enum ListText {
  static func encode(_ list: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(text.utf8))
  }
}
