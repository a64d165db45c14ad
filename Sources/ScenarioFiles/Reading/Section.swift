import Planning
import Wording

/// One mapping of the document under a reader's eye: typed values out, findings for whatever is wrong.
///
/// A value is looked for under its key, then under each of the fallback paths (from the document's root).
/// Built-in values are noted as defaults used.
struct Section {
  let mapping: TreeMapping
  let place: TreeNode.Place
  let path: [String]
  let document: Document

  var context: ReadingContext { document.context }

  struct Found {
    var node: TreeNode
    var path: [String]
  }

  /// The value and where it was found; empty ones do not count.
  func find(_ key: String, or fallbacks: [[String]] = []) -> Found? {
    if let node = mapping[key], !node.isEmpty {
      let here = path + [key]
      if document.isBuiltIn(node.place) { context.noteDefault(node, entry: here, at: here) }
      return Found(node: node, path: here)
    }
    for fallback in fallbacks {
      if let node = document.root.node(at: fallback[...]), !node.isEmpty {
        guard document.isBuiltIn(node.place) else { return Found(node: node, path: fallback) }
        let here = path + [key]
        context.noteDefault(node, entry: fallback, at: here)
        return Found(node: node, path: here)
      }
    }
    return nil
  }

  func report(
    _ code: FindingCode, _ key: String? = nil, value: String? = nil, severity: Finding.Severity = .error
  ) {
    let node = key.flatMap { mapping[$0] }
    context.report(
      code, at: node?.place ?? place, path: path + (key.map { [$0] } ?? []),
      value: value ?? node?.scalar, severity: severity)
  }

  func reportMissing(_ key: String) { report(.value(.missing), key) }

  /// Reports keys that the schema does not know.
  func checkKeys(_ schema: Schema) {
    let keys = schema.keys
    for (key, node) in mapping where !keys.contains(key) {
      let suggestion = Spelling.nearest(to: key, among: keys)
      context.report(
        .name(.unknownKey(suggestion: suggestion)), at: node.place, path: path + [key], value: key)
    }
  }

  /// The text under a key; `nil` when there is none or it is no single value.
  func text(_ key: String, or fallbacks: [[String]] = []) -> String? {
    guard let found = find(key, or: fallbacks) else { return nil }
    return scalar(found)
  }

  func scalar(_ found: Found) -> String? {
    if let text = found.node.scalar { return text }
    context.report(.value(.wrongShape(.single)), at: found.node.place, path: found.path)
    return nil
  }

  /// `title`, which in built-in files has one text per language.
  func title(or fallback: String, key: String = "title") -> String {
    guard let found = find(key) else { return fallback }
    if let texts = found.node.mapping {
      return texts[context.language.rawValue]?.scalar ?? texts["ja"]?.scalar ?? fallback
    }
    return scalar(found) ?? fallback
  }

  /// Whether the value says "none": an optional rule switched off.
  func isNone(_ key: String, or fallbacks: [[String]] = []) -> Bool {
    guard let text = find(key, or: fallbacks)?.node.scalar else { return false }
    return Self.meansNone(text)
  }

  static func meansNone(_ text: String) -> Bool {
    ["none", "off", "なし", "無し", "無制限", "unlimited"].contains(NumberReading.normalised(text).lowercased())
  }

  /// A subsection; an empty one when the key is missing or (reported) not a mapping.
  func section(_ key: String) -> Section {
    let node = mapping[key]
    if let node, !node.isEmpty, node.mapping == nil {
      context.report(
        .value(.wrongShape(.mapping)), at: node.place, path: path + [key], value: node.scalar)
    }
    return Section(
      mapping: node?.mapping ?? TreeMapping(), place: node?.place ?? place, path: path + [key],
      document: document)
  }

  /// The entries under a key as sections; entries that say "none" are left out, others that are no mapping
  /// are reported.
  func sections(_ key: String) -> [(id: String, section: Section)] {
    let parent = section(key)
    var result: [(id: String, section: Section)] = []
    for (id, node) in parent.mapping {
      if let text = node.scalar, Self.meansNone(text) { continue }
      guard Identifiers.isUsable(id) else {
        context.report(.value(.badName), at: node.place, path: parent.path, value: id)
        continue
      }
      guard node.mapping != nil || node.isEmpty else {
        context.report(
          .value(.wrongShape(.mapping)), at: node.place, path: parent.path + [id], value: node.scalar)
        continue
      }
      result.append(
        (
          id,
          Section(
            mapping: node.mapping ?? TreeMapping(), place: node.place, path: parent.path + [id],
            document: document)
        ))
    }
    return result
  }
}
