import Reports

extension HTMLView.Table {
  /// The table with what a browser would find out by itself: widths of columns after their content, numbers to the right.
  var forConverters: HTMLView.Table {
    var table = self
    table.widths = columnWidths
    for index in table.heads.indices { table.heads[index].style = Self.style(table.heads[index].kind) }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].style = Self.style(table.rows[row].cells[cell].kind)
      }
    }
    return table
  }

  private static func style(_ kind: String) -> String? { kind == "number" ? "text-align: right" : nil }

  /// Per cent of the page for each column: a share of the widest cell, long texts counting up to a limit.
  private var columnWidths: [Int] {
    // Long texts break well; years and amounts beside them do not.
    let longest = heads.count > 5 ? 24 : 36
    let widest = heads.indices.map { column -> Int in
      let cells = rows.filter { $0.cells.count == heads.count }.map {
        Self.width(ofMarkup: $0.cells[column].html)
      }
      return min(longest, max(6, (cells.max() ?? 0) + 4, Self.longestWord(heads[column].title) + 2))
    }
    let sum = max(1, widest.reduce(0, +))
    return widest.map { max(1, $0 * 100 / sum) }
  }

  /// What must not be broken of a heading: a word of letters; East Asian text may break anywhere.
  private static func longestWord(_ text: String) -> Int {
    text.split { !$0.isASCII || $0 == " " }.map(\.count).max() ?? 4
  }

  /// Cells of a terminal that the text between tags would take. O(length).
  private static func width(ofMarkup html: String) -> Int {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    return DisplayWidth.of(text)
  }
}
