/// A worker that tells what it does in messages, one a line, and in the end that it is done.
struct FollowedWorker<Message: MessageLine> {
  let command: [String]
  /// Seconds after which it is killed.
  let deadline: Double

  /// Runs it to its end.
  ///
  /// - Parameter take: is given each message; `true` says that this was the last one.
  /// - Returns: `nil` when it came to its end; else what became of it, with its last words.
  func follow(_ take: (Message) -> Bool) -> String? {
    var isDone = false
    var lastWords = ""
    do throws(ChildProcess.Failure) {
      let child = try ChildProcess(command: command).run(deadline: deadline) { line, _ in
        if let message = Message(line) {
          if take(message) { isDone = true }
        } else if !line.allSatisfy(\.isWhitespace) {
          lastWords = line
        }
      }
      return isDone && child.ending == .exited(0) ? nil : "\(child.ending): \(lastWords.prefix(200))"
    } catch {
      return "cannot start this program again: \(error)"
    }
  }
}
