package import Planning

/// Everything that `frontier` was asked.
package struct FrontierAnswer: Sendable {
  /// Wanted hours, and the least money for them.
  package struct Wish: Sendable {
    package var hours: Double
    package var need: MoneyNeed

    package init(hours: Double, need: MoneyNeed) {
      self.hours = hours
      self.need = need
    }
  }

  package var frontier: Frontier
  package var wish: Wish?
  package var evenness: EvennessFront?

  package init(frontier: Frontier, wish: Wish? = nil, evenness: EvennessFront? = nil) {
    self.frontier = frontier
    self.wish = wish
    self.evenness = evenness
  }
}
