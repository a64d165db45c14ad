import Wording

/// Rows of path and value into the document.
struct SettingRows {
  let context: ReadingContext

  /// Rows without value are headings, or settings that keep their default.
  func put(_ rows: [TableLoading.Row], into document: inout TreeNode) {
    for row in rows {
      guard let value = row.mapping["value"], !value.isEmpty else { continue }
      guard let path = path(row) else { continue }
      if let present = document.node(at: path[...]), !present.isEmpty {
        context.report(
          .name(.duplicateEntry(first: context.place(present.place, path: []).text)), at: value.place,
          path: path, value: value.scalar)
      } else if !document.set(value, at: path[...]) {
        context.report(.name(.badPath), at: value.place, path: path, value: TreePath.text(path))
      }
    }
  }

  /// A row without a name belongs to the change above it, as merged cells look.
  func putOverrides(
    _ rows: [TableLoading.Row], into document: inout TreeNode, at place: TreeNode.Place
  ) {
    var overrides = TreeMapping()
    var current: String?
    for row in rows {
      if let name = row.mapping["name"]?.scalar { current = name }
      guard let name = current else {
        context.report(.value(.missing), at: row.place, path: ["overrides", "name"])
        continue
      }
      var changes = overrides[name]?.mapping ?? TreeMapping()
      defer { overrides[name] = TreeNode(.mapping(changes), at: overrides[name]?.place ?? row.place) }
      guard let path = row.mapping["path"]?.scalar else {
        if let value = row.mapping["value"] {
          context.report(.value(.missing), at: value.place, path: ["overrides", name], value: value.scalar)
        }
        continue
      }
      if let present = changes[path] {
        context.report(
          .name(.duplicateEntry(first: context.place(present.place, path: []).text)), at: row.place,
          path: ["overrides", name, path])
        continue
      }
      changes[path] = row.mapping["value"] ?? TreeNode(.empty, at: row.place)
    }
    _ = document.set(TreeNode(.mapping(overrides), at: place), at: ["overrides"])
  }

  private func path(_ row: TableLoading.Row) -> [String]? {
    guard let node = row.mapping["path"], let text = node.scalar else {
      context.report(
        .value(.missing), at: row.mapping["value"]?.place ?? row.place, path: ["settings", "path"])
      return nil
    }
    guard let parts = TreePath.parts(text) else {
      context.report(.name(.badPath), at: node.place, path: [], value: text)
      return nil
    }
    return parts
  }
}
