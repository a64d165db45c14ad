// Writes runs into an archive, one after another, and prints each one's identifier and name when the archive has
// taken it: `ArchiveWriter FILE COUNT NAME SIZE`, SIZE being the characters of each answer. Tests kill it.
import Foundation
import Planning
import RunArchive
import TestSupport

let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[2]), let size = Int(arguments[4]) else {
  FileHandle.standardError.write(Data("usage: ArchiveWriter FILE COUNT NAME SIZE\n".utf8))
  exit(64)
}
let answer = "{\"計画\": \"" + TestRuns.noise(size) + "\"}"
do {
  let archive = try RunArchive(at: arguments[1])
  for index in 0..<count {
    let name = "\(arguments[3])-\(index)"
    // All begin in one second, and each set of inputs is shared by some.
    let question = TestRuns.question {
      $0.scenario = name
      $0.inputsHash = "inputs-\(index % 7)"
    }
    let run = try archive.add(question, TestRuns.ending(), inputs: TestRuns.inputs, answer: answer)
    let line = Array("\(run.id) \(name)\n".utf8)
    guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
