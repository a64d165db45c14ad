import Foundation
import Synchronization

/// The one program that runs at a time: when this one is told to end, so is that.
enum CurrentChild {
  private static let process = Atomic<Int32>(0)

  static func began(_ child: pid_t) { process.store(child, ordering: .relaxed) }

  static func ended() { process.store(0, ordering: .relaxed) }

  /// From now on SIGINT and SIGTERM take the other program with them.
  static func listen() {
    // Made before the first signal: a handler must not be the one to initialise it.
    ended()
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        let child = CurrentChild.process.load(ordering: .relaxed)
        if child > 0 { kill(child, SIGKILL) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    // Whoever started us may have blocked them.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
