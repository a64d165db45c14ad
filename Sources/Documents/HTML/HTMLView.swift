import Reports
import Wording

/// A document as the template sees it. Members whose name ends in HTML are markup already, others plain text.
struct HTMLView {
  var language: String
  /// A page of its own; otherwise something for a converter, which makes title and contents itself.
  var isPage: Bool
  var title: String
  var subtitle: String
  /// Named like nothing inside the page: what a cell leaves out would be looked up here.
  var sheet: String
  var contents: String
  var imprint: [String]
  var chapters: [Chapter]

  struct Chapter {
    var id: String
    var number: Int
    var heading: String
    var blocks: [Block]
  }

  /// One of the members is set.
  struct Block {
    var subheading: String?
    var paragraphHTML: String?
    var bulletsHTML: [String]?
    var keyFigures: [KeyFigure]?
    var table: Table?
    var figure: Drawing?
  }

  struct KeyFigure {
    var label: String
    var figureHTML: String
  }

  struct Table {
    var caption: String?
    /// Of the columns, in per cent; for converters, which do not lay tables out themselves.
    var widths: [Int]?
    var heads: [Head]
    var rows: [Row]
    var notesHTML: [String]
  }

  struct Head {
    var title: String
    var kind: String
    var style: String?
  }

  struct Row {
    var kind: String
    var cells: [Cell]
  }

  struct Cell {
    var kind: String
    var html: String
    var style: String?
    /// Columns that it goes over.
    var span: Int?
  }

  struct Drawing {
    var svgHTML: String
    var caption: String
  }
}
