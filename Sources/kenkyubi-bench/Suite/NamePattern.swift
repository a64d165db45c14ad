import Foundation

/// What `--only` takes: a part of a name, or, with `*`, `?` or `[`, a pattern for the whole of it as in a shell.
struct NamePattern {
  let text: String

  init(_ text: String) { self.text = text }

  func matches(_ name: String) -> Bool {
    text.contains { "*?[".contains($0) } ? fnmatch(text, name, 0) == 0 : name.contains(text)
  }
}
