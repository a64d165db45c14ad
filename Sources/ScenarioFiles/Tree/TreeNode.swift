/// The scenario's one addressable document: scenario file, tables, rule pack and catalogue alike.
///
/// Tables become mappings from row identifier to mapping from column to cell, so that
/// `researchers.R01.research` and `award.cap` are paths of the same kind.
struct TreeNode: Sendable {
  enum Content: Sendable {
    /// A key without value, or an empty cell: the same as not given.
    case empty
    case scalar(String)
    case list([TreeNode])
    case mapping(TreeMapping)
  }

  /// Where the value was written; `source` indexes `TreeSources`.
  struct Place: Hashable, Sendable {
    var source: Int32
    var line: Int32
    var column: Int32

    static let nowhere = Place(source: -1, line: 0, column: 0)
  }

  var content: Content
  var place: Place

  init(_ content: Content, at place: Place = .nowhere) {
    self.content = content
    self.place = place
  }

  var isEmpty: Bool {
    if case .empty = content { return true }
    return false
  }

  var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  var mapping: TreeMapping? {
    if case .mapping(let mapping) = content { return mapping }
    return nil
  }

  /// The value at `path`, mappings by key and lists by number from 0.
  func node(at path: ArraySlice<String>) -> TreeNode? {
    guard let first = path.first else { return self }
    switch content {
    case .mapping(let mapping): return mapping[first]?.node(at: path.dropFirst())
    case .list(let items):
      guard let index = Int(first), items.indices.contains(index) else { return nil }
      return items[index].node(at: path.dropFirst())
    case .empty, .scalar: return nil
    }
  }

  /// Puts `value` at `path`, making mappings on the way. Returns `false`, changing nothing, when a scalar
  /// or a list without that number is in the way.
  mutating func set(_ value: TreeNode, at path: ArraySlice<String>) -> Bool {
    guard let first = path.first else {
      self = value
      return true
    }
    switch content {
    case .scalar: return false
    case .empty:
      var mapping = TreeMapping()
      var child = TreeNode(.empty, at: value.place)
      guard child.set(value, at: path.dropFirst()) else { return false }
      mapping[first] = child
      content = .mapping(mapping)
      return true
    case .list(var items):
      guard let index = Int(first), items.indices.contains(index),
        items[index].set(value, at: path.dropFirst())
      else { return false }
      content = .list(items)
      return true
    case .mapping(var mapping):
      var child = mapping[first] ?? TreeNode(.empty, at: value.place)
      guard child.set(value, at: path.dropFirst()) else { return false }
      // Released first, so that a table of many rows is not copied for one cell.
      content = .empty
      mapping[first] = child
      content = .mapping(mapping)
      return true
    }
  }

  /// Takes the value at `path` out of its mapping, and a mapping that is then empty out of its own. Does nothing where there is none.
  mutating func remove(at path: ArraySlice<String>) {
    guard let first = path.first, case .mapping(var mapping) = content else { return }
    if path.count == 1 {
      mapping[first] = nil
    } else if var child = mapping[first] {
      child.remove(at: path.dropFirst())
      mapping[first] = child.mapping?.count == 0 ? nil : child
    }
    content = .mapping(mapping)
  }

  /// Like `set`, but a mapping is laid over a mapping that is there already.
  mutating func merge(_ value: TreeNode, at path: ArraySlice<String>) -> Bool {
    guard value.mapping != nil, let present = node(at: path) else { return set(value, at: path) }
    return set(value.laid(over: present), at: path)
  }

  /// This value laid over `base`: mappings merge key by key (base order first), everything else replaces;
  /// empty values leave the base as it is.
  func laid(over base: TreeNode) -> TreeNode {
    switch (content, base.content) {
    case (.empty, _): return base
    case (.mapping(let top), .mapping(var merged)):
      for (key, value) in top {
        merged[key] = merged[key].map { value.laid(over: $0) } ?? value
      }
      return TreeNode(.mapping(merged), at: place)
    default: return self
    }
  }
}
