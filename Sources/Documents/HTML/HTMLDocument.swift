import Charts
import Mustache
import Wording

/// Documents as HTML: one file that needs nothing else, reads nothing from anywhere and prints on A4.
package enum HTMLDocument {
  /// The page. O(length).
  ///
  /// - Throws: when the built-in template is broken.
  package static func text(_ document: Document) throws -> String {
    let text = HTMLText(language: document.language)
    return try render(HTMLView(document, sheet: sheet, text: text) { _, chart in chart.chart.svg })
  }

  /// The page for a converter that takes pictures from files, with those files by name.
  package static func parts(_ document: Document) throws -> (
    html: String, drawings: [(name: String, svg: String)]
  ) {
    var drawings: [(name: String, svg: String)] = []
    var text = HTMLText(language: document.language)
    text.showsOrigins = false
    let view = HTMLView(document, sheet: "", text: text) { number, chart in
      let name = "chart-\(number).svg"
      drawings.append((name, chart.chart.svg))
      let words = MarkupText.escaped(chart.chart.summary)
      return "<img src=\"\(name)\" alt=\"\(words)\" style=\"width: 100%\">"
    }
    return (try render(view), drawings)
  }

  private static func render(_ view: HTMLView) throws -> String {
    let template = String(decoding: PackageResources.document_mustache, as: UTF8.self)
    return try MustacheTemplate(string: template).render(view)
  }

  private static var sheet: String { String(decoding: PackageResources.document_css, as: UTF8.self) }
}
