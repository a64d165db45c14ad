import Wording

/// One decision of a plan on record, in words, with a key by which it is found again in another plan.
struct RunDecision: Hashable {
  enum Group: Int, CaseIterable {
    case supported, hires, measures, buyouts, cover, halfDays, researchExtras, salaries

    var id: String {
      switch self {
      case .supported: "supported"
      case .hires: "hires"
      case .measures: "adoptions"
      case .buyouts: "buyouts"
      case .cover: "colleagueCover"
      case .halfDays: "protected"
      case .researchExtras: "researchExtras"
      case .salaries: "salaries"
      }
    }

    var title: Phrase {
      switch self {
      case .supported: Phrase.RecordedDecision.supported
      case .hires: Phrase.Summary.hires
      case .measures: Phrase.Summary.measures
      case .buyouts: Phrase.Summary.buyouts
      case .cover: Phrase.Summary.cover
      case .halfDays: Phrase.RecordedDecision.halfDays
      case .researchExtras: Phrase.RecordedDecision.researchExtras
      case .salaries: Phrase.RecordedDecision.salaries
      }
    }
  }

  var group: Group
  /// What is decided about: parts that name it, such as role, place and start of a hire.
  var key: [String]
  var name: Phrase
  /// How it is decided; empty when being there is all.
  var value: Phrase
}
