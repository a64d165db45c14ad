import Planning
import Wording

/// What one reading collects: findings, defaults used, and the names of the places they speak of.
final class ReadingContext {
  private(set) var sourceNames: [String] = []
  private(set) var findings: [Finding] = []
  private(set) var defaultsUsed: [DefaultUse] = []
  private var seen: Set<Finding> = []
  private var useOfEntry: [String: Int] = [:]
  let language: Language
  /// Set once the rule pack and the catalogue's column are chosen.
  var evidence: [String: EvidenceEntry] = [:]
  /// A file was there but gave nothing, so what is missing in the document is no finding of its own.
  var hasUnreadableFile = false

  init(language: Language) { self.language = language }

  func addSource(_ name: String) -> Int32 {
    if let known = sourceNames.firstIndex(of: name) { return Int32(known) }
    sourceNames.append(name)
    return Int32(sourceNames.count - 1)
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func place(_ place: TreeNode.Place, path: [String]) -> Finding.Place {
    let file = sourceNames.indices.contains(Int(place.source)) ? sourceNames[Int(place.source)] : "scenario.yaml"
    return Finding.Place(
      file: file, line: Int(place.line), column: Int(place.column), path: TreePath.text(path))
  }

  /// Adds a finding, once: the same default may be wrong for a thousand researchers.
  func report(
    _ code: FindingCode, at place: TreeNode.Place, path: [String], value: String? = nil,
    severity: Finding.Severity = .error
  ) {
    report(Finding(severity: severity, place: self.place(place, path: path), code: code, value: value))
  }

  func report(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Notes that a catalogue value was used at `path`; the same entry is listed once with a count.
  func noteDefault(entry key: String, value: String, at path: [String]) {
    if let known = useOfEntry[key] {
      defaultsUsed[known].count += 1
      return
    }
    guard let entry = evidence[key] else { return }
    useOfEntry[key] = defaultsUsed.count
    defaultsUsed.append(
      DefaultUse(
        path: key, firstUse: TreePath.text(path), count: 1, value: value, low: entry.low, high: entry.high,
        unit: entry.unit, source: entry.sourceText, strength: entry.strength, reasoning: entry.reasoning))
  }
}
