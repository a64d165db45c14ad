import Foundation

/// A name inside an archive, taken apart into steps that stay inside.
struct ArchivedName {
  let steps: [String]
  let isFolder: Bool

  var text: String { steps.joined(separator: "/") }

  /// Windows code page 932, in which Japanese Windows writes names.
  private static let cp932 = String.Encoding(rawValue: 0x8000_0420)

  /// - Parameter bytes: as they stand in the archive, in UTF-8 or CP932. Whatever the archive says of their encoding is often wrong.
  init(_ bytes: [UInt8]) throws(ArchiveProblem) {
    guard
      let name = String(validating: bytes, as: UTF8.self) ?? String(data: Data(bytes), encoding: Self.cp932)
    else { throw .unsafeName(String(decoding: bytes, as: UTF8.self)) }
    // Decoded first: in CP932 the second byte of some characters is that of a backslash.
    let plain = name.replacing("\\", with: "/")
    var steps = plain.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    steps.removeAll { $0 == "." }
    let leadsOut =
      plain.hasPrefix("/") || steps.contains("..") || steps.first.map(Self.isDrive) ?? false
    let isReadable = name.utf8.count <= 1_000 && name.unicodeScalars.allSatisfy(Self.isVisible)
    guard !steps.isEmpty || plain.hasSuffix("/"), !leadsOut, isReadable else { throw .unsafeName(name) }
    self.steps = steps
    isFolder = plain.hasSuffix("/")
  }

  private static func isDrive(_ step: String) -> Bool {
    step.dropFirst().first == ":" && step.first?.isASCII == true
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
  }
}
