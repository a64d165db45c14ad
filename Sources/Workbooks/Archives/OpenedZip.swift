import CZip

/// A zip archive in memory: what its directory says, which may be a lie, and its files, unpacked one at a time.
final class OpenedZip {
  /// What the directory says of an entry.
  struct Part {
    /// Unpacked, and packed.
    var bytes: Int
    var packedBytes: Int
    var isEncrypted: Bool
    /// Kind and rights as Unix keeps them; 0 when another system packed it.
    var mode: UInt32

    /// Whether it would grow more than `ratio` times, looked at from `least` unpacked bytes on.
    func isInflated(beyond ratio: Int, from least: Int) -> Bool {
      bytes > least && bytes / max(1, packedBytes) > ratio
    }
  }

  private let archive: OpaquePointer
  private let buffer: UnsafeMutablePointer<UInt8>

  /// `nil` when it is no archive, or damaged.
  init?(_ bytes: [UInt8]) {
    buffer = .allocate(capacity: bytes.count)
    buffer.initialize(from: bytes, count: bytes.count)
    guard let archive = kx_open(buffer, bytes.count) else {
      buffer.deallocate()
      return nil
    }
    self.archive = archive
  }

  deinit {
    kx_close(archive)
    buffer.deallocate()
  }

  /// Entries of the directory.
  var count: Int64 { kx_count(archive) }

  func name(_ index: UInt64) -> String? { kx_name(archive, index).map { String(cString: $0) } }

  /// The name's bytes, in whatever encoding.
  func rawName(_ index: UInt64) -> [UInt8]? {
    kx_raw_name(archive, index).map { raw in
      var bytes: [UInt8] = []
      var position = raw
      while position.pointee != 0 {
        bytes.append(UInt8(bitPattern: position.pointee))
        position += 1
      }
      return bytes
    }
  }

  /// `nil` when the directory does not say.
  func part(_ index: UInt64) -> Part? {
    var part = kx_part()
    guard kx_stat(archive, index, &part) == 1 else { return nil }
    return Part(
      bytes: Int(clamping: part.size), packedBytes: Int(clamping: part.packed_size),
      isEncrypted: part.is_encrypted != 0, mode: part.mode)
  }

  /// The bytes of an entry, no more than `most`; `nil` when it is damaged.
  func unpacked(_ index: UInt64, atMost most: Int) -> [UInt8]? {
    var count: Int64 = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { target, filled in
      count = target.baseAddress.map { kx_read(archive, index, $0, most) } ?? -1
      filled = max(0, Int(count))
    }
    return count >= 0 ? bytes : nil
  }
}
