import Foundation

/// Another program, run to its end or to a deadline; its lines are read with the time of their arrival.
struct ChildProcess {
  /// Name on the path, or path, and arguments.
  let command: [String]

  enum Ending: Hashable {
    case exited(Int32)
    case signalled(Int32)
    /// Killed by us, after this many seconds.
    case overdue(Int)
  }

  struct Result {
    let ending: Ending
    let seconds: Double
    /// As `wait4` tells it; never below the memory of this process when it started the other.
    let peakKilobytes: Int
  }

  enum Failure: Error, Hashable {
    /// There is no such program.
    case missing(String)
    /// The system refused; the text is its own.
    case refused(String)
  }

  /// Runs it. Standard output and error arrive as one stream, so that the last line is what it said last.
  ///
  /// - Parameter onLine: each line without its end, and seconds since the start.
  func run(deadline: Double, onLine: (String, Double) -> Void) throws(Failure) -> Result {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .refused(Self.reason(errno)) }
    defer { close(ends[0]) }
    let clock = Stopwatch()
    let child: pid_t
    do throws(Failure) {
      child = try spawn(reading: ends[0], writing: ends[1])
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    CurrentChild.began(child)
    defer { CurrentChild.ended() }
    read(ends[0], clock, deadline, onLine)
    return wait(child, clock, deadline)
  }

  private func spawn(reading: Int32, writing: Int32) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, writing, STDERR_FILENO)
    // Only its output may keep the pipe open, or the end of the stream would never come.
    posix_spawn_file_actions_addclose(&actions, reading)
    posix_spawn_file_actions_addclose(&actions, writing)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.useUsualSignals(&attributes)
    var child = pid_t()
    let code = posix_spawnp(&child, command[0], &actions, &attributes, arguments, environ)
    if code == ENOENT { throw .missing(command[0]) }
    if code != 0 { throw .refused(Self.reason(code)) }
    return child
  }

  /// No signal blocked, and a closed pipe ends it: whatever this process, or the thread that calls, has arranged for
  /// itself.
  private static func useUsualSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  /// Reads lines until the stream ends or the deadline passes.
  private func read(
    _ descriptor: Int32, _ clock: Stopwatch, _ deadline: Double, _ onLine: (String, Double) -> Void
  ) {
    var lines = LineSplitter()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while clock.seconds < deadline {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = max(1, min(1000, (deadline - clock.seconds) * 1000))
      let ready = poll(&request, 1, Int32(milliseconds))
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard ready > 0, count > 0 else { break }
      for line in lines.add(buffer[..<count]) { onLine(line, clock.seconds) }
    }
    if let rest = lines.rest { onLine(rest, clock.seconds) }
  }

  private func wait(_ child: pid_t, _ clock: Stopwatch, _ deadline: Double) -> Result {
    var status: Int32 = 0
    var usage = rusage()
    var isOverdue = false
    while true {
      let found = wait4(child, &status, isOverdue ? 0 : WNOHANG, &usage)
      if found == child || (found < 0 && errno != EINTR) { break }
      if clock.seconds >= deadline {
        isOverdue = true
        kill(child, SIGKILL)
      } else {
        usleep(2_000)
      }
    }
    let signal = status & 0x7f
    let ending: Ending =
      isOverdue
      ? .overdue(Int(clock.seconds)) : signal != 0 ? .signalled(signal) : .exited((status >> 8) & 0xff)
    return Result(ending: ending, seconds: clock.seconds, peakKilobytes: Int(usage.ru_maxrss))
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
