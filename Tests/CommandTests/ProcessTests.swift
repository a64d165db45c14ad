import Foundation
import Testing

@testable import kenkyubi

@Suite struct ExitStatusTests {
  /// The numbers are a contract with scripts. Runs of the program show all but 70, which nothing from outside
  /// provokes.
  @Test func numbersAreTheContract() {
    #expect(ExitStatus.done.rawValue == 0)
    #expect(ExitStatus.infeasible.rawValue == 3)
    #expect(ExitStatus.noPlan.rawValue == 4)
    #expect(ExitStatus.usage.rawValue == 64)
    #expect(ExitStatus.badInput.rawValue == 65)
    #expect(ExitStatus.internalFailure.rawValue == 70)
  }
}

@Suite struct FileWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func replacesAFileAndKeepsItsRights() throws {
    let path = folder.path("a.txt")
    try FileWriting.replace(path, with: "one")
    chmod(path, 0o640)
    try FileWriting.replace(path, with: "二")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "二")
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(folder.names == ["a.txt"])
  }

  @Test func followsALinkInsteadOfReplacingIt() throws {
    let file = folder.path("real.txt")
    let link = folder.path("link.txt")
    try FileWriting.replace(file, with: "old")
    symlink(file, link)
    try FileWriting.replace(link, with: "new")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
  }

  @Test func refusesFoldersAndMissingOnes() {
    #expect(throws: FileWriting.Failure.self) { try FileWriting.replace(folder.path(""), with: "x") }
    #expect(throws: FileWriting.Failure.self) { try FileWriting.replace(folder.path("no/x"), with: "x") }
    #expect(folder.names.isEmpty)
  }

  @Test func writesToDevices() throws { try FileWriting.replace("/dev/null", with: "x") }
}
