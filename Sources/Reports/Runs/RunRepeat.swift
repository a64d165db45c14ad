import Planning

/// The command line that asks a run's question again.
enum RunRepeat {
  static func command(_ question: RunQuestion) -> String {
    guard question.kind == .solve else {
      return (["kenkyubi"] + question.commandLine).map(quoted).joined(separator: " ")
    }
    var words = [
      "kenkyubi", "solve", question.folder, "--gap", "\(question.gap)", "--time-limit",
      JSONValue.numberText(question.timeLimit), "--threads", "\(question.threads)",
    ]
    words += question.overrides.flatMap { ["--override", $0] }
    words += question.settings.flatMap { ["--set", $0] }
    return words.map(quoted).joined(separator: " ")
  }

  /// A word as a POSIX shell reads it back; plain words stay as they are.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy(isPlain)
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: #"'\''"#) + "'"
  }

  /// Letters and digits of any language, and marks that no shell takes for its own.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "/._-=,:@%+".unicodeScalars.contains(scalar)
  }
}
