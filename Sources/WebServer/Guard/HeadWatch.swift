import FlyingFox
import Foundation
import Synchronization

/// Hangs up on whoever sends a longer head than any browser.
///
/// The HTTP library reads heads without limit, byte by byte, and asks nobody as long as bytes come: a few endless heads would
/// take all of its threads, and memory without end. So the kernel's own count of a connection's bytes is looked at from a thread
/// beside them, several times a second. Bodies are not its business: their length is known before they are read.
final class HeadWatch: Sendable {
  private enum Phase {
    /// It had sent so many bytes when its present head began.
    case head(since: UInt64)
    case answering
    /// From the next look on a head is expected.
    case answered
  }

  private struct State {
    var port: UInt16 = 0
    /// By the peer's port; connections without are new.
    var phases: [UInt16: Phase] = [:]
    var isWatching = false
  }

  private static let pause: UInt32 = 50_000

  private let limit: UInt64
  private let state = Mutex(State())

  init(limit: Int) { self.limit = UInt64(limit) }

  /// A request is complete but for its body.
  func arrived(from address: HTTPRequest.Address?) { note(.answering, address) }

  /// Its answer is on the way; what comes now is the next head.
  func answered(to address: HTTPRequest.Address?) { note(.answered, address) }

  private func note(_ phase: Phase, _ address: HTTPRequest.Address?) {
    guard let peer = address?.port else { return }
    state.withLock { $0.phases[peer] = phase }
  }

  /// Watches over the connections of a port until ``stop()``.
  func start(port: UInt16) {
    let isNew = state.withLock { state in
      defer { (state.port, state.isWatching) = (port, true) }
      return !state.isWatching
    }
    guard isNew else { return }
    // Not a task: tasks have no thread to run on when they are needed.
    Thread.detachNewThread { [self] in
      while state.withLock({ $0.isWatching }) {
        look()
        usleep(Self.pause)
      }
    }
  }

  func stop() { state.withLock { $0.isWatching = false } }

  private func look() {
    let connections = Connection.all(at: state.withLock { $0.port }).compactMap { connection in
      connection.received.map { (file: connection.file, peer: connection.peer, received: $0) }
    }
    let tooLong = state.withLock { state in
      let before = state.phases
      state.phases = [:]
      return connections.filter { connection in
        switch before[connection.peer, default: .head(since: 0)] {
        case .answering:
          state.phases[connection.peer] = .answering
          return false
        case .answered:
          state.phases[connection.peer] = .head(since: connection.received)
          return false
        case .head(let since):
          state.phases[connection.peer] = .head(since: since)
          return connection.received > since + limit
        }
      }
    }
    for connection in tooLong { Self.hangUp(connection.file) }
  }
}

extension HeadWatch {
  /// Ends a connection, and throws away what the kernel holds of it: the library would read that to its end, and the longer a line is,
  /// the more slowly. To connect a socket to nothing is how Linux does both.
  private static func hangUp(_ file: Int32) {
    var nothing = sockaddr()
    nothing.sa_family = sa_family_t(AF_UNSPEC)
    if connect(file, &nothing, socklen_t(MemoryLayout<sockaddr>.size)) != 0 {
      shutdown(file, Int32(SHUT_RDWR))
    }
  }
}

extension HTTPRequest.Address {
  /// The peer's port; connections of one machine differ in it.
  var port: UInt16? {
    switch self {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}
