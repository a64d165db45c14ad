package import Wording

/// One default of the rule packs or the catalogue, with what stands behind it.
package struct EvidenceEntry: Sendable {
  package enum Strength: String, Sendable, CaseIterable {
    /// An official source, two independent ones, or arithmetic that closes.
    case solid
    /// One source.
    case single
    /// Derived or assumed; the reasoning says how.
    case estimate
  }

  /// Which choice of the scenario moves the value to its low or high end.
  package enum Follows: String, Sendable, CaseIterable {
    /// `evidence: low|base|high`: how strong effects are.
    case effects
    /// `costs: low|base|high`: how dear things are.
    case costs
    /// Neither: a rule, or a fact that is no effect; the range is information.
    case nothing
  }

  /// Path in the scenario's document, which is also the entry's identifier.
  package var path: String
  package var base: String
  package var low: String?
  package var high: String?
  package var unit: String
  package var follows: Follows
  package var sources: [EvidenceSource]
  package var strength: Strength
  package var reasoning: Phrase?

  package var sourceTitle: Phrase {
    Phrase.joined(sources.map(\.title), by: Phrase(ja: "；", en: "; "))
  }
}

/// Where a number comes from.
package struct EvidenceSource: Hashable, Sendable {
  package var id: String
  package var title: Phrase
  package var url: String?
}

/// A default that a reading filled in.
package struct DefaultUse: Hashable, Sendable {
  /// Path of the default in the document: `ranks.professor.research`.
  package var path: String
  /// Where it was used first: `researchers.R01.research`.
  package var firstUse: String
  /// How many values of the scenario it filled.
  package var count: Int
  package var value: String
  package var low: String?
  package var high: String?
  package var unit: String
  package var source: Phrase
  package var strength: EvidenceEntry.Strength
  package var reasoning: Phrase?
}
