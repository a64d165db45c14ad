import Foundation
import Testing

@testable import kenkyubi

/// Folders of the program's own are gone after it, however it ended.
@Suite struct ScratchFolderTests {
  @Test func whatAKilledProcessLeftIsRemovedAndNothingElse() throws {
    let place = try TemporaryFolder()
    func make(_ name: String, _ file: String) throws -> URL {
      let folder = place.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data().write(to: folder.appendingPathComponent(file))
      return folder
    }
    func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
    let left = try make("kenkyubi-scratch-1", "in-use")
    let other = try make("kenkyubi-scratch-2", "mine.txt")
    let stranger = try make("notes", "in-use")
    var used: ScratchFolder? = try ScratchFolder(in: place.url)
    let usedURL = try #require(used?.url)
    #expect(!exists(left) && exists(other) && exists(stranger) && exists(usedURL))
    try withExtendedLifetime(ScratchFolder(in: place.url)) { second in
      #expect(exists(usedURL) && exists(second.url))
    }
    used = nil
    #expect(!exists(usedURL))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).count == 2)
  }
}
