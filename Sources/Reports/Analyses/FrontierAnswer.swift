package import Planning

/// Everything that `frontier` was asked.
package struct FrontierAnswer: Sendable {
  /// Wanted hours, and the least money for them; `nil`: no plan reaches them with the present amount.
  package struct Wish: Sendable {
    package var hours: Double
    package var bracket: MoneyBracket?

    package init(hours: Double, bracket: MoneyBracket?) {
      self.hours = hours
      self.bracket = bracket
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
