/// Breaks text into lines of a display width: between words in Latin text, in Japanese between any two
/// characters but those of one katakana word, where closing marks stay with what they close and opening marks
/// with what they open.
package enum LineWrap {
  /// The lines of `text`, at least one; nothing is dropped but spaces at breaks. A word wider than `width` is
  /// cut. O(length).
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(contentsOf: wrapped(String(paragraph), width: max(2, width)))
    }
    return lines
  }

  /// `items` with `separator` after each but the last, broken only after separators: names stay whole. An item
  /// wider than `width` is broken like other text. O(length).
  static func lines(of items: [String], separator: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for (index, item) in items.enumerated() {
      let text = index + 1 < items.count ? item + separator : item
      if !line.isEmpty, DisplayWidth.of(line) + DisplayWidth.of(trimmed(text)) > width {
        lines.append(contentsOf: self.lines(trimmed(line), width: width))
        line = ""
      }
      line += text
    }
    return lines + self.lines(trimmed(line), width: width)
  }

  /// Cells of the widest piece that a break cannot divide without cutting a word.
  static func widestPiece(_ text: String) -> Int {
    text.split(separator: "\n").flatMap { pieces(String($0)) }.filter { $0.first != " " }
      .map(DisplayWidth.of).max() ?? 0
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let size = DisplayWidth.of(piece)
      if used + size <= width {
        line += piece
        used += size
        continue
      }
      if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
      (line, used) = ("", 0)
      if piece.allSatisfy({ $0 == " " }) { continue }
      for character in piece {
        let cell = DisplayWidth.of(character)
        if used + cell > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += cell
      }
    }
    let rest = trimmed(line)
    return rest.isEmpty && !lines.isEmpty ? lines : lines + [rest]
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Pieces that must not be broken: runs of spaces, Latin and katakana words, and single wide characters with
  /// the marks that belong to them.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var glue = false
    for character in text {
      let joinsPrevious: Bool
      if let last = pieces.last?.last {
        let bothSpaces = character == " " && last == " "
        let bothNarrow =
          character != " " && last != " " && DisplayWidth.of(character) < 2 && DisplayWidth.of(last) < 2
        joinsPrevious =
          bothSpaces || bothNarrow || (isKatakana(character) && isKatakana(last))
          || (glue && character != " ")
          || (closing.contains(character) && last != " ")
      } else {
        joinsPrevious = false
      }
      if joinsPrevious {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      glue = opening.contains(character)
    }
    return pieces
  }

  private static func isKatakana(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x30A1...0x30FA).contains($0.value) || $0.value == 0x30FC }
  }

  // Marks by code point, because all Japanese text lives in the Wording catalogue.
  private static let closing: Set<Character> = [
    "\u{3001}", "\u{3002}", "\u{300D}", "\u{300F}", "\u{3011}", "\u{30FB}", "\u{30FC}", "\u{FF09}",
    "\u{FF0C}",
    "\u{FF0E}",
    "\u{FF1A}", ")", "]", ",", ".", ":", ";", "%",
  ]
  private static let opening: Set<Character> = ["\u{300C}", "\u{300E}", "\u{3010}", "\u{FF08}", "(", "["]
}
