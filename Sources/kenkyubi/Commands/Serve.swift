import ArgumentParser
import Foundation
import Reports
import WebServer
import Wording

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.Serve.serve.text(Help.language), discussion: Phrase.Serve.discussion.text(Help.language))

  @Option(help: Help.text(Phrase.Serve.workspace))
  var workspace: String?

  @Option(help: Help.text(Phrase.Serve.examples))
  var examples: String?

  @Option(help: Help.text(Phrase.Serve.port))
  var port: UInt16?

  @Option(help: Help.text(Phrase.Serve.host))
  var host = "127.0.0.1"

  @Option(help: Help.text(Phrase.Serve.workers))
  var workers = 1

  @Flag(help: Help.text(Phrase.Serve.open))
  var open = false

  @OptionGroup var place: ArchiveOptions
  @OptionGroup var voice: VoiceOptions

  mutating func validate() throws {
    guard (1...64).contains(workers) else {
      throw ValidationError(Phrase.Serve.workersRange.text(voice.language))
    }
  }

  func run() throws {
    let answers = try ScratchFolder(for: "answers")
    let server = try PageServer(settings(answers.url)) { [voice] in voice.say(Phrase.Serve.newLink($0)) }
    Streams.writeOutput(
      voice.json
        ? JSONValue.members(["link": .string(server.link)]).formatted()
        : Phrase.Serve.ready(server.link).text(voice.language) + "\n")
    if !PageServer.Settings.isLoopback(host) { voice.say(Phrase.Serve.reachable(host)) }
    if open { openBrowser(server.link) }
    // The folder of answers goes when nothing holds it any more.
    try withExtendedLifetime(answers) { try ServerLoop(server).run(voice) }
  }

  private func settings(_ scratch: URL) throws(CommandFailure) -> PageServer.Settings {
    var environment = ProcessInfo.processInfo.environment
    if let archive = place.archive { environment["KENKYUBI_ARCHIVE"] = absolute(archive).path }
    guard let number = FreePort.choose(port, host: host) else {
      throw CommandFailure(.usage, Phrase.Serve.portTaken(port.map(String.init) ?? host), voice.language)
    }
    return PageServer.Settings(
      host: host, port: number, workspace: try folder(), examples: examples.map(absolute),
      program: Self.program, environment: environment, scratch: scratch, searches: workers)
  }

  /// The folder of scenarios, made when it is not there.
  private func folder() throws(CommandFailure) -> URL {
    let folder = absolute(workspace ?? "kenkyubi")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        .usage, Phrase.Message.cannotWrite(folder.path, error.localizedDescription), voice.language)
    }
    return folder.resolvingSymlinksInPath()
  }

  private func absolute(_ path: String) -> URL { URL(fileURLWithPath: path).standardizedFileURL }

  /// This program's file, also when it was found on the PATH.
  private static var program: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  }

  private func openBrowser(_ link: String) {
    guard let browser = ExternalProgram(["xdg-open", "open"]) else {
      return voice.say(Phrase.Serve.cannotOpen)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser.path)
    process.arguments = [link]
    do {
      try process.run()
    } catch {
      voice.say(Phrase.Serve.cannotOpen)
    }
  }
}
