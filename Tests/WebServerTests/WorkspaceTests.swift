import Foundation
import Testing

@testable import WebServer

@Suite final class WorkspaceTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    "kenkyubi-\(UUID().uuidString)")
  private let workspace: Workspace

  init() throws {
    let folder = root.appendingPathComponent("workspace")
    let examples = root.appendingPathComponent("examples")
    workspace = Workspace(folder: folder, examples: examples)
    try Self.make(folder.appendingPathComponent("own"))
    try Self.make(examples.appendingPathComponent("tiny"))
    try Self.make(root.appendingPathComponent("secret"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private static func make(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("title: x\n".utf8).write(to: folder.appendingPathComponent("scenario.yaml"))
  }

  @Test func namesThatLeaveTheFolderMeanNothing() throws {
    #expect(try workspace.scenario("own").path.hasSuffix("/workspace/own"))
    for name in [
      "../secret", "..", ".", "", "own/../../secret", "/etc", "-o", ".hidden", "own\u{0}", "own\n", "own\\x",
    ] {
      #expect(throws: APIFailure.self, "\(name)") { try self.workspace.scenario(name) }
    }
  }

  @Test func linksAreNotFollowed() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: workspace.folder.appendingPathComponent("linked"),
      withDestinationURL: root.appendingPathComponent("secret"))
    try Self.make(workspace.folder.appendingPathComponent("mixed"))
    try manager.createSymbolicLink(
      at: workspace.folder.appendingPathComponent("mixed/researchers.csv"),
      withDestinationURL: URL(fileURLWithPath: "/etc/passwd"))
    #expect(workspace.entries.map(\.name) == ["own"])
    for name in ["linked", "mixed"] {
      #expect(throws: APIFailure.self) { try self.workspace.scenario(name) }
    }
  }

  @Test func examplesAreCopiedOnceAndNeverOver() throws {
    #expect(workspace.exampleNames == ["tiny"])
    #expect(try workspace.takeExample("tiny") == "tiny")
    let file = workspace.folder.appendingPathComponent("tiny/scenario.yaml")
    try Data("title: mine\n".utf8).write(to: file)
    #expect(try workspace.takeExample("tiny") == "tiny")
    #expect(try String(contentsOf: file, encoding: .utf8) == "title: mine\n")
    #expect(throws: APIFailure.self) { try self.workspace.takeExample("../workspace/own") }
  }

  @Test func uploadsOverwriteNothing() throws {
    let workbook = Data([0x50, 0x4B, 0x03, 0x04, 1])
    #expect(try workspace.keep(workbook, as: "計画.xlsx") == "計画.xlsx")
    #expect(try workspace.keep(workbook + [2], as: "計画.xlsx") == "計画-2.xlsx")
    #expect(try Data(contentsOf: workspace.folder.appendingPathComponent("計画.xlsx")) == workbook)
    for name in ["../x.xlsx", "x.csv", ".x.xlsx", "a/b.xlsx", ".xlsx"] {
      #expect(throws: APIFailure.self, "\(name)") { try self.workspace.keep(workbook, as: name) }
    }
    #expect(throws: APIFailure.self) { try self.workspace.keep(Data("<html>".utf8), as: "y.xlsx") }
    #expect(workspace.entries.map(\.name) == ["own", "計画-2.xlsx", "計画.xlsx"])
  }

  @Test func aChangeOfAFileIsAnotherVersion() throws {
    let scenario = try workspace.scenario("own")
    let before = workspace.version(of: scenario)
    #expect(workspace.version(of: scenario) == before)
    try Data("title: longer\n".utf8).write(to: scenario.appendingPathComponent("scenario.yaml"))
    #expect(workspace.version(of: scenario) != before)
  }

  @Test func newVersionsHaveTheFormOfTheOld() throws {
    #expect(try workspace.place(for: "own", like: "own").lastPathComponent == "own-2")
    _ = try workspace.keep(Data([0x50, 0x4B, 0x03, 0x04]), as: "book.xlsx")
    #expect(try workspace.place(for: "new", like: "book.xlsx").lastPathComponent == "new.xlsx")
    #expect(throws: APIFailure.self) { try self.workspace.place(for: "new.xlsx", like: "own") }
    #expect(throws: APIFailure.self) { try self.workspace.place(for: "../new", like: "own") }
  }
}
