import Wording

/// Tables into the document, wherever their rows come from.
struct DocumentTables {
  let context: ReadingContext

  /// A table laid over what is at its path already. The same cell in both is reported: which one counts would be a guess.
  func laid(_ table: TreeNode, over present: TreeNode?, _ path: [String]) -> TreeNode {
    guard let present, present.mapping != nil else { return table }
    reportOverlaps(present, table, path)
    return table.laid(over: present)
  }

  /// Values that two trees both have; `second` is where they are reported.
  func reportOverlaps(_ first: TreeNode, _ second: TreeNode, _ path: [String]) {
    if let one = first.mapping, let other = second.mapping {
      for (key, value) in other {
        if let known = one[key] { reportOverlaps(known, value, path + [key]) }
      }
    } else if !first.isEmpty, !second.isEmpty {
      context.report(
        .name(.duplicateEntry(first: context.place(first.place, path: []).text)), at: second.place,
        path: path, value: second.scalar)
    }
  }

  /// Folds rows with a researcher and a session kind or chore each into the researchers.
  func addHoldings(
    _ rows: [TableLoading.Row], _ schema: Schema, thing: String, to root: inout TreeMapping
  ) {
    guard var people = root["researchers"]?.mapping else { return }
    let place = root["researchers"]?.place ?? .nowhere
    root["researchers"] = nil
    let names = ReferenceIndex(people, labels: ["name"])
    for row in rows {
      guard let person = row.mapping["researcher"]?.scalar, let thingName = row.mapping[thing]?.scalar else {
        let lacking = row.mapping["researcher"] == nil ? "researcher" : thing
        context.report(.value(.missing), at: row.place, path: [schema.name, lacking])
        continue
      }
      guard let id = names.resolve(person) else {
        context.report(
          .name(
            .unknownReference(.researcher, suggestion: names.nearest(to: person), known: names.examples)),
          at: row.place,
          path: [schema.name, "researcher"], value: person)
        continue
      }
      for (key, value) in row.mapping where key != "researcher" && key != thing {
        let path = [id, schema.name, thingName, key]
        if let known = people[id]?.node(at: path.dropFirst()), !known.isEmpty {
          context.report(
            .name(.duplicateEntry(first: context.place(known.place, path: []).text)), at: value.place,
            path: ["researchers"] + path, value: value.scalar)
        } else if var entry = people[id] {
          people[id] = TreeNode(.empty)
          _ = entry.set(value, at: path.dropFirst())
          people[id] = entry
        }
      }
    }
    root["researchers"] = TreeNode(.mapping(people), at: place)
  }
}
