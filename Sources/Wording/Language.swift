/// A language that the program speaks.
package enum Language: String, Sendable, CaseIterable {
  case ja, en

  /// The language to speak when the user names none: Japanese when the locale of messages begins with
  /// `ja`, else English. `LC_ALL` beats `LC_MESSAGES` beats `LANG`; empty values do not count (POSIX).
  package static func ofEnvironment(_ environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[name], !value.isEmpty {
        return value.lowercased().hasPrefix("ja") ? .ja : .en
      }
    }
    return .en
  }
}
