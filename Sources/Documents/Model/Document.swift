package import Charts
package import Reports
package import Wording

/// A document in one language, before it has any form: chapters of blocks.
package struct Document: Sendable {
  package var language: Language
  package var title: Phrase
  package var subtitle: Phrase
  /// Small print under the title: how the document came about.
  package var imprint: [Phrase]
  package var chapters: [Chapter] = []
  /// Whether people go by codes: then no origin of a figure about a group says who belongs to it.
  package var isAnonymous = false

  package struct Chapter: Sendable {
    /// Letters and hyphens, unique in the document.
    package var id: String
    package var heading: Phrase
    package var blocks: [Block] = []
  }

  package enum Block: Sendable {
    case subheading(Phrase)
    case paragraph(Passage)
    case bullets([Passage])
    case keyFigures([KeyFigure])
    case table(DocumentTable)
    case chart(DocumentChart)
    /// Of a report's section: text that may hold numbers, all of them from the account of the audited plan.
    case accountText(Phrase, isBullet: Bool)
    /// The same for tables.
    case accountTable(TextTable)
  }

  /// A number that is to be seen from afar.
  package struct KeyFigure: Sendable {
    package var label: Phrase
    package var figure: Figure
    package var note: Passage?
  }
}

/// A table of which every number is a figure.
package struct DocumentTable: Sendable {
  package struct Column: Sendable {
    package var title: Phrase
    package var kind: Kind

    /// How the cells are set.
    package enum Kind: String, Sendable {
      case words, number
      /// Of people: in one line.
      case name
      /// From one number to another: in one line.
      case range
      /// Long and without spaces: broken anywhere.
      case path
    }

    package static func words(_ title: Phrase) -> Column { Column(title: title, kind: .words) }
    package static func numbers(_ title: Phrase) -> Column { Column(title: title, kind: .number) }
    package static func names(_ title: Phrase) -> Column { Column(title: title, kind: .name) }
    package static func ranges(_ title: Phrase) -> Column { Column(title: title, kind: .range) }
    package static func paths(_ title: Phrase) -> Column { Column(title: title, kind: .path) }
  }

  package struct Row: Sendable {
    package var cells: [Passage]
    package var isTotal = false
  }

  package var caption: Phrase
  package var columns: [Column]
  package var rows: [Row] = []
  package var notes: [Passage] = []

  init(_ caption: Phrase, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  mutating func add(_ cells: [Passage], isTotal: Bool = false) {
    rows.append(Row(cells: cells, isTotal: isTotal))
  }
}

/// A drawing with the figures that are drawn.
package struct DocumentChart: Sendable {
  package var chart: Chart
  package var caption: Phrase
  package var figures: [Figure]
}

extension Passage {
  /// A name in a cell: a title of the scenario, or a word of the catalogue.
  static func name(_ title: String) -> Passage { name(Phrase(verbatim: title)) }
  static func name(_ name: Phrase) -> Passage { Passage(ja: "\(name: name)", en: "\(name: name)") }
  static let empty = Passage(Phrase(verbatim: ""))
}
