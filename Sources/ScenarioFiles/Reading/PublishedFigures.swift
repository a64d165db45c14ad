/// Published numbers that documents may compare a scenario with: the values of the evidence catalogue, and national figures
/// that are no default of anything.
package enum PublishedFigures {
  private static let entries: [String: EvidenceEntry] = Dictionary(
    (Catalogue.evidence.entries + Catalogue.national.entries).map { ($0.evidence.path, $0.evidence) },
    uniquingKeysWith: { first, _ in first })

  /// All of them, in the order of the files.
  package static let all: [EvidenceEntry] = (Catalogue.evidence.entries + Catalogue.national.entries).map(
    \.evidence)

  /// The entry called `id`; `nil` when there is none. O(1).
  package static func entry(_ id: String) -> EvidenceEntry? { entries[id] }

  /// Its number; `nil` when there is no such entry, or none with a number.
  package static func value(_ id: String) -> Double? {
    entries[id].flatMap { NumberReading.decimal($0.base) }
  }
}
