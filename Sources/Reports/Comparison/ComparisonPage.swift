import Planning
package import Wording

/// The page that lays runs side by side: results, then for each pair changed inputs, changed decisions, hours, money and
/// what makes the difference.
package enum ComparisonPage {
  /// Most changed inputs that are listed unless everything is asked for.
  static let inputLimit = 30

  /// The page as text, `width` cells wide unless numbers need more. O(inputs + plans).
  ///
  /// - Parameters:
  ///   - detail: whether equal figures are shown, too.
  ///   - listsAll: whether long lists are shown to the end.
  package static func text(
    _ comparison: Comparison, _ language: Language, detail: Comparison.Detail = .all, listsAll: Bool = false,
    width: Int = PlanSummary.pageWidth
  ) -> String {
    var page = TextPage(language, width: width)
    let titles = comparison.sides.map(\.solved.scenario.title)
    page.title(
      Phrase.Comparison.title(
        titles.enumerated().filter { !titles[..<$0.offset].contains($0.element) }.map(\.element)
          .joined(separator: " / ")))
    for side in comparison.sides {
      page.bullet(Phrase.Layout.named(Phrase(verbatim: side.letter), side.name))
    }
    ResultsSection.write(comparison, to: &page)
    for pair in comparison.pairs {
      let view = PairView(comparison, pair)
      InputsSection.write(view, limit: listsAll ? nil : inputLimit, to: &page)
      DecisionsSection.write(view, to: &page)
      FiguresSection.write(Phrase.Figures.hours, view.hours, view, detail, to: &page)
      FiguresSection.write(Phrase.Figures.money, view.money, view, detail, to: &page)
      BridgeSection.write(view, to: &page)
    }
    return page.text
  }

  /// One paragraph: how each side stands to the first.
  package static func brief(_ comparison: Comparison, _ language: Language) -> String {
    var page = TextPage(language)
    for pair in comparison.pairs { page.title(ResultsSection.sentence(comparison, pair)) }
    return page.text
  }
}
