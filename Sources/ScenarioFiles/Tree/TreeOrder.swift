/// One order for keys that the schema knows, so that the same content has the same fingerprint whether it was written as
/// YAML, as tables or as a workbook, and in whatever order of columns.
enum TreeOrder {
  /// The document with its sections, and the entries of its collections, in the order of their schemas; keys that no schema
  /// knows keep their order, at the end. Entries themselves keep their order: it is the user's. O(size).
  static func canonical(_ document: TreeNode) -> TreeNode {
    guard let mapping = document.mapping else { return document }
    var root = ordered(mapping, Schema.root.keys)
    for (key, node) in root {
      guard let child = node.mapping else { continue }
      if let schema = Schema.entrySchema(of: key) {
        root[key] = TreeNode(.mapping(entries(child, schema)), at: node.place)
      } else if let schema = Schema.sectionSchema(of: [key]) {
        var section = ordered(child, schema.keys)
        for (part, inner) in section {
          guard let values = inner.mapping else { continue }
          if key == "award", part == "purses" {
            section[part] = TreeNode(.mapping(entries(values, Schema.purses)), at: inner.place)
          } else if let schema = Schema.sectionSchema(of: [key, part]) {
            section[part] = TreeNode(.mapping(ordered(values, schema.keys)), at: inner.place)
          }
        }
        root[key] = TreeNode(.mapping(section), at: node.place)
      }
    }
    return TreeNode(.mapping(root), at: document.place)
  }

  private static func entries(_ mapping: TreeMapping, _ schema: Schema) -> TreeMapping {
    let keys = schema.keys
    var result = TreeMapping()
    for (id, entry) in mapping {
      result[id] = entry.mapping.map { TreeNode(.mapping(ordered($0, keys)), at: entry.place) } ?? entry
    }
    return result
  }

  private static func ordered(_ mapping: TreeMapping, _ keys: [String]) -> TreeMapping {
    let places = mapping.keys.map { keys.firstIndex(of: $0) ?? keys.count }
    if zip(places, places.dropFirst()).allSatisfy({ $0 <= $1 }) { return mapping }
    var result = TreeMapping()
    for index in mapping.keys.indices.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
      result[mapping.keys[index]] = mapping.values[index]
    }
    return result
  }
}
