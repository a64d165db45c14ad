/// A zip archive made by hand, so that tests can also make ones that are wrong.
package struct TestZip {
  package struct Part {
    package var name: String
    package var content: [UInt8]
    /// Packed as so many copies of one letter, whatever `content` holds.
    package var repeated: Int?
    /// What the directory says of the unpacked size, when it lies.
    package var statedSize: Int?
    package var isEncrypted = false
    /// A checksum that does not fit.
    package var hasWrongChecksum = false
    /// The name's bytes, when they are not those of `name` in UTF-8.
    package var rawName: [UInt8]?
    /// Kind and rights as Unix keeps them; `nil`: packed by another system.
    package var mode: Int?

    package init(_ name: String, _ content: [UInt8]) {
      self.name = name
      self.content = content
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part]) { self.parts = parts }

  package func bytes() -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = file.count
      let packed = part.repeated.map(Self.deflated) ?? part.content
      let size = part.statedSize ?? part.repeated ?? part.content.count
      let checksum =
        part.repeated == nil ? Self.checksum(part.content) ^ (part.hasWrongChecksum ? 1 : 0) : 0
      let name = part.rawName ?? Array(part.name.utf8)
      var common: [UInt8] = []
      common += Self.two(20) + Self.two((part.isEncrypted ? 1 : 0) | (part.rawName == nil ? 0x800 : 0))
      common += Self.two(part.repeated == nil ? 0 : 8) + Self.two(0) + Self.two(0x21)
      common += Self.four(Int(checksum)) + Self.four(packed.count) + Self.four(size)
      common += Self.two(name.count) + Self.two(0)
      file += [0x50, 0x4B, 3, 4] + common + name + packed
      directory +=
        [0x50, 0x4B, 1, 2] + Self.two(part.mode == nil ? 20 : 0x314) + common + Self.two(0) + Self.two(0)
        + Self.two(0)
      directory += Self.four((part.mode ?? 0) << 16) + Self.four(offset) + name
    }
    let end =
      [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0) + Self.two(parts.count) + Self.two(parts.count)
      + Self.four(directory.count) + Self.four(file.count) + Self.two(0)
    return file + directory + end
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }

  private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  /// CRC-32 of zip files.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }

  /// About `count` letters `a` in the format of RFC 1951: one literal, then copies of 258 letters each, in fixed codes.
  private static func deflated(_ count: Int) -> [UInt8] {
    var bits: [Bool] = [true, true, false]
    func huffman(_ code: Int, _ length: Int) -> [Bool] {
      (0..<length).reversed().map { code >> $0 & 1 == 1 }
    }
    bits += huffman(0x30 + 97, 8)
    for _ in 0..<(count / 258) { bits += huffman(0xC5, 8) + huffman(0, 5) }
    bits += huffman(0, 7)
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 8) {
      var byte: UInt8 = 0
      for (offset, bit) in bits[start..<min(start + 8, bits.count)].enumerated() where bit {
        byte |= 1 << UInt8(offset)
      }
      bytes.append(byte)
    }
    return bytes
  }
}
