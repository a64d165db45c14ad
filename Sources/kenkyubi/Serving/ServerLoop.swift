import Foundation
import Synchronization
import WebServer
import Wording

/// Runs the page until Ctrl-C. When the system refuses a connection (too many files, for instance), it listens anew.
struct ServerLoop {
  private let server: PageServer

  init(_ server: PageServer) { self.server = server }

  func run(_ voice: VoiceOptions) throws {
    Interrupts.listen()
    defer { Interrupts.stopListening() }
    let refusal = Mutex<String?>(nil)
    let ended = DispatchSemaphore(value: 0)
    let server = server
    let task = Task {
      defer { ended.signal() }
      var failures = 0
      while !Task.isCancelled {
        let begun = ContinuousClock.now
        do {
          try await server.run()
        } catch {
          // One that ran for a while may go on; one that cannot even begin says why.
          failures = begun.duration(to: .now) > .seconds(5) ? 0 : failures + 1
          if failures >= 5 {
            refusal.withLock { $0 = "\(error)" }
            return
          }
          try? await Task.sleep(for: .milliseconds(300))
        }
      }
    }
    while ended.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if Interrupts.isRaised { break }
    }
    task.cancel()
    server.close()
    if let reason = refusal.withLock({ $0 }) {
      throw CommandFailure(.usage, Phrase.Serve.cannotListen(reason), voice.language)
    }
  }
}
