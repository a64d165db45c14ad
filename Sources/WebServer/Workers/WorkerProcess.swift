import Foundation
import Synchronization

/// This program, started once more for one answer: arguments as they are, no shell; the answer into a file, lines of
/// progress and messages read as they come.
struct WorkerProcess {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  /// File that standard output goes to.
  let output: String

  enum Ending: Hashable {
    case exited(Int32)
    case signalled(Int32)
    case notStarted(String)
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - seconds: after which it is asked to end, and five seconds later made to.
  ///   - onStart: is told its number.
  ///   - onLine: each line of standard error.
  func run(seconds: Double, onStart: (pid_t) -> Void, onLine: (String) -> Void) -> Ending {
    let child: pid_t
    let errors: Int32
    switch Self.starting.withLock({ _ in start() }) {
    case .success(let started): (child, errors) = started
    case .failure(let failure): return .notStarted(failure.reason)
    }
    defer { close(errors) }
    onStart(child)
    read(errors, until: ContinuousClock.now + .seconds(seconds), child, onLine)
    return Self.wait(child)
  }

  private struct Failure: Error { var reason: String }

  /// One program starts at a time, so that none gets to hold another's pipe open.
  private static let starting = Mutex(())

  /// The program's number, and the end of its standard error to read from.
  private func start() -> Result<(pid_t, Int32), Failure> {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failure(Failure(reason: Self.reason(errno))) }
    defer { close(ends[1]) }
    return spawn(errors: ends[1]).map { ($0, ends[0]) }.mapError { failure in
      close(ends[0])
      return failure
    }
  }

  /// What is open here and not the standard streams: sockets of the server are not for workers, least of all the one that
  /// listens, which would outlive the server.
  private static func openFiles() -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter { $0 > 2 }
  }

  private func spawn(errors: Int32) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    // Some may be closed by then; that is no failure.
    for file in Self.openFiles() { posix_spawn_file_actions_addclose(&actions, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // No signal blocked or ignored, whatever the server has arranged for itself; a group of its own, so that Ctrl-C
    // at the server's terminal reaches it through the server alone.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGINT, SIGTERM] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var texts: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in texts + variables { free(text) } }
    var child = pid_t()
    let code = posix_spawn(&child, program, &actions, &attributes, &texts, &variables)
    return code == 0 ? .success(child) : .failure(Failure(reason: Self.reason(code)))
  }

  /// Reads lines until the stream ends.
  private func read(
    _ descriptor: Int32, until deadline: ContinuousClock.Instant, _ child: pid_t, _ onLine: (String) -> Void
  ) {
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var deadline = deadline
    var isAsked = false
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, 200)
      if ContinuousClock.now >= deadline {
        // Its own children, such as a browser that prints, go with it.
        kill(isAsked ? -child : child, isAsked ? SIGKILL : SIGINT)
        if isAsked { return }
        isAsked = true
        deadline = ContinuousClock.now + .seconds(5)
      }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard ready > 0, count > 0 else { break }
      for byte in buffer[..<count] {
        if byte == UInt8(ascii: "\n") {
          onLine(String(decoding: line, as: UTF8.self))
          line.removeAll(keepingCapacity: true)
        } else if line.count < 10_000 {
          line.append(byte)
        }
      }
    }
    if !line.isEmpty { onLine(String(decoding: line, as: UTF8.self)) }
  }

  private static func wait(_ child: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return .notStarted(reason(errno)) }
    }
    let signal = status & 0x7f
    return signal != 0 ? .signalled(signal) : .exited((status >> 8) & 0xff)
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
