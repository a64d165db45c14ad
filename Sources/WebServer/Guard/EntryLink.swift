import Foundation
import Synchronization

/// The secret in the link that opens the page: good once, and not for long, so that a link which is seen later, in a list
/// of processes or a browser's history, opens nothing.
final class EntryLink: Sendable {
  private struct State {
    var secret: Secret?
    var made: Date
  }

  static let lifetime: TimeInterval = 600
  /// Whoever knocks with old links gets at most so many new ones printed.
  static let pause: TimeInterval = 1

  private let state: Mutex<State>
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date = { Date() }) {
    self.now = now
    state = Mutex(State(secret: Secret(), made: now()))
  }

  /// The secret to print now.
  var text: String { state.withLock { $0.secret?.text ?? "" } }

  /// Whether the guess opens the page; if so, it does not open it again.
  func isOpened(by guess: String) -> Bool {
    state.withLock { state in
      guard let secret = state.secret, now().timeIntervalSince(state.made) < Self.lifetime,
        secret.matches(guess)
      else { return false }
      state.secret = nil
      return true
    }
  }

  /// A new secret in the place of one that is used or old; `nil` while the present one is good, or too young.
  func renewed() -> String? {
    state.withLock { state in
      let age = now().timeIntervalSince(state.made)
      guard state.secret == nil ? age >= Self.pause : age >= Self.lifetime else { return nil }
      let secret = Secret()
      state = State(secret: secret, made: now())
      return secret.text
    }
  }
}
