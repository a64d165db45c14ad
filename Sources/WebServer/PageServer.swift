package import Foundation
import FlyingFox
import FlyingSocks
import Wording

/// The local page: guard, page, API and workers behind one port.
package struct PageServer: Sendable {
  package struct Settings: Sendable {
    /// Address to listen at.
    package var host: String
    package var port: UInt16
    package var workspace: URL
    /// Scenarios that can be copied into the workspace.
    package var examples: URL?
    /// This program, and what its workers are to find in their environment.
    package var program: String
    package var environment: [String: String]
    /// An empty folder that only this user can read.
    package var scratch: URL
    /// Searches at the same time.
    package var searches: Int
    package var limits = ServerLimits()

    package init(
      host: String, port: UInt16, workspace: URL, examples: URL?, program: String,
      environment: [String: String], scratch: URL, searches: Int
    ) {
      self.host = host
      self.port = port
      self.workspace = workspace
      self.examples = examples
      self.program = program
      self.environment = environment
      self.scratch = scratch
      self.searches = searches
    }

    /// Whether nobody but this machine can reach the address.
    package static func isLoopback(_ host: String) -> Bool {
      host == "127.0.0.1" || host == "localhost" || host == "::1"
    }
  }

  private let settings: Settings
  private let handler: PageHandler
  private let pool: PatientPool
  private let watch: HeadWatch
  private let workers: Workers

  /// - Parameter onLink: is told links to print.
  package init(_ settings: Settings, onLink: @escaping @Sendable (String) -> Void) {
    self.settings = settings
    let port = settings.port
    var names = ["127.0.0.1", "localhost", "[::1]"]
    if !Settings.isLoopback(settings.host) { names = [settings.host] }
    watch = HeadWatch(limit: settings.limits.head)
    pool = PatientPool(HTTPServer.defaultPool(), settings.limits)
    workers = Workers(
      program: settings.program, environment: settings.environment, folder: settings.scratch,
      limits: settings.limits, searches: settings.searches)
    handler = PageHandler(
      gate: PageGuard(hosts: Set(names.map { "\($0):\(port)" }), port: port), pool: pool, watch: watch,
      api: PageAPI(
        workspace: Workspace(folder: settings.workspace, examples: settings.examples), workers: workers,
        limits: settings.limits),
      onOldLink: { onLink(Self.link($0, settings)) })
  }

  /// The link that opens the page, once.
  package var link: String { Self.link(handler.gate.link.text, settings) }

  /// Answers until the task is cancelled or the socket cannot be had.
  package func run() async throws {
    let server = HTTPServer(
      config: .init(
        address: try address(), timeout: settings.limits.quick + settings.limits.arrival,
        // Longer bodies are read piece by piece, or not at all.
        sharedRequestReplaySize: 4_096, pool: pool, logger: .disabled),
      handler: handler)
    watch.start(port: settings.port)
    defer { watch.stop() }
    try await server.run()
  }

  /// Ends what workers do.
  package func close() { workers.close() }

  private func address() throws -> any SocketAddress {
    try settings.host == "::1"
      ? sockaddr_in6.inet6(ip6: "::1", port: settings.port)
      : sockaddr_in.inet(ip4: settings.host == "localhost" ? "127.0.0.1" : settings.host, port: settings.port)
  }

  private static func link(_ secret: String, _ settings: Settings) -> String {
    let host = settings.host == "::1" ? "[::1]" : settings.host
    return "http://\(host):\(settings.port)/?link=\(secret)"
  }
}
