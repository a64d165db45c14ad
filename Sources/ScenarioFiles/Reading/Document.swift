import Wording

/// The complete document of a scenario: user's files over rule pack over catalogue, overrides applied.
struct Document {
  var root: TreeNode
  /// Sources that came with the program.
  var builtIn: Set<Int32>
  let context: ReadingContext

  func isBuiltIn(_ place: TreeNode.Place) -> Bool { builtIn.contains(place.source) }

  /// The document's top level for a reader.
  var top: Section {
    Section(mapping: root.mapping ?? TreeMapping(), place: root.place, path: [], document: self)
  }

  /// An index over the entries of a collection, by identifier, title and other names.
  func index(_ collection: String) -> ReferenceIndex {
    var entries = TreeMapping()
    for (id, node) in root.mapping?[collection]?.mapping ?? TreeMapping() {
      if let text = node.scalar, Section.meansNone(text) { continue }
      entries[id] = node
    }
    return ReferenceIndex(entries, labels: ["title", "name", "names"])
  }

  /// SHA-256 over keys and values in order, with lengths, so that no two documents share a text. What is empty counts as
  /// not given. Override
  /// definitions and titles of the built-in files' other language are content like any other, except the
  /// unused `overrides`, which change nothing.
  var fingerprint: String {
    var bytes: [UInt8] = []
    for (key, value) in root.mapping ?? TreeMapping() where key != "overrides" && !value.isEmpty {
      Self.append(key, "k", to: &bytes)
      Self.append(value, to: &bytes)
    }
    return SHA256.hexDigest(bytes)
  }

  private static func append(_ text: String, _ mark: Character, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(mark)\(text.utf8.count):".utf8)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(_ node: TreeNode, to bytes: inout [UInt8]) {
    switch node.content {
    case .empty: bytes.append(UInt8(ascii: "n"))
    case .scalar(let text): append(text, "s", to: &bytes)
    case .list(let items):
      bytes.append(contentsOf: "l\(items.count):".utf8)
      for item in items { append(item, to: &bytes) }
    case .mapping(let mapping):
      bytes.append(contentsOf: "m\(mapping.values.count { !$0.isEmpty }):".utf8)
      for (key, value) in mapping where !value.isEmpty {
        append(key, "k", to: &bytes)
        append(value, to: &bytes)
      }
    }
  }
}
