/// What a finding is about, with the evidence its text needs. Grouped by the stage that notices it.
package enum FindingCode: Hashable, Sendable {
  /// The folder and its files as such.
  case file(FindingCode.File)
  /// A workbook and its sheets as such.
  case workbook(FindingCode.Workbook)
  /// One value in a file.
  case value(FindingCode.Value)
  /// Names that refer to other parts of the scenario.
  case name(FindingCode.Name)
  /// Values that contradict each other.
  case relation(FindingCode.Relation)
  /// Arithmetic that no plan can satisfy, or that is probably not meant.
  case plausibility(FindingCode.Plausibility)
  /// The same about money, staff, cover and pins.
  case resources(FindingCode.Resources)

  package var message: Phrase {
    switch self {
    case .file(let detail): detail.message
    case .workbook(let detail): detail.message
    case .value(let detail): detail.message
    case .name(let detail): detail.message
    case .relation(let detail): detail.message
    case .plausibility(let detail): detail.message
    case .resources(let detail): detail.message
    }
  }

  package var allowed: Phrase? {
    switch self {
    case .value(let detail): detail.allowed
    case .name(let detail): detail.allowed
    case .relation(let detail): detail.allowed
    case .file, .workbook, .plausibility, .resources: nil
    }
  }

  package var remedy: Phrase? {
    switch self {
    case .file(let detail): detail.remedy
    case .workbook(let detail): detail.remedy
    case .value(let detail): detail.remedy
    case .name(let detail): detail.remedy
    case .relation(let detail): detail.remedy
    case .plausibility(let detail): detail.remedy
    case .resources(let detail): detail.remedy
    }
  }
}
