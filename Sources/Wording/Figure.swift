/// A number that a document shows, with where it comes from.
package struct Figure: Hashable, Sendable {
  /// Unrounded, in the unit of its text; a month as months since year 0.
  package let value: Double
  /// As people read it, unit included where the place does not give it.
  package let text: Phrase
  package let origin: Origin

  package init(_ value: Double, _ text: Phrase, _ origin: Origin) {
    self.value = value
    self.text = text
    self.origin = origin
  }

  /// Where a number of a document comes from: whoever doubts it can look it up there.
  package indirect enum Origin: Hashable, Sendable {
    /// A member of the object that `solve --json` prints, by path: `cost.award`, `researchers[R01].total.gained`.
    case plan(String)
    /// How many entries the list at such a path has.
    case planCount(String)
    /// An input of the scenario, given or a default: `award.cap`.
    case scenario(String)
    /// How many entries a collection of the scenario has: `researchers`.
    case scenarioCount(String)
    /// Published, by its identifier in the catalogue: `ranks.professor.research`.
    case evidence(String)
    /// Found by solving again; the command line says what was asked.
    case question(String)
    /// Computed from other figures.
    case derived(Derivation, [Figure])
  }

  /// How a figure follows from others.
  package enum Derivation: String, Hashable, Sendable, CaseIterable {
    case sum
    /// The first less the others.
    case difference
    case product
    /// The first over the second; 0 where the second is 0.
    case ratio
    case mean
    case least
    case most
    /// How many there are.
    case count
    /// The first over one and the second: an amount without the overhead in it.
    case withoutOverhead
    /// The first, for twelve months, cut to the months from the second to the third that lie in the fiscal year that is the
    /// fourth; rounded down.
    case partOfYear

    /// O(values).
    package func callAsFunction(_ values: [Double]) -> Double {
      let sum = values.reduce(0, +)
      switch self {
      case .sum: return sum
      case .difference: return (values.first ?? 0) - values.dropFirst().reduce(0, +)
      case .product: return values.reduce(1, *)
      case .ratio: return values.count < 2 || values[1] == 0 ? 0 : values[0] / values[1]
      case .mean: return values.isEmpty ? 0 : sum / Double(values.count)
      case .least: return values.min() ?? 0
      case .most: return values.max() ?? 0
      case .count: return Double(values.count)
      case .partOfYear:
        guard values.count == 4 else { return 0 }
        let april = values[3] * 12 + 3
        let months = min(values[2], april + 11) - max(values[1], april) + 1
        return (values[0] * max(0, months) / 12).rounded(.down)
      case .withoutOverhead: return values.count < 2 ? 0 : values[0] / (1 + values[1])
      }
    }
  }

  /// A figure computed from others, by what its origin says.
  package static func derived(
    _ derivation: Derivation, _ operands: [Figure], _ text: (Double) -> Phrase
  ) -> Figure {
    let value = derivation(operands.map(\.value))
    return Figure(value, text(value), .derived(derivation, operands))
  }
}
