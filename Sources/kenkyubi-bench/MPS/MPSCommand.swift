import Foundation
import LinearOptimization

/// `--mps FILE`: one file, read and solved in this process.
struct MPSCommand {
  let path: String
  let options: BenchOptions

  func run() throws {
    let model = try MPSFile.read(path, format: options.format)
    let answer = try MPSAnswer(solving: model, gap: options.gap ?? 0, timeLimit: options.timeLimit)
    guard let target = options.json, target != "-" else {
      return Output.say(options.json == nil ? answer.text : answer.json)
    }
    do {
      try Data((answer.json + "\n").utf8).write(to: URL(fileURLWithPath: target))
    } catch {
      throw BenchFailure(.cannotWrite, "cannot write \(target): \(error.localizedDescription)")
    }
  }
}
