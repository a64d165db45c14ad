import Wording

/// Identifiers of entries: given, or taken from what names them anyway.
enum Identifiers {
  /// The identifier of an entry of a collection; `number` is its position from 1.
  static func id(of entry: TreeMapping, in schema: Schema, number: Int) -> String? {
    if let given = entry["id"]?.scalar { return given }
    switch schema.name {
    case "researchers": return entry["name"]?.scalar
    case "recruitment":
      guard let role = entry["role"]?.scalar else { return nil }
      return entry["institution"]?.scalar.map { "\(role)@\($0)" } ?? role
    case "pins", "commitments", "substitutes", "requirements", "quotas", "transfers": return "\(number)"
    default: return entry["title"]?.scalar
    }
  }

  /// Usable in paths, tables, `kind:name` texts and the names of the exported program, where commas separate.
  static func isUsable(_ id: String) -> Bool {
    guard !id.isEmpty else { return false }
    // Nearly all are short and plain; Unicode properties are slow to look up for each of many rows.
    let isPlain =
      id.utf8.count <= 100
      && id.utf8.allSatisfy {
        $0 >= 32 && $0 < 127 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ":")
          && $0 != UInt8(ascii: ",")
      }
    if isPlain { return true }
    guard id.count <= 100 else { return false }
    return id.unicodeScalars.allSatisfy {
      $0 != "\"" && $0 != ":" && $0 != "," && $0.properties.generalCategory != .control
    }
  }

  /// Entries as one mapping by identifier; wrong and repeated identifiers are reported and left out.
  ///
  /// The key says what `id` said, so that is left out of the entries: a scenario has the same content whichever way it is
  /// written.
  static func keyed(
    _ entries: [(place: TreeNode.Place, mapping: TreeMapping)], schema: Schema, context: ReadingContext
  ) -> TreeMapping {
    var result = TreeMapping()
    for (index, entry) in entries.enumerated() {
      guard let id = id(of: entry.mapping, in: schema, number: index + 1) else {
        context.report(.value(.missing), at: entry.place, path: [schema.name, "\(index + 1)", "id"])
        continue
      }
      guard isUsable(id) else {
        context.report(.value(.badName), at: entry.place, path: [schema.name], value: id)
        continue
      }
      if let first = result[id] {
        context.report(
          .name(.duplicateID(first: context.place(first.place, path: []).text)), at: entry.place,
          path: [schema.name], value: id)
        continue
      }
      var mapping = entry.mapping
      mapping["id"] = nil
      result[id] = TreeNode(.mapping(mapping), at: entry.place)
    }
    return result
  }
}
