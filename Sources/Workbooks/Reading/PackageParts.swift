import CZip

/// The parts of an Office Open XML package, unpacked one at a time, within limits.
///
/// The directory may lie about sizes: what it says is checked first, and no more than the limit is ever unpacked.
final class PackageParts {
  private let archive: OpaquePointer
  private let buffer: UnsafeMutablePointer<UInt8>
  private let limits: WorkbookLimits
  private let names: [String]
  /// Position of each part by its name in lower case: names of parts do not differ by case alone (ECMA-376, part 2).
  private var positions: [String: UInt64] = [:]
  private var unpacked = 0

  /// - Throws: `damaged` when it is no archive; what breaks the limits.
  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookProblem) {
    self.limits = limits
    buffer = .allocate(capacity: bytes.count)
    buffer.initialize(from: bytes, count: bytes.count)
    guard let archive = kx_open(buffer, bytes.count) else {
      buffer.deallocate()
      throw .damaged(part: "")
    }
    self.archive = archive
    let count = kx_count(archive)
    var names: [String] = []
    if count <= Int64(limits.parts) {
      for index in 0..<UInt64(max(0, count)) {
        names.append(kx_name(archive, index).map { String(cString: $0) } ?? "")
      }
    }
    self.names = names
    for (index, name) in names.enumerated() {
      positions[Self.key(name)] = UInt64(index)
    }
    if count > Int64(limits.parts) { throw .tooManyParts(limit: limits.parts) }
    try checkSizes()
  }

  deinit {
    kx_close(archive)
    buffer.deallocate()
  }

  /// Backslashes, which some programs write, and a leading slash mean nothing.
  private static func key(_ name: String) -> String {
    let plain = String(name.map { $0 == "\\" ? "/" : $0 }).lowercased()
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }

  private func checkSizes() throws(WorkbookProblem) {
    var total = 0
    for (index, name) in names.enumerated() {
      var part = kx_part()
      guard kx_stat(archive, UInt64(index), &part) == 1 else { throw .damaged(part: name) }
      if part.is_encrypted != 0 { throw .password }
      let size = Int(clamping: part.size)
      let packed = max(1, Int(clamping: part.packed_size))
      total += min(size, limits.totalBytes + 1)
      let isInflated = size > limits.ratioFrom && size / packed > limits.ratio
      guard size <= limits.partBytes, total <= limits.totalBytes, !isInflated else {
        throw .tooLarge(part: name, limitMegabytes: limits.partBytes / 1_000_000)
      }
    }
  }

  func has(_ name: String) -> Bool { positions[Self.key(name)] != nil }

  /// Whether some part's name ends so, case aside.
  func hasPart(endingIn ending: String) -> Bool { names.contains { $0.lowercased().hasSuffix(ending) } }

  /// The bytes of a part; `nil` when there is none of this name.
  func bytes(_ name: String) throws(WorkbookProblem) -> [UInt8]? {
    guard let index = positions[Self.key(name)] else { return nil }
    var part = kx_part()
    guard kx_stat(archive, index, &part) == 1 else { throw .damaged(part: name) }
    let room = min(limits.partBytes, limits.totalBytes - unpacked)
    // One byte more than announced shows a directory that lies.
    let capacity = min(Int(clamping: part.size), room) + 1
    var count: Int64 = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { target, filled in
      count = target.baseAddress.map { kx_read(archive, index, $0, capacity) } ?? -1
      filled = max(0, Int(count))
    }
    guard count >= 0 else { throw .damaged(part: name) }
    if bytes.count > room { throw .tooLarge(part: name, limitMegabytes: limits.partBytes / 1_000_000) }
    guard UInt64(bytes.count) == part.size else { throw .damaged(part: name) }
    unpacked += bytes.count
    return bytes
  }
}
