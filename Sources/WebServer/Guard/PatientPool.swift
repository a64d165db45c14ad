import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Waits for sockets as another pool does, but not for ever: who connects and says nothing, or says it drop by drop, is hung
/// up on, and so is who comes when too many are waiting.
final class PatientPool: AsyncSocketPool {
  private struct Waiting: Hashable {
    var file: Int32
    /// Files are used again by the next connection; with the peer's port they are one.
    var peer: UInt16
  }

  private struct State {
    var readingSince: [Waiting: ContinuousClock.Instant] = [:]
    var waiting = 0
  }

  private let inner: any AsyncSocketPool
  private let limits: ServerLimits
  private let state = Mutex(State())

  init(_ inner: any AsyncSocketPool, _ limits: ServerLimits) {
    self.inner = inner
    self.limits = limits
  }

  func prepare() async throws { try await inner.prepare() }

  func run() async throws { try await inner.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    guard !Self.isListening(socket.file.rawValue) else {
      Self.sendAtOnce(socket.file.rawValue)
      return try await inner.suspendSocket(socket, untilReadyFor: events)
    }
    let connection = Waiting(
      file: socket.file.rawValue, peer: Connection.port(of: socket.file.rawValue, getpeername) ?? 0)
    let seconds = try begin(connection, isReading: events.contains(.read))
    defer { state.withLock { $0.waiting -= 1 } }
    try await withThrowingTaskGroup(of: Void.self) { [inner] group in
      group.addTask { try await inner.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw SocketError.disconnected
      }
      do {
        try await group.next()
      } catch {
        forget(connection)
        throw error
      }
      group.cancelAll()
    }
  }

  /// A request of this peer is complete; its connection begins anew.
  func arrived(from address: HTTPRequest.Address?) {
    guard let port = address?.port else { return }
    state.withLock { state in
      state.readingSince = state.readingSince.filter { $0.key.peer != port }
    }
  }

  /// Seconds that this wait may take.
  private func begin(_ connection: Waiting, isReading: Bool) throws -> Double {
    try state.withLock { state in
      guard state.waiting < limits.connections else { throw SocketError.disconnected }
      var seconds = limits.silence
      if isReading {
        let since = state.readingSince[connection] ?? .now
        state.readingSince[connection] = since
        let spent = since.duration(to: .now)
        seconds = min(seconds, limits.arrival - Double(spent.components.seconds))
        guard seconds > 0 else {
          state.readingSince[connection] = nil
          throw SocketError.disconnected
        }
      }
      state.waiting += 1
      return seconds
    }
  }

  private func forget(_ connection: Waiting) {
    state.withLock { state in _ = state.readingSince.removeValue(forKey: connection) }
  }

  /// Connections take this over from the socket that listens: the library writes head and body one after the other, and the
  /// second would wait 40 ms for the browser to confirm the first.
  private static func sendAtOnce(_ file: Int32) {
    var yes: Int32 = 1
    setsockopt(file, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func isListening(_ file: Int32) -> Bool {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(file, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) == 0 && value != 0
  }
}
