import Foundation
import Synchronization

/// Ctrl-C and termination while a search runs: the first asks it to end with the best plan so far, the second
/// kills the program as usual.
enum Interrupts {
  private static let raised = Atomic<Bool>(false)

  /// Whether a signal came since `listen`.
  static var isRaised: Bool { raised.load(ordering: .relaxed) }

  /// From now on the next SIGINT or SIGTERM only raises the flag.
  static func listen() {
    // Made before the first signal: a handler must not be the one to initialise it.
    raised.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        Interrupts.raised.store(true, ordering: .relaxed)
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
      }
    }
    // A parent may start us with the signals blocked (worker threads of other programs do); blocked, Ctrl-C
    // would wait for ever.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Back to the usual meaning of the signals.
  static func stopListening() {
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
  }
}
