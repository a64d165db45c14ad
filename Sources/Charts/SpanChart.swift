package import Planning
package import Wording

/// Things over months: who is in post from when to when.
package struct SpanChart: Sendable {
  package struct Row: Sendable {
    package var name: String
    /// First and last month, both inside.
    package var first: YearMonth
    package var last: YearMonth
    /// Stands in the bar, or beside it where it is too short.
    package var text: String
    /// Which kind it is: rows of a kind share a colour.
    package var kind: Int

    package init(name: String, first: YearMonth, last: YearMonth, text: String, kind: Int) {
      self.name = name
      self.first = first
      self.last = last
      self.text = text
      self.kind = kind
    }
  }

  package var rows: [Row]
  /// First and last month of the chart.
  package var first: YearMonth
  package var last: YearMonth
  /// Names of the kinds; no legend for one alone.
  package var kinds: [String]
  package var language: Language

  package init(rows: [Row], first: YearMonth, last: YearMonth, kinds: [String], language: Language) {
    self.rows = rows
    self.first = first
    self.last = last
    self.kinds = kinds
    self.language = language
  }

  /// O(rows + months).
  package func chart(_ frame: ChartFrame) -> Chart {
    var canvas = Canvas()
    let labels = RowLabels(rows.map(\.name), chartWidth: frame.width)
    let rowHeight = labels.hasTwoLines ? 31.0 : 24
    let left = labels.width + 10
    let scale = LinearScale(
      domain: Double(first.serial)...Double(last.serial + 1), range: (left, frame.width - 8))
    let legend = Legend(
      entries: kinds.count > 1 ? kinds.enumerated().map { (Style.series($0.offset), $0.element) } : [])
    let legendHeight = legend.draw(on: &canvas, x: left, y: 4, width: frame.width - left)
    let top = legendHeight + 40
    let bottom = top + Double(rows.count) * rowHeight + 4
    drawCalendar(on: &canvas, scale, head: legendHeight + 8, top: top, bottom: bottom)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight + (rowHeight - 16) / 2
      labels.draw(index, on: &canvas, x: left - 8, middle: y + 8)
      draw(row, on: &canvas, scale, y)
    }
    return canvas.chart(frame, height: bottom + 8)
  }

  private func draw(_ row: Row, on canvas: inout Canvas, _ scale: LinearScale, _ y: Double) {
    let start = scale(Double(row.first.serial))
    let end = scale(Double(row.last.serial + 1))
    let span = Phrase.Time.span(row.first, row.last).text(language)
    canvas.rectangle(
      x: start, y: y, width: end - start, height: 16, fill: Style.series(row.kind), stroke: Style.faint,
      tip: "\(row.name) \(row.text) \(span)")
    let width = TextWidth.of(row.text, size: Style.small)
    if width + 10 <= end - start {
      let ink = row.kind % Style.series.count == 0 ? Style.paper : Style.ink
      canvas.text(row.text, x: start + 5, y: y + 12, size: Style.small, fill: ink)
    } else if width + 6 <= start - scale(Double(first.serial)) {
      canvas.text(row.text, x: start - 4, y: y + 12, size: Style.small, anchor: .end)
    } else {
      canvas.text(row.text, x: end + 4, y: y + 12, size: Style.small)
    }
  }

  /// Fiscal years as bands with their names, quarters as thin lines with their first months.
  private func drawCalendar(
    on canvas: inout Canvas, _ scale: LinearScale, head: Double, top: Double, bottom: Double
  ) {
    for serial in first.serial...last.serial + 1 {
      let month = YearMonth(serial: serial)
      let x = scale(Double(serial))
      let isYear = month.fiscalMonth == 0
      guard isYear || month.fiscalMonth % 3 == 0 || serial == first.serial || serial == last.serial + 1 else {
        continue
      }
      canvas.line(
        from: (x, isYear ? head : top - 4), to: (x, bottom), stroke: isYear ? Style.faint : Style.grid)
      guard serial <= last.serial else { continue }
      if month.fiscalMonth % 3 == 0 {
        canvas.text(String(month.month), x: x + 2, y: top - 7, size: 10, fill: Style.faint)
      }
      if isYear || serial == first.serial {
        canvas.text(
          Phrase.Time.fiscalYear(month.fiscalYear).text(language), x: x + 4, y: head + 10, size: Style.small,
          isBold: true)
      }
    }
  }
}
