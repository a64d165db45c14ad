import Charts
import Reports
import Wording

/// Blocks to what the template shows; counts tables and charts.
struct HTMLBlocks {
  let text: HTMLText
  private var tables = 0
  private var charts = 0

  init(text: HTMLText) { self.text = text }

  mutating func blocks(
    _ blocks: [Document.Block], drawing: (Int, DocumentChart) -> String
  ) -> [HTMLView.Block] {
    var result: [HTMLView.Block] = []
    for block in blocks {
      switch block {
      case .subheading(let phrase): result.append(.init(subheading: phrase.text(text.language)))
      case .paragraph(let passage): result.append(.init(paragraphHTML: text.passage(passage)))
      case .bullets(let passages): result.append(.init(bulletsHTML: passages.map(text.passage)))
      case .keyFigures(let figures): result.append(view(figures))
      case .table(let table): result.append(.init(table: finished(view(table))))
      case .chart(let chart):
        charts += 1
        let caption = Phrase.Document.figureNumber(charts, chart.caption)
        result.append(
          .init(figure: .init(svgHTML: drawing(charts, chart), caption: caption.text(text.language))))
      case .accountText(let phrase, isBullet: false): result.append(.init(paragraphHTML: text.phrase(phrase)))
      case .accountText(let phrase, isBullet: true):
        // Entries that follow each other are one list.
        if let last = result.last?.bulletsHTML {
          result[result.count - 1].bulletsHTML = last + [text.phrase(phrase)]
        } else {
          result.append(.init(bulletsHTML: [text.phrase(phrase)]))
        }
      case .accountTable(let table): result.append(.init(table: finished(Self.view(table))))
      }
    }
    return result
  }

  /// Boxes side by side on a page; a table for converters.
  private func view(_ figures: [Document.KeyFigure]) -> HTMLView.Block {
    let shown = figures.map {
      HTMLView.KeyFigure(label: $0.label.text(text.language), figureHTML: text.passage(Passage($0.figure)))
    }
    guard !text.showsOrigins else { return .init(keyFigures: shown) }
    let table = HTMLView.Table(
      caption: nil, heads: shown.map { .init(title: $0.label, kind: "words") },
      rows: [
        .init(
          kind: "entry", cells: shown.map { .init(kind: "words", html: "<strong>\($0.figureHTML)</strong>") })
      ],
      notesHTML: [])
    return .init(table: finished(table))
  }

  /// The table as it is for a page; for converters with widths and alignment.
  private func finished(_ table: HTMLView.Table) -> HTMLView.Table {
    text.showsOrigins ? table : table.forConverters
  }

  private mutating func view(_ table: DocumentTable) -> HTMLView.Table {
    tables += 1
    let kinds = table.columns.map(\.kind.rawValue)
    return HTMLView.Table(
      caption: Phrase.Document.tableNumber(tables, table.caption).text(text.language),
      heads: zip(table.columns, kinds).map { .init(title: $0.title.text(text.language), kind: $1) },
      rows: table.rows.map { row in
        .init(
          kind: row.isTotal ? "total" : "entry",
          cells: zip(row.cells, kinds).map { .init(kind: $1, html: text.passage($0)) })
      }, notesHTML: table.notes.map(text.passage))
  }

  private static func view(_ table: TextTable) -> HTMLView.Table {
    let kinds = table.columns.map { column -> String in
      let kind: DocumentTable.Column.Kind =
        column.isName ? .name : column.alignment == .right ? .number : .words
      return kind.rawValue
    }
    var rows: [HTMLView.Row] = []
    var isTotal = false
    for row in table.rows {
      switch row {
      case .cells(let cells):
        rows.append(
          .init(
            kind: isTotal ? "total" : "entry",
            cells: zip(cells, kinds).map { .init(kind: $1, html: MarkupText.escaped($0)) }))
      case .group(let title):
        rows.append(
          .init(
            kind: "group", cells: [.init(kind: "words", html: MarkupText.escaped(title), span: kinds.count)]))
      case .rule: isTotal = true
      }
    }
    return HTMLView.Table(
      caption: nil, heads: zip(table.columns, kinds).map { .init(title: $0.title, kind: $1) }, rows: rows,
      notesHTML: [])
  }
}
