import Documents
import Foundation
import Wording

/// Where a document goes, in the form that the file's name asks for.
struct DocumentFile {
  enum Format: String { case html, pdf, docx }

  let path: String
  let format: Format
  let voice: VoiceOptions

  /// A name with another ending ends the command.
  init(_ path: String, _ voice: VoiceOptions) throws(CommandFailure) {
    let ending = (path as NSString).pathExtension.lowercased()
    guard let format = ending == "htm" ? .html : Format(rawValue: ending) else {
      throw CommandFailure(.usage, Phrase.Document.unknownFormat(path), voice.language)
    }
    self.path = path
    self.format = format
    self.voice = voice
  }

  /// Writes the document. Where the program that makes the form is missing, HTML is written beside it instead, and a message
  /// names what to install.
  ///
  /// - Returns: the file that was written.
  func write(_ document: Document) throws -> String {
    switch format {
    case .html: return try finish(Array(HTMLDocument.text(document).utf8))
    case .pdf:
      let html = try HTMLDocument.text(document)
      guard let program = PDFPrinting.program else {
        return try writeInstead(html, missing: PDFPrinting.package, form: "PDF")
      }
      return try finish(try converted(program) { try PDFPrinting.pdf(of: html, by: program) })
    case .docx:
      guard let program = WordConversion.program else {
        return try writeInstead(HTMLDocument.text(document), missing: WordConversion.package, form: "Word")
      }
      return try finish(try converted(program) { try WordConversion.docx(of: document, by: program) })
    }
  }

  private func converted(_ program: ExternalProgram, _ convert: () throws -> [UInt8]) throws -> [UInt8] {
    do {
      return try convert()
    } catch let failure as ExternalProgram.Failure {
      throw CommandFailure(
        .internalFailure, Phrase.Document.converterFailed(program.path, failure.reason), voice.language)
    }
  }

  private func finish(_ bytes: [UInt8]) throws -> String {
    try Files.write(bytes, to: path, voice.language)
    voice.mention(Phrase.Message.wrote(path))
    return path
  }

  private func writeInstead(_ html: String, missing package: String, form: String) throws -> String {
    let instead = (path as NSString).deletingPathExtension + ".html"
    try Files.write(html, to: instead, voice.language)
    voice.say(Phrase.Document.noConverter(form, package: package, instead: instead))
    return instead
  }
}
