/// Keys with values, in the order written; look-up by hash once there are many.
struct TreeMapping: Sendable, Sequence {
  private(set) var keys: [String] = []
  private(set) var values: [TreeNode] = []
  private var positions: [String: Int] = [:]

  /// Below this, comparing keys one by one is faster than hashing, and saves a table per row.
  private static let hashedFrom = 24

  var count: Int { keys.count }

  func position(of key: String) -> Int? {
    keys.count < Self.hashedFrom ? keys.firstIndex(of: key) : positions[key]
  }

  /// Setting a new key appends it; setting `nil` removes the key.
  subscript(key: String) -> TreeNode? {
    get { position(of: key).map { values[$0] } }
    set {
      guard let newValue else { return remove(key) }
      if let at = position(of: key) {
        values[at] = newValue
        return
      }
      keys.append(key)
      values.append(newValue)
      if keys.count == Self.hashedFrom {
        index()
      } else if keys.count > Self.hashedFrom {
        positions[key] = keys.count - 1
      }
    }
  }

  private mutating func remove(_ key: String) {
    guard let at = position(of: key) else { return }
    keys.remove(at: at)
    values.remove(at: at)
    positions.removeAll()
    if keys.count >= Self.hashedFrom { index() }
  }

  private mutating func index() {
    for (at, key) in keys.enumerated() { positions[key] = at }
  }

  func makeIterator() -> Zip2Sequence<[String], [TreeNode]>.Iterator { zip(keys, values).makeIterator() }
}
