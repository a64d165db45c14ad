/// The commit that is checked out here, so that a figure can be traced to the program that made it.
enum SourceVersion {
  /// `kenkyubi at 1a2b3c4`, with a word when the sources differ from it; `nil` outside a repository.
  static var text: String? {
    guard let commit = lines(["git", "rev-parse", "--short", "HEAD"])?.first else { return nil }
    let changes = lines(["git", "status", "--porcelain", "--", "Sources", "Package.swift"]) ?? []
    return "kenkyubi at \(commit)" + (changes.isEmpty ? "" : " with changes")
  }

  private static func lines(_ command: [String]) -> [String]? {
    var lines: [String] = []
    let result = try? ChildProcess(command: command).run(deadline: 20) { line, _ in lines.append(line) }
    return result?.ending == .exited(0) ? lines : nil
  }
}
