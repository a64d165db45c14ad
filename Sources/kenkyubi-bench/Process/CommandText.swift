/// A command line as one could type it.
enum CommandText {
  /// This program's own command, as it stands above a table: without the file in which finished solves are kept, which changes no
  /// figure and is of one machine.
  static func ofTable(_ arguments: some Sequence<String>) -> String {
    var words = ["kenkyubi-bench"]
    var isFile = false
    for argument in arguments {
      defer { isFile = argument == "--json" }
      if argument == "--json" || argument == "--continue" || argument.hasPrefix("--json=") { continue }
      if isFile && !argument.hasPrefix("--") { continue }
      words.append(argument)
    }
    return text(words)
  }

  static func text(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./,=:+@%".contains($0) }
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
