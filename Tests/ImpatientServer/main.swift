import Foundation
import WebServer

// A page with little patience, in a process of its own, so that tests which block threads do not slow it down.
// Arguments: port, folder. Prints its link.

var settings = PageServer.Settings(
  host: "127.0.0.1", port: UInt16(CommandLine.arguments[1]) ?? 0,
  workspace: URL(fileURLWithPath: CommandLine.arguments[2]), examples: nil, program: "/bin/false",
  environment: [:], scratch: URL(fileURLWithPath: CommandLine.arguments[2]), searches: 1)
settings.limits.silence = 1
settings.limits.arrival = 2
settings.limits.connections = 3
settings.limits.upload = 1_000

let server = PageServer(settings) { _ in }
FileHandle.standardOutput.write(Data((server.link + "\n").utf8))
try await server.run()
