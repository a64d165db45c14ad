import Foundation
import FoundationXML

/// What wants to hear of an XML part, element by element. Names come without their prefix.
protocol XMLListener: AnyObject {
  func begin(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  /// A piece of text; one text may come in several.
  func text(_ text: String)
  /// Why the rest need not be read.
  var problem: WorkbookProblem? { get }
}

/// Reads an XML part as a stream. Document types are refused before anything is parsed: without them there are no
/// entities, and with no entities nothing grows.
enum XMLPart {
  static func read(_ bytes: [UInt8], part: String, to listener: any XMLListener) throws(WorkbookProblem) {
    let text = withoutDeclaration(plain(bytes))
    // Workbooks are in Unicode, whatever a declaration says; Foundation's parser traps on attributes that are not.
    guard String(validating: text, as: UTF8.self) != nil else { throw .malformed(part: part, line: 0) }
    if holdsDocumentType(text) { throw .documentType(part: part) }
    // The form that takes `Data` gives up at ten million bytes.
    let parser = XMLParser(stream: InputStream(data: Data(text)))
    parser.shouldProcessNamespaces = false
    parser.shouldResolveExternalEntities = false
    let relay = Relay(listener)
    parser.delegate = relay
    let isWhole = parser.parse()
    if let problem = listener.problem { throw problem }
    // Foundation calls a text that just ends a success.
    guard isWhole, relay.isWhole else {
      throw .malformed(part: part, line: max(relay.line, parser.lineNumber))
    }
  }

  /// UTF-16, which the standard allows, becomes UTF-8.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00])
    let isBig = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C])
    guard isLittle || isBig else { return bytes }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { at in
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The text behind the byte order mark and the XML declaration, whose encoding is not to be followed.
  private static func withoutDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard rest.starts(with: "<?xml".utf8) else { return rest.count == bytes.count ? bytes : Array(rest) }
    let head = rest.prefix(400)
    guard
      let end = zip(head.indices, head.indices.dropFirst()).first(where: {
        head[$0] == UInt8(ascii: "?") && head[$1] == UInt8(ascii: ">")
      })
    else { return Array(rest) }
    return Array(rest[(end.1 + 1)...])
  }

  private static func holdsDocumentType(_ bytes: [UInt8]) -> Bool {
    let pattern = Array("<!DOCTYPE".utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      while at + 1 < buffer.count {
        // Plain searching for two bytes that hardly ever stand together is as fast as it gets.
        if buffer[at] == pattern[0], buffer[at + 1] == pattern[1],
          buffer[at...].prefix(pattern.count).elementsEqual(pattern)
        {
          return true
        }
        at += 1
      }
      return false
    }
  }

  private final class Relay: NSObject, XMLParserDelegate {
    let listener: any XMLListener
    var line = 0
    /// Elements that are open.
    private var depth = 0
    private var hasRoot = false
    private var hasFailed = false

    /// Whether there was a root element, and it ended.
    var isWhole: Bool { hasRoot && depth == 0 && !hasFailed }

    init(_ listener: any XMLListener) { self.listener = listener }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      depth += 1
      hasRoot = true
      listener.begin(Self.local(name), attributes)
      if listener.problem != nil { parser.abortParsing() }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      depth -= 1
      listener.end(Self.local(name))
      if listener.problem != nil { parser.abortParsing() }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { listener.text(text) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      listener.text(String(decoding: block, as: UTF8.self))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
      line = parser.lineNumber
      hasFailed = true
    }

    private static func local(_ name: String) -> String {
      guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
      return String(name[name.utf8.index(after: colon)...])
    }
  }
}

extension [String: String] {
  /// An attribute by its name without prefix.
  func attribute(_ name: String) -> String? {
    self[name] ?? first { $0.key.hasSuffix(":" + name) }?.value
  }
}
