/// Identifiers of runs: the UTC second in which a run began and three characters by chance, `20261126-001458-k7q`.
///
/// The last part begins with a letter, so that what somebody types is the beginning of an identifier or of its last
/// part, never both. Nothing looks like something else: there is no 0, 1, i, l or o in it.
enum RunID {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz")
  private static let characters = Array("23456789abcdefghjkmnpqrstuvwxyz")

  /// - Parameter begun: `2026-11-26T00:14:58Z`.
  static func make(begun: String) -> String {
    let digits = begun.filter { $0.isASCII && $0.isNumber }
    let tail = [letters.randomElement(), characters.randomElement(), characters.randomElement()]
    return "\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6))-\(String(tail.compactMap { $0 }))"
  }

  /// Whether somebody who types `text` may mean `id`: its beginning, or its last part's.
  static func may(_ text: String, mean id: String) -> Bool {
    guard !text.isEmpty else { return false }
    return id.hasPrefix(text) || id.split(separator: "-").last?.hasPrefix(text) == true
  }
}
