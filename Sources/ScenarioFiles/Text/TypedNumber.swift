package import Planning

/// Numbers as people type them after an option, read as forgivingly as those in files.
package enum TypedNumber {
  /// Whole yen from 0 on, such as `1000000`, `100万`, `7.2億`; `nil` for anything else.
  package static func yen(_ text: String) -> Yen? {
    if case .success(let yen) = Parsing.yen(text) { return yen }
    return nil
  }

  /// A share from 0 to 1, such as `0.01`, `1%`, `１割`; `nil` for anything else.
  package static func share(_ text: String) -> Double? {
    NumberReading.share(text).flatMap { (0...1).contains($0) ? $0 : nil }
  }
}
