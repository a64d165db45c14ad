import Foundation

/// String literals of Swift source, for tests that hold texts to rules. Comments are skipped; interpolations
/// are left out of a literal's text, and literals inside them are found as literals of their own.
struct SwiftLiterals {
  struct Literal {
    /// 1-based line of its opening quote.
    var line: Int
    var text: String
    /// What stands before the opening quote on its line, spaces trimmed at the end.
    var lead: String
  }

  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var currentLine = ""
  private var found: [Literal] = []

  static func of(_ source: String) -> [Literal] {
    var scanner = SwiftLiterals(characters: Array(source))
    scanner.code(untilParenthesis: false)
    return scanner.found.sorted { $0.line < $1.line }
  }

  private init(characters: [Character]) { self.characters = characters }

  private func starts(_ text: String) -> Bool {
    position + text.count <= characters.count
      && characters[position..<position + text.count].elementsEqual(text)
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where position < characters.count {
      if characters[position] == "\n" {
        line += 1
        currentLine = ""
      } else {
        currentLine.append(characters[position])
      }
      position += 1
    }
  }

  private mutating func code(untilParenthesis: Bool) {
    var depth = 0
    while position < characters.count {
      if starts("//") {
        while position < characters.count, characters[position] != "\n" { step() }
      } else if starts("/*") {
        while position < characters.count, !starts("*/") { step() }
        step(2)
      } else if characters[position] == "\"" {
        literal()
      } else {
        if characters[position] == "(" { depth += 1 }
        if characters[position] == ")" {
          if untilParenthesis && depth == 0 { return step() }
          depth -= 1
        }
        step()
      }
    }
  }

  private mutating func literal() {
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    let start = line
    let lead = currentLine.trimmingCharacters(in: .whitespaces)
    step(quote.count)
    var text = ""
    while position < characters.count, !starts(quote) {
      if starts("\\(") {
        step(2)
        code(untilParenthesis: true)
      } else if characters[position] == "\\" {
        text.append(characters[position + 1])
        step(2)
      } else {
        text.append(characters[position])
        step()
      }
    }
    step(quote.count)
    found.append(Literal(line: start, text: text, lead: lead))
  }
}

/// The package's own sources.
enum PackageSources {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// Swift files of a target by path inside `Sources`, sorted.
  static func files(in target: String) throws -> [(path: String, text: String)] {
    let folder = root.appendingPathComponent(target)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      (target + "/" + name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }

  static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension String {
  /// Whether it holds kana, kanji or the punctuation and full-width forms that go with them.
  var hasJapanese: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF: true
      default: false
      }
    }
  }
}
