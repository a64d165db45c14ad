/// The parts of an Office Open XML package, unpacked one at a time, within limits.
///
/// The directory may lie about sizes: what it says is checked first, and no more than the limit is ever unpacked.
final class PackageParts {
  private let archive: OpenedZip
  private let limits: WorkbookLimits
  private let names: [String]
  /// Position of each part by its name in lower case: names of parts do not differ by case alone (ECMA-376, part 2).
  private var positions: [String: UInt64] = [:]
  private var unpacked = 0

  /// - Throws: `damaged` when it is no archive; what breaks the limits.
  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookProblem) {
    self.limits = limits
    guard let archive = OpenedZip(bytes) else { throw .damaged(part: "") }
    self.archive = archive
    let count = archive.count
    var names: [String] = []
    if count <= Int64(limits.parts) {
      for index in 0..<UInt64(max(0, count)) {
        names.append(archive.name(index) ?? "")
      }
    }
    self.names = names
    for (index, name) in names.enumerated() {
      positions[Self.key(name)] = UInt64(index)
    }
    if count > Int64(limits.parts) { throw .tooManyParts(limit: limits.parts) }
    try checkSizes()
  }

  /// Backslashes, which some programs write, and a leading slash mean nothing.
  private static func key(_ name: String) -> String {
    let plain = String(name.map { $0 == "\\" ? "/" : $0 }).lowercased()
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }

  private func checkSizes() throws(WorkbookProblem) {
    var total = 0
    for (index, name) in names.enumerated() {
      guard let part = archive.part(UInt64(index)) else { throw .damaged(part: name) }
      if part.isEncrypted { throw .password }
      total += min(part.bytes, limits.totalBytes + 1)
      guard part.bytes <= limits.partBytes, total <= limits.totalBytes,
        !part.isInflated(beyond: limits.ratio, from: limits.ratioFrom)
      else {
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
    guard let part = archive.part(index) else { throw .damaged(part: name) }
    let room = min(limits.partBytes, limits.totalBytes - unpacked)
    // One byte more than announced shows a directory that lies.
    guard let bytes = archive.unpacked(index, atMost: min(part.bytes, room) + 1) else {
      throw .damaged(part: name)
    }
    if bytes.count > room { throw .tooLarge(part: name, limitMegabytes: limits.partBytes / 1_000_000) }
    guard bytes.count == part.bytes else { throw .damaged(part: name) }
    unpacked += bytes.count
    return bytes
  }
}
