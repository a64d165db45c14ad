import Charts
import Foundation
import FoundationXML
import Planning
import Testing
import Wording

/// Charts are well-formed drawings that say what they show.
@Suite struct ChartTests {
  /// Names that would break markup, or a chart's layout.
  private static let hostile = "<script>&\"'\u{0}\u{8} 先端医療データ科学・臨床研究推進統合センター附属研究支援部門第二支援室"

  static let charts: [Chart] = [
    PairedBars(
      rows: [
        .init(name: hostile, before: 0, after: 1200, beforeText: "0", afterText: "1,200"),
        .init(name: "R02", before: 300, after: 600, beforeText: "300", afterText: "600"),
      ], beforeName: Phrase.Report.before, afterName: Phrase.Report.after, axis: Phrase.Report.hoursAxis,
      language: .ja
    ).chart(frame("bars")),
    SpanChart(
      rows: [
        .init(
          name: hostile, first: YearMonth(year: 2026, month: 1), last: YearMonth(year: 2028, month: 3),
          text: hostile,
          kind: 0),
        .init(
          name: "x", first: YearMonth(year: 2028, month: 3), last: YearMonth(year: 2028, month: 3), text: "1",
          kind: 1),
      ], first: YearMonth(year: 2025, month: 10), last: YearMonth(year: 2028, month: 3),
      kinds: ["a", hostile],
      language: .en
    ).chart(frame("spans")),
    StackedColumns(
      columns: [
        .init(name: hostile, parts: [10, 5], total: "15", limit: 20),
        .init(name: "b", parts: [0, 0], total: "0", limit: nil),
      ], series: ["s", hostile], line: (40, "cap"), limitName: "limit", axis: "yen",
      tickText: { "\(Int($0))" }
    ).chart(frame("columns")),
    StepChart(
      steps: [.init(x: 0, y: 0, text: "0"), .init(x: 5, y: 90, text: hostile)], end: 10, xAxis: "x",
      yAxis: hostile,
      xText: { "\($0)" }
    ).chart(frame("steps")),
    TornadoChart(
      bars: [
        .init(name: hostile, low: -30, high: 12, lowText: "-30", highText: hostile),
        .init(name: "b", low: nil, high: nil, lowText: "", highText: ""),
      ], lowName: "low", highName: "high", axis: "h"
    ).chart(frame("tornado")),
    DifferenceBars(
      rows: [
        .init(name: hostile, start: 0, end: 20, least: 20, most: 20, isTold: true, text: "+20.0"),
        .init(name: "b", start: 20, end: 10, least: 5, most: 25, isTold: false, text: hostile),
        .init(name: "c", start: 10, end: nil, least: 10, most: 10, isTold: false, text: hostile),
      ], toldName: "told", untoldName: hostile, rangeName: "range", axis: "h"
    ).chart(frame("differences")),
  ]

  private static func frame(_ id: String) -> ChartFrame {
    ChartFrame(
      id: id, title: Phrase(verbatim: hostile), summary: Phrase(verbatim: "summary " + hostile), language: .en
    )
  }

  @Test(arguments: charts.indices) func isWellFormedAndNamed(index: Int) throws {
    let drawing = try Drawing(Self.charts[index].svg)
    #expect(drawing.attribute("role", of: "svg") == "img")
    let names = try #require(drawing.attribute("aria-labelledby", of: "svg")).split(separator: " ").map(
      String.init)
    #expect(names.count == 2 && names.allSatisfy(drawing.ids.contains))
    #expect(drawing.texts(of: "desc").first?.hasPrefix("summary") == true)
  }

  @Test(arguments: charts.indices) func everythingIsInsideTheFrame(index: Int) throws {
    let chart = Self.charts[index]
    for box in try Drawing(chart.svg).rectangles {
      #expect(box.minX >= -0.01 && box.maxX <= chart.width + 0.01, "\(box)")
      #expect(box.minY >= -0.01 && box.maxY <= chart.height + 0.01, "\(box)")
    }
  }

  @Test(arguments: charts.indices) func needsNothingFromOutside(index: Int) {
    let rest = Self.charts[index].svg.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
    for word in ["http", "href", "@import", "<script", "<style", "<image"] { #expect(!rest.contains(word)) }
  }

  @Test func barsAreAsLongAsTheirValues() throws {
    let bars = try Drawing(Self.charts[0].svg).rectangles.filter { $0.height == 12 && $0.width != 14 }
    // Two rows of two bars: 0, 1200, 300, 600.
    #expect(bars.count == 4)
    #expect(bars[0].width == 0)
    #expect(abs(bars[1].width - 2 * bars[3].width) < 0.05)
    #expect(abs(bars[3].width - 2 * bars[2].width) < 0.05)
    #expect(Set(bars.map { $0.minX.rounded() }).count == 1)
  }

  /// A bar goes on from where the one before it ended; without a difference there is none.
  @Test func differencesLeadFromOneToTheNext() throws {
    let bars = try Drawing(Self.charts[5].svg).rectangles.filter { $0.height == 12 && $0.width != 14 }
    #expect(bars.count == 2)
    #expect(abs(bars[0].maxX - bars[1].maxX) < 0.05)
    #expect(abs(bars[0].width - 2 * bars[1].width) < 0.05)
  }

  @Test func stepsBeginWhereTheirMoneyBegins() throws {
    let path = try #require(Self.charts[3].svg.split(separator: "\n").first { $0.hasPrefix("<path") })
    let points = path.split(separator: "\"")[1].split(whereSeparator: { "ML".contains($0) })
      .map { $0.split(separator: " ").compactMap { Double($0) } }
    #expect(points.count == 4)
    // From 0 to 5 on the ground, from 5 to 10 at the top: equal widths.
    #expect(abs((points[1][0] - points[0][0]) - (points[3][0] - points[2][0])) < 0.05)
    #expect(points[0][1] == points[1][1] && points[2][1] == points[3][1] && points[2][1] < points[1][1])
  }
}

/// An SVG read by a parser that is not ours.
final class Drawing: NSObject, XMLParserDelegate {
  struct NotWellFormed: Error { var line: Int }

  private(set) var ids: Set<String> = []
  private(set) var rectangles: [CGRect] = []
  private var attributes: [String: [String: String]] = [:]
  private var content: [String: [String]] = [:]
  private var open: [String] = []

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw NotWellFormed(line: parser.lineNumber) }
  }

  func attribute(_ name: String, of element: String) -> String? { attributes[element]?[name] }
  func texts(of element: String) -> [String] { content[element] ?? [] }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes own: [String: String]
  ) {
    open.append(name)
    content[name, default: []].append("")
    if attributes[name] == nil { attributes[name] = own }
    if let id = own["id"] { ids.insert(id) }
    guard name == "rect", !open.contains("pattern") else { return }
    let numbers = ["x", "y", "width", "height"].map { Double(own[$0] ?? "") ?? .nan }
    rectangles.append(CGRect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let name = open.last, let last = content[name]?.indices.last else { return }
    content[name]?[last] += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }
}
