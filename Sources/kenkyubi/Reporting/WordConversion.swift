import Documents
import Foundation

/// Documents to Word files by pandoc: text to be edited, tables as tables, charts as pictures.
enum WordConversion {
  static let package = "pandoc"

  static var program: ExternalProgram? { ExternalProgram(["pandoc"]) }

  /// The bytes of the file.
  static func docx(of document: Document, by program: ExternalProgram) throws -> [UInt8] {
    let scratch = try ScratchFolder()
    let parts = try HTMLDocument.parts(document)
    try Data(parts.html.utf8).write(to: scratch.url.appendingPathComponent("page.html"))
    for drawing in parts.drawings {
      try Data(drawing.svg.utf8).write(to: scratch.url.appendingPathComponent(drawing.name))
    }
    try Data(WordReference.bytes).write(to: scratch.url.appendingPathComponent("reference.docx"))
    try program.run(
      [
        "page.html", "--from=html", "--to=docx", "--reference-doc=reference.docx", "--resource-path=.",
        "--shift-heading-level-by=-1",
        "--output=page.docx",
      ], in: scratch.url, environment: ["SOURCE_DATE_EPOCH": "1577836800"])
    let file = scratch.url.appendingPathComponent("page.docx")
    guard let data = FileManager.default.contents(atPath: file.path), !data.isEmpty else {
      throw ExternalProgram.Failure(reason: "no docx")
    }
    return Array(data)
  }
}
